package dev.rebound.tally.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.ButtonElement;
import dev.rebound.nudges.Beside;
import dev.rebound.playbook.Care;
import dev.rebound.playbook.Phrase;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Message;
import dev.rebound.tally.Counted;
import dev.rebound.tally.Counted.State;
import dev.rebound.tally.Key;
import dev.rebound.tally.Pad;
import dev.rebound.tally.Tap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PadBlocksTest {
    private static final Instant NINE = Instant.parse("2026-03-11T09:00:00Z");

    /** A phone of 380 px shows about 304 px beside picture and margins; a button has 24 px around its text and 8 px to the next. */
    private static final int PHONE = 304;

    private static final int AROUND = 32;
    private static final int LETTER = 7;

    private final PadBlocks blocks = new PadBlocks(Playbook.shipped());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "| No dials yet. One tap for each call.",
                "NO | 1 dial: 1 no.",
                "YES | 1 dial: 1 yes.",
                "NO_ANSWER NO NO_ANSWER | 3 dials: 1 no, 2 no answers.",
                "GOOD_TALK HUNG_UP HUNG_UP YES YES | 5 dials: 2 hung up, 1 good talk, 2 yeses.",
                "BRUSH_OFF BRUSH_OFF NO GOOD_TALK HURT | 4 dials: 2 brush-offs, 1 no, 1 good talk. One of them hurt.",
                "NO HURT NO HURT | 2 dials: 2 noes. 2 of them hurt.",
            })
    void says_in_words_what_was_counted(String keys, String words) {
        assertThat(blocks.open(padOf(keys), List.of()).text()).isEqualTo(words);
    }

    @Test
    void says_who_can_open_it_until_there_is_a_tap_to_name() {
        assertThat(small(blocks.open(padOf(""), List.of()))).startsWith("In Rebound only you can open this.");
        assertThat(small(blocks.open(padOf("NO BRUSH_OFF"), List.of()))).isEqualTo("Last tap: Brush-off");
    }

    @Test
    void rows_of_keys_fit_a_phone() {
        var rows = blocks.open(padOf(""), List.of()).blocks().stream()
                .filter(ActionsBlock.class::isInstance)
                .map(PadBlocksTest::labels)
                .toList();

        assertThat(rows)
                .containsExactly(
                        List.of("Brush-off", "No", "Hung up"),
                        List.of("No answer", "Good talk", "Yes"),
                        List.of("This one hurt", "Exit lines"),
                        List.of("Undo", "Done"));
        assertThat(rows)
                .allMatch(row -> row.stream()
                                .mapToInt(label -> AROUND + LETTER * label.length())
                                .sum()
                        <= PHONE);
    }

    @Test
    void a_tap_that_says_it_hurt_is_answered_with_one_kind_sentence() {
        var kind = Playbook.shipped().care(Care.HURT).stream().map(Phrase::text).toList();

        assertThat(sections(blocks.open(padOf("NO HURT"), List.of())))
                .hasSize(2)
                .last()
                .matches(kind::contains);
        assertThat(sections(blocks.open(padOf("NO HURT NO"), List.of()))).hasSize(1);
    }

    @Test
    void a_break_of_three_lengths_is_one_row_of_a_phone() {
        var presses = Stream.of("5 min", "10 min", "15 min", "Not now")
                .map(label -> new Beside.Press("nudges." + label, label, "x pad"))
                .toList();
        var pad = blocks.open(padOf("NO HURT"), List.of(new Beside("Three rough ones in a row. A break?", presses)));
        var rows = pad.blocks().stream()
                .filter(ActionsBlock.class::isInstance)
                .map(PadBlocksTest::labels)
                .toList();

        assertThat(rows).hasSize(5).first().isEqualTo(List.of("5 min", "10 min", "15 min", "Not now"));
        assertThat(rows.get(0).stream()
                        .mapToInt(label -> AROUND + LETTER * label.length())
                        .sum())
                .isLessThanOrEqualTo(PHONE);
        var closed = new Counted(padOf("NO HURT"), State.DONE);
        assertThat(blocks.drawn(closed, List.of()).blocks()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void every_face_says_the_count(State state) {
        assertThat(blocks.drawn(new Counted(padOf("NO YES"), state), List.of()).text())
                .contains("2 dials: 1 no, 1 yes.");
    }

    @Test
    void a_pad_that_is_done_offers_a_new_one_and_to_go_on() {
        var done = blocks.drawn(new Counted(padOf("NO"), State.DONE), List.of());

        assertThat(done.text()).isEqualTo("Pad closed. 1 dial: 1 no.");
        assertThat(actions(done)).containsExactly("Open a new pad", "Go on with this one");
    }

    @Test
    void a_pad_that_takes_no_taps_says_so_kindly_and_offers_a_new_one() {
        var missed = blocks.drawn(new Counted(padOf("NO"), State.MISSED), List.of());

        assertThat(small(missed))
                .isEqualTo("This pad is closed, so that tap changed nothing. Open a new one when you like.");
        assertThat(actions(missed)).containsExactly("Open a new pad");
    }

    @Test
    void says_when_there_is_nothing_to_undo() {
        assertThat(small(blocks.drawn(new Counted(padOf(""), State.NOTHING_TO_UNDO), List.of())))
                .isEqualTo("There is nothing to take back.");
    }

    private static List<String> actions(Message message) {
        return message.blocks().stream()
                .filter(ActionsBlock.class::isInstance)
                .flatMap(row -> labels(row).stream())
                .toList();
    }

    private static List<String> labels(LayoutBlock row) {
        return ((ActionsBlock) row)
                .getElements().stream()
                        .map(element -> ((ButtonElement) element).getText().getText())
                        .toList();
    }

    private static List<String> sections(Message message) {
        return message.blocks().stream()
                .filter(SectionBlock.class::isInstance)
                .map(block -> ((SectionBlock) block).getText().getText())
                .toList();
    }

    private static String small(Message message) {
        return message.blocks().stream()
                .filter(ContextBlock.class::isInstance)
                .map(block ->
                        (PlainTextObject) ((ContextBlock) block).getElements().get(0))
                .map(PlainTextObject::getText)
                .findFirst()
                .orElseThrow();
    }

    /** <em>This one hurt</em> marks the no before it. */
    private static Pad padOf(String keys) {
        var taps = new ArrayList<Tap>();
        Stream.of((keys == null ? "" : keys).split(" "))
                .filter(key -> !key.isEmpty())
                .map(Key::valueOf)
                .forEach(key -> taps.add(new Tap(UUID.randomUUID(), key, UUID.randomUUID(), key != Key.HURT, NINE)));
        return new Pad(UUID.randomUUID(), "U1", NINE, null, null, taps);
    }
}
