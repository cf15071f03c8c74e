package dev.rebound.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PadTest {
    private static final Instant NINE = Instant.parse("2026-03-11T09:00:00Z");

    @Test
    void counts_each_dial_under_the_way_it_ended() {
        var pad = padOf(making(Key.BRUSH_OFF), making(Key.YES), making(Key.BRUSH_OFF), making(Key.NO_ANSWER));

        assertThat(pad.dials()).isEqualTo(4);
        assertThat(pad.endings()).containsExactly(entry(Key.BRUSH_OFF, 2), entry(Key.YES, 1), entry(Key.NO_ANSWER, 1));
    }

    @Test
    void this_one_hurt_is_no_dial_of_its_own() {
        var no = making(Key.NO);
        var pad = padOf(no, Tap.marking(no.entry(), NINE));

        assertThat(pad.dials()).isEqualTo(1);
        assertThat(pad.endings()).containsExactly(entry(Key.NO, 1));
        assertThat(pad.hurt()).isEqualTo(1);
    }

    @Test
    void without_a_no_before_it_this_one_hurt_is_a_no_that_hurt() {
        var pad = padOf(making(Key.GOOD_TALK), making(Key.HURT));

        assertThat(pad.dials()).isEqualTo(2);
        assertThat(pad.endings()).containsExactly(entry(Key.NO, 1), entry(Key.GOOD_TALK, 1));
        assertThat(pad.hurt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "BRUSH_OFF,true",
        "NO,true",
        "HUNG_UP,true",
        "HURT,true",
        "GOOD_TALK,false",
        "YES,false",
        "NO_ANSWER,false"
    })
    void only_noes_can_hurt(Key key, boolean isNo) {
        assertThat(padOf(making(key)).newestNo().isPresent()).isEqualTo(isNo);
    }

    @Test
    void the_newest_no_is_found_behind_other_taps() {
        var newest = making(Key.HUNG_UP);

        assertThat(padOf(making(Key.NO), newest, making(Key.NO_ANSWER), making(Key.YES))
                        .newestNo())
                .contains(newest);
    }

    @ParameterizedTest
    @CsvSource({"PT0S,true", "PT11H59M59S,true", "PT12H,false", "PT48H,false"})
    void is_open_for_twelve_hours(Duration after, boolean open) {
        assertThat(padOf().isOpen(NINE.plus(after))).isEqualTo(open);
    }

    @Test
    void is_closed_once_its_author_is_done() {
        assertThat(padOf().doneAt(NINE).isOpen(NINE)).isFalse();
    }

    private static Tap making(Key key) {
        return Tap.making(key, UUID.randomUUID(), NINE);
    }

    private static Pad padOf(Tap... taps) {
        return new Pad(
                UUID.randomUUID(),
                "U1",
                NINE,
                null,
                null,
                List.copyOf(Stream.of(taps).toList()));
    }
}
