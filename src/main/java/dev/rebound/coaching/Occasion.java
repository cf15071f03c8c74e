package dev.rebound.coaching;

import dev.rebound.playbook.Care;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Sentence;
import dev.rebound.taxonomy.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One rejection as the coach looks at it: what has to be said goes before what might be. */
record Occasion(Diagnosis diagnosis, Optional<Thought> thought, boolean hurt) {
    private static final Set<Objection> FIT_WITH_A_DAY =
            Set.of(Objection.WRONG_PERSON, Objection.HAS_VENDOR, Objection.CHOSE_COMPETITOR);

    static Occasion of(Diagnosis diagnosis, boolean hurt) {
        return new Occasion(diagnosis, Thought.in(diagnosis.sentences()), hurt);
    }

    boolean isAbuse() {
        return diagnosis.severity() == Severity.ABUSIVE;
    }

    boolean isHarsh() {
        return diagnosis.severity() == Severity.HARSH;
    }

    boolean isStop() {
        return diagnosis.doNotContact() || diagnosis.objection() == Objection.STOP_CALLING;
    }

    /** A rude tone without a reason in it: there is nothing to answer but the tone. */
    boolean isOnlyTemper() {
        return isHarsh() && (diagnosis.bucket() == Bucket.MOOD || diagnosis.brushOff());
    }

    /** The remarks about the pitch, where the pitch was the reason. */
    List<Sentence> criticism() {
        return diagnosis.objection() == Objection.APPROACH_CRITICISM
                ? diagnosis.sentences().stream()
                        .filter(part -> part.nature() == Nature.APPROACH)
                        .toList()
                : List.of();
    }

    /** The trap to answer, if a thought holds one. */
    Optional<Thought> trapped() {
        return thought.filter(Thought::isTrapped);
    }

    /** What is acknowledged, if anything: nobody is consoled for a plain no ({@code P10}). */
    Optional<Care> acknowledgement() {
        if (isAbuse()) {
            return Optional.of(Care.ABUSIVE);
        }
        if (hurt) {
            return Optional.of(Care.HURT);
        }
        return trapped().map(Thought::acknowledgement).or(() -> isHarsh() ? Optional.of(Care.HARSH) : Optional.empty());
    }

    /** The day to get in touch: none after "stop", after abuse, and for a {@code FIT} whose words give none ({@code P28}). */
    @Nullable
    LocalDate day() {
        boolean plainFit = diagnosis.bucket() == Bucket.FIT && !FIT_WITH_A_DAY.contains(diagnosis.objection());
        return isStop() || isAbuse() || plainFit ? null : diagnosis.followUp();
    }

    /** Which words end this talk: they depend on where it took place ({@code P37}). */
    Care exit() {
        String channel = diagnosis.who().channel();
        String where = channel == null ? "" : channel.toLowerCase(Locale.ROOT);
        if (where.matches(".*(mail|chat|linkedin|message|text|sms|letter).*")) {
            return Care.EXIT_MAIL;
        }
        return where.matches(".*(door|person|visit|meeting|field|booth|shop).*")
                ? Care.EXIT_IN_PERSON
                : Care.EXIT_PHONE;
    }

    List<Offer> offers() {
        var offers = new ArrayList<Offer>();
        switch (diagnosis.severity()) {
            case CIVIL -> {}
            case HARSH -> offers.add(Offer.PAUSE);
            case ABUSIVE -> offers.addAll(List.of(Offer.BREAK, Offer.FLAG_TO_MANAGER));
        }
        if (day() != null) {
            offers.add(Offer.FOLLOW_UP);
        }
        if (isStop()) {
            offers.add(Offer.DO_NOT_CONTACT_NOTE);
        }
        if (diagnosis.who().isUnnamed() && (isStop() || day() != null)) {
            offers.add(Offer.ASK_WHO);
        }
        return offers;
    }
}
