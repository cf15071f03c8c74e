package dev.rebound.reject.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.rebound.coaching.Advice;
import dev.rebound.coaching.Background;
import dev.rebound.nudges.Manner;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Phrase;
import dev.rebound.playbook.Playbook;
import dev.rebound.reject.Card;
import dev.rebound.reject.Quoted;
import dev.rebound.slack.Blocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a card says, without anything to press. It has to fit one phone screen, so the fuller it is, the more is left out. */
final class CardFace {
    private static final int QUOTE = 80;
    private static final int SHORT_QUOTE = 38;
    private static final int EARLIER_WORDS = 34;
    private static final int BUTTON_ROWS = 2;

    /** Texts that say to step away: beside the buttons of a break they would say it twice. */
    private static final Pattern OF_A_BREAK = Pattern.compile("^care/(PAUSE|BREAK|ATTACK_STEP)/.*$");

    private final Playbook playbook;
    private final Labels labels;
    private final StopNote note;
    private final Background background;

    CardFace(Playbook playbook) {
        this.playbook = playbook;
        labels = playbook.labels();
        note = new StopNote(playbook);
        background = new Background(playbook);
    }

    /** Everything that stands on a card, empty where there is nothing. */
    private record Texts(String title, String quote, String count, String before, String coaching, String note) {
        double lines() {
            return Lines.ofText(title)
                    + Lines.ofQuote(quote)
                    + Lines.ofSmallPrint(count)
                    + Lines.ofSmallPrint(before)
                    + Lines.ofText(coaching)
                    + Lines.ofNote(note);
        }

        Texts quoting(String shorter) {
            return new Texts(title, shorter, count, before, coaching, note);
        }

        Texts withoutQuote() {
            return new Texts(title, "", count, before, coaching, note);
        }

        Texts withoutBefore() {
            return new Texts(title, quote, count, "", coaching, note);
        }

        Texts withoutCount() {
            return new Texts(title, quote, "", before, coaching, note);
        }
    }

    /** What it sounds like, or what its author says that it was. */
    String title(Card card) {
        return lead(card) + " " + background.headline(card.diagnosis());
    }

    /** A card. */
    List<LayoutBlock> of(Card card, Manner manner) {
        return drawn(card, fitting(card, manner));
    }

    /** The same where there is room for all of it. */
    List<LayoutBlock> whole(Card card) {
        return drawn(card, all(card, Manner.plain()));
    }

    private List<LayoutBlock> drawn(Card card, Texts texts) {
        var blocks = Blocks.start().headline(lead(card), background.headline(card.diagnosis()), texts.quote());
        Stream.of(texts.count(), texts.before()).filter(text -> !text.isEmpty()).forEach(blocks::small);
        if (!texts.coaching().isEmpty()) {
            blocks.theirs(texts.coaching());
        }
        return addNote(blocks, card).list();
    }

    /** What a receipt says below its line. */
    void addToReceipt(Blocks blocks, Card card) {
        var before = before(card);
        if (!before.isEmpty()) {
            blocks.small(before);
        }
        addNote(blocks, card);
    }

    private Blocks addNote(Blocks blocks, Card card) {
        var text = note.of(card);
        return text.isEmpty() ? blocks : blocks.toCopy(text);
    }

    /** The first of these that fits: all of it, a shorter quote, without the words of last time, the count, and the quote. */
    private Texts fitting(Card card, Manner manner) {
        var all = all(card, manner);
        var shorter = all.quoting(quote(card, SHORT_QUOTE));
        var shortest = shorter.withoutBefore().withoutCount();
        return Stream.of(all, shorter, shorter.withoutBefore(), shortest)
                .filter(texts -> texts.lines() + rows(card, manner) <= Lines.SCREEN)
                .findFirst()
                .orElse(manner.beside().isEmpty() ? shortest : shortest.withoutQuote());
    }

    private Texts all(Card card, Manner manner) {
        return new Texts(
                title(card),
                quote(card, QUOTE),
                count(card),
                before(card),
                coaching(card.advice(), manner),
                note.of(card));
    }

    /** The lines that are pressed, with the question above them where there is one. */
    private static double rows(Card card, Manner manner) {
        var isUnsure = !card.ask().bucket().isEmpty() || !card.ask().objection().isEmpty();
        var asks = isUnsure && !manner.fewer() ? 2 : 0;
        return BUTTON_ROWS
                + asks
                + manner.beside().stream().mapToDouble(Lines::ofBeside).sum();
    }

    private String lead(Card card) {
        return labels.text(card.entry().corrected() ? "card.corrected" : "card.sounds");
    }

    private static String quote(Card card, int most) {
        return Quoted.of(card.entry().because().text(), most);
    }

    private String count(Card card) {
        return playbook.count(card.diagnosis().sentences());
    }

    /** The rep's own last words about the same prospect. */
    private String before(Card card) {
        return card.wordsBefore()
                .map(words -> labels.text("card.seen-before") + " \"" + Quoted.of(words, EARLIER_WORDS) + "\"")
                .orElse("");
    }

    /** Plain text, for a fact in it may quote the rep. */
    private String coaching(@Nullable Advice advice, Manner manner) {
        if (advice == null) {
            return "";
        }
        var lines = new ArrayList<String>();
        var opening = Stream.of(advice.acknowledgement(), advice.reframe())
                .filter(Objects::nonNull)
                .map(Phrase::text)
                .collect(Collectors.joining(" "));
        if (!opening.isEmpty()) {
            lines.add(opening);
        }
        lines.add(
                labels.text("card.use." + advice.use()) + ": \"" + advice.line().text() + "\"");
        Stream.of(advice.pause(), advice.step())
                .filter(Objects::nonNull)
                .filter(step ->
                        !manner.breakSaid() || !OF_A_BREAK.matcher(step.id()).matches())
                .forEach(step -> lines.add(labels.text("card.step", "step", step.text())));
        return String.join("\n", lines);
    }
}
