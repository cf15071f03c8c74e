package dev.rebound.corrections;

import dev.rebound.home.Section.Button;
import dev.rebound.home.Section.Question;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Rejection;
import dev.rebound.playbook.Labels;
import dev.rebound.privacy.Words;
import dev.rebound.reject.CardAddition;
import java.util.List;
import java.util.UUID;

/** Words leave by their writer's own tap on that entry, and come back by another ({@code P40}). */
public final class Giving implements CardAddition {
    private static final int BELOW_LESSONS = 60;

    /** Gives the words of an entry. */
    public static final String GIVE = "corrections.give";

    /** Takes them back. */
    public static final String TAKE_BACK = "corrections.take-back";

    private final Corrections corrections;
    private final Gifts gifts;
    private final Logbook logbook;
    private final Labels labels;

    public Giving(Corrections corrections, Gifts gifts, Logbook logbook, Labels labels) {
        this.corrections = corrections;
        this.gifts = gifts;
        this.logbook = logbook;
        this.labels = labels;
    }

    /** One button, for an entry that was put right and has words. */
    @Override
    public int order() {
        return BELOW_LESSONS;
    }

    @Override
    public List<Button> more(Rejection entry) {
        if (!canBeGiven(entry)) {
            return List.of();
        }
        var id = entry.id().toString();
        return gifts.holds(entry.author(), entry.id())
                ? List.of(Button.of(TAKE_BACK, labels.text("corrections.take-back"), id))
                : List.of(new Button(GIVE, labels.text("corrections.give"), id, sure()));
    }

    /** Says exactly what is given. */
    private Question sure() {
        return new Question(
                labels.text("corrections.give.title"),
                labels.text("corrections.give.what") + " " + labels.text("corrections.give.back"),
                labels.text("corrections.give.yes"),
                labels.text("corrections.give.no"));
    }

    private static boolean canBeGiven(Rejection entry) {
        return entry.corrected() && !entry.text().text().isBlank();
    }

    /** Keeps a copy of this author's entry, once; nothing happens when it is gone or was not put right. */
    public void give(String author, UUID id) {
        if (!gifts.holds(author, id)) {
            logbook.find(author, id).filter(Giving::canBeGiven).ifPresent(this::keep);
        }
    }

    private void keep(Rejection entry) {
        corrections
                .of(entry.author(), entry.id())
                .map(labels -> new Gift(
                        UUID.randomUUID(), entry.author(), entry.id(), withoutNames(entry.text(), entry), labels))
                .ifPresent(gifts::keep);
    }

    /** Takes the copy of this author's entry out; nothing happens when there is none. */
    public void takeBack(String author, UUID id) {
        gifts.takeBack(author, id);
    }

    /** What was given, at most {@code most} after so many others; a name that its entry came to know later is left out as well. */
    public List<Gift> given(int before, int most) {
        return gifts.some(before, most).stream().map(this::asKnownNow).toList();
    }

    /** How many copies there are. */
    public int count() {
        return gifts.count();
    }

    private Gift asKnownNow(Gift gift) {
        return logbook.find(gift.author(), gift.entry())
                .map(entry -> gift.saying(withoutNames(gift.text(), entry)))
                .orElse(gift);
    }

    private static Words withoutNames(Words text, Rejection entry) {
        return Words.of(NamesOut.of(text.text(), entry.prospect()));
    }
}
