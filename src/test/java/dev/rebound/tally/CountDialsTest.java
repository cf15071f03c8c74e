package dev.rebound.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rebound.logbook.Effort;
import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.Source;
import dev.rebound.tally.Counted.State;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each key writes, and how it is taken back. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class CountDialsTest extends PadBench {
    @ParameterizedTest
    @CsvSource({
        "BRUSH_OFF, DELIVERY, NOT_INTERESTED, true, false",
        "HUNG_UP, DELIVERY, HUNG_UP, true, false",
        "NO, FIT, OTHER, false, false",
        "HURT, FIT, OTHER, false, true"
    })
    void a_no_becomes_an_entry_without_words(
            Key key, Bucket bucket, Objection objection, boolean brushOff, boolean hurt) {
        tap(open(), key);

        var entry = entries().get(0);
        assertThat(entry.source()).isEqualTo(Source.PAD);
        assertThat(entry.at()).isEqualTo(NINE);
        assertThat(entry.times()).isEqualTo(1);
        assertThat(entry.text().text()).isEmpty();
        assertThat(entry.parts()).isEmpty();
        assertThat(entry.reading().bucket()).isEqualTo(bucket);
        assertThat(entry.reading().objection()).isEqualTo(objection);
        assertThat(entry.reading().brushOff()).isEqualTo(brushOff);
        assertThat(entry.reading().proposed()).isNull();
        assertThat(entry.hurt()).isEqualTo(hurt);
    }

    @Test
    void a_yes_is_a_win_and_the_others_are_efforts() {
        var pad = open();
        List.of(Key.YES, Key.GOOD_TALK, Key.NO_ANSWER, Key.NO_ANSWER).forEach(key -> tap(pad, key));

        assertThat(entries()).isEmpty();
        assertThat(in(() -> wins.count(rep.user(), NINE, NINE.plusSeconds(1)))).isEqualTo(1);
        assertThat(efforts(Effort.Kind.GOOD_TALK)).isEqualTo(1);
        assertThat(efforts(Effort.Kind.NO_ANSWER)).isEqualTo(2);
    }

    @Test
    void this_one_hurt_marks_the_newest_no_and_undo_takes_only_the_mark() {
        var pad = open();
        tap(pad, Key.BRUSH_OFF);
        tap(pad, Key.NO);
        tap(pad, Key.NO_ANSWER);
        tap(pad, Key.HURT);
        assertThat(entries())
                .extracting(entry -> entry.reading().brushOff(), Rejection::hurt)
                .containsExactlyInAnyOrder(tuple(false, true), tuple(true, false));

        undo(pad);

        assertThat(entries()).hasSize(2).noneMatch(Rejection::hurt);
    }

    @Test
    void a_second_this_one_hurt_on_the_same_no_changes_nothing() {
        var pad = open();
        tap(pad, Key.NO);
        tap(pad, Key.HURT);

        assertThat(tap(pad, Key.HURT).pad().taps()).hasSize(2);
        assertThat(undo(pad).pad().hurt()).isZero();
    }

    @Test
    void undo_takes_taps_back_in_order_whatever_they_were() {
        var pad = open();
        List.of(Key.HURT, Key.YES, Key.NO_ANSWER, Key.HUNG_UP, Key.GOOD_TALK, Key.HURT)
                .forEach(key -> tap(pad, key));

        assertThat(undo(pad).pad().taps())
                .extracting(Tap::key)
                .containsExactly(Key.HURT, Key.YES, Key.NO_ANSWER, Key.HUNG_UP, Key.GOOD_TALK);
        for (var left = 4; left >= 0; left--) {
            assertThat(undo(pad).pad().taps()).hasSize(left);
        }

        assertThat(undo(pad).state()).isEqualTo(State.NOTHING_TO_UNDO);
        assertThat(entries()).isEmpty();
        assertThat(in(() -> wins.newest(rep.user()))).isEmpty();
        assertThat(efforts(Effort.Kind.GOOD_TALK) + efforts(Effort.Kind.NO_ANSWER))
                .isZero();
    }

    @Test
    void a_pad_is_one_for_the_day() {
        var pad = open();
        tap(pad, Key.NO);

        var again = in(() -> dials.open(rep, NINE.plus(Duration.ofHours(3)))).pad();

        assertThat(again.id()).isEqualTo(pad.id());
        assertThat(again.dials()).isEqualTo(1);
    }

    @Test
    void there_is_one_open_pad_at_a_time() {
        var first = open();
        done(first);
        var second = open();

        assertThat(undo(first).state()).isEqualTo(State.OPEN);
        assertThat(tap(second, Key.NO).state()).isEqualTo(State.MISSED);

        var tomorrow = in(() -> dials.open(rep, Instant.parse("2026-03-11T23:05:00Z")));
        assertThat(tomorrow.pad().id()).isNotEqualTo(first.id());
        assertThat(tomorrow.closed()).extracting(Pad::id).containsExactly(first.id());
    }

    @Test
    void opened_again_a_pad_goes_on_in_another_message() {
        var first = in(() -> dials.open(rep, NINE));
        var again = in(() -> dials.open(rep, NINE));

        assertThat(again.before()).isEqualTo(first.pad().message()).isNotNull();
        assertThat(again.pad().hasLeft(first.pad().message())).isTrue();
        assertThat(again.pad().hasLeft(again.pad().message())).isFalse();
        assertThat(again.closed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-11T23:30:00Z, after twelve hours",
        "2026-03-12T08:00:00Z, on another day",
    })
    void later_there_is_a_new_pad(Instant later, String why) {
        var pad = open();

        assertThat(in(() -> dials.open(rep, later)).pad().id()).as(why).isNotEqualTo(pad.id());
    }

    @Test
    void the_day_is_where_the_rep_is() {
        var beforeMidnightInVienna = Instant.parse("2026-03-11T22:30:00Z");
        var pad = in(() -> dials.open(rep, beforeMidnightInVienna)).pad();

        assertThat(in(() -> dials.open(rep, beforeMidnightInVienna.plusSeconds(1799)))
                        .pad()
                        .id())
                .isEqualTo(pad.id());
        assertThat(in(() -> dials.open(rep, beforeMidnightInVienna.plusSeconds(1800)))
                        .pad()
                        .id())
                .isNotEqualTo(pad.id());
    }

    @Test
    void a_pad_that_is_done_takes_no_taps_until_it_is_gone_on_with() {
        var pad = open();
        tap(pad, Key.NO);

        assertThat(done(pad).state()).isEqualTo(State.DONE);
        assertThat(tap(pad, Key.NO).state()).isEqualTo(State.MISSED);
        assertThat(noes()).isEqualTo(1);
        assertThat(open().id()).isNotEqualTo(pad.id());

        assertThat(undo(pad).state()).isEqualTo(State.OPEN);
        assertThat(tap(pad, Key.NO).pad().dials()).isEqualTo(2);
    }

    @Test
    void after_twelve_hours_nothing_on_a_pad_changes_anything() {
        var pad = open();
        tap(pad, Key.NO);
        var late = NINE.plus(Duration.ofHours(12));

        assertThat(in(() -> dials.tap(rep.user(), pad.id(), Key.NO, late).orElseThrow())
                        .state())
                .isEqualTo(State.MISSED);
        assertThat(in(() -> dials.undo(rep.user(), pad.id(), late).orElseThrow())
                        .state())
                .isEqualTo(State.MISSED);
        assertThat(in(() -> dials.done(rep.user(), pad.id(), late).orElseThrow())
                        .state())
                .isEqualTo(State.MISSED);
        assertThat(noes()).isEqualTo(1);
    }

    @Test
    void nobody_else_can_press_anything_on_it() {
        var pad = open();
        tap(pad, Key.NO);

        assertThat(in(() -> dials.tap("U0OTHER", pad.id(), Key.NO, NINE))).isEmpty();
        assertThat(in(() -> dials.undo("U0OTHER", pad.id(), NINE))).isEmpty();
        assertThat(in(() -> dials.done("U0OTHER", pad.id(), NINE))).isEmpty();

        assertThat(tap(pad, Key.NO).pad().dials()).isEqualTo(2);
        assertThat(in(() -> logbook.latest("U0OTHER", 1))).isEmpty();
    }
}
