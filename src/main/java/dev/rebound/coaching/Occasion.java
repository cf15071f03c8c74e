package dev.rebound.coaching;

import dev.rebound.playbook.Care;
import dev.rebound.playbook.Voice;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Sentence;
import dev.rebound.taxonomy.Severity;
import dev.rebound.taxonomy.ThinkingTrap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One rejection as the coach looks at it: what has to be said goes before what might be. */
record Occasion(Diagnosis diagnosis, Optional<Thought> thought, boolean hurt, boolean stoppedBefore) {
    private static final Set<Objection> FIT_WITH_A_DAY =
            Set.of(Objection.WRONG_PERSON, Objection.HAS_VENDOR, Objection.CHOSE_COMPETITOR);

    private static final Set<ThinkingTrap> ABOUT_IT =
            Set.of(ThinkingTrap.SHOULD_STATEMENTS, ThinkingTrap.PERSONALISING, ThinkingTrap.NEGATIVE_FEELING);

    private static final Pattern FACE_TO_FACE = Pattern.compile(
            "(?i)\\b(?:at the door|at his door|at her door|doorstep|on my step|porch|driveway|at the gate|face to face|in the face|in person"
                    + "|booth|stall|at the counter|lobby|waiting room|(?:his|her|their) office|showroom|walk(?:ed)? me out|security"
                    + "|at (?:the )?dinner|spat|shook his fist|touched my|snaps his fingers|followed me)\\b");

    static Occasion of(Diagnosis diagnosis, Moment moment) {
        return new Occasion(diagnosis, Thought.in(diagnosis.sentences()), moment.hurt(), moment.askedToStop() != null);
    }

    boolean isAbuse() {
        return diagnosis.severity() == Severity.ABUSIVE;
    }

    boolean isHarsh() {
        return diagnosis.severity() == Severity.HARSH;
    }

    boolean isStop() {
        return diagnosis.isStop();
    }

    /** When the line on the card is said. */
    Advice.Use use() {
        if (isAbuse()) {
            return Advice.Use.TO_LEAVE;
        }
        return isStop() ? Advice.Use.TO_CLOSE : Advice.Use.NEXT_TIME;
    }

    /** Whether it hit harder than most. */
    boolean stings() {
        return acknowledgement().isPresent();
    }

    /** Whether the card has to hold more than most, so that all on it is said in few words. */
    boolean isFull() {
        return acknowledgement().isPresent() || isStop();
    }

    /** A step that goes before whatever the reason would ask for; a stop in the same talk has its note as well ({@code P31}). */
    Optional<Care> step() {
        if (isStop() && stoppedBefore) {
            return Optional.of(Care.STANDING_STOP);
        }
        if (isAbuse()) {
            return Optional.of(Care.ATTACK_STEP);
        }
        return isStop() ? Optional.of(isHarsh() ? Care.PAUSE : Care.STOP_STEP) : Optional.empty();
    }

    /** What comes before that step, if anything ({@code P14}). */
    Optional<Care> pause() {
        if (isAbuse()) {
            return stoppedBefore ? Optional.of(Care.ATTACK_STEP) : Optional.empty();
        }
        return isHarsh() && (stoppedBefore || !isStop()) ? Optional.of(Care.PAUSE) : Optional.empty();
    }

    /** A rude tone without a reason in it: there is nothing to answer but the tone. */
    boolean isOnlyTemper() {
        return isHarsh() && (diagnosis.bucket() == Bucket.MOOD || diagnosis.brushOff());
    }

    /** Nothing has to be answered but what they said. */
    boolean isAboutTheReason() {
        return trapped().isEmpty() && !hurt && !isStop();
    }

    /** Nothing has to be answered but what they said, and a thought that blames oneself for it or minds it. */
    boolean isAboutWhatWasTold() {
        return !hurt
                && !isStop()
                && trapped()
                        .map(Thought::trap)
                        .filter(trap -> !ABOUT_IT.contains(trap))
                        .isEmpty();
    }

    /** The remarks about the pitch, where the pitch was the reason. */
    List<Sentence> criticism() {
        return diagnosis.objection() == Objection.APPROACH_CRITICISM && diagnosis.bucket() == Bucket.DELIVERY
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
        return where.matches(".*(door|person|visit|meeting|field|booth|shop).*") || (where.isEmpty() && isFaceToFace())
                ? Care.EXIT_IN_PERSON
                : Care.EXIT_PHONE;
    }

    /** The words show it where they name no way of talking. */
    private boolean isFaceToFace() {
        return FACE_TO_FACE.matcher(Hearing.told(diagnosis)).find();
    }

    List<Offer> offers() {
        var offers = new ArrayList<Offer>();
        switch (diagnosis.severity()) {
            case CIVIL -> {}
            case HARSH -> offers.add(Offer.PAUSE);
            case ABUSIVE -> offers.addAll(afterAbuse());
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

    /** Nobody who looks for work has somebody here to tell ({@code P41}). */
    private static List<Offer> afterAbuse() {
        return Voice.current() == Voice.JOB_SEARCH ? List.of(Offer.BREAK) : List.of(Offer.BREAK, Offer.FLAG_TO_MANAGER);
    }
}
