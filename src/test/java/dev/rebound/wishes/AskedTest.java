package dev.rebound.wishes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.checkin.Peer.Away;
import dev.rebound.wishes.Asked.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AskedTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final String ANA = "UANA";

    @Test
    void an_empty_form_wishes_nothing() {
        var empty = days(null, null, null);
        assertThat(empty.faults(ANA, TODAY)).isEmpty();
        assertThat(empty.wish()).isEqualTo(Wish.NONE);
    }

    @Test
    void all_of_it_is_a_wish() {
        var asked = new Asked(
                Optional.of(TODAY.plusDays(1)),
                Optional.of(TODAY),
                Optional.of(TODAY),
                List.of("UBEN", "UCAT", "UBEN"),
                5,
                true);
        assertThat(asked.faults(ANA, TODAY)).isEmpty();
        assertThat(asked.wish())
                .isEqualTo(new Wish(TODAY.plusDays(1), new Away(TODAY, TODAY), Set.of("UBEN", "UCAT"), 5, true));
    }

    @Test
    void days_that_make_no_sense_are_named() {
        assertThat(faults(0, null, null)).containsExactly(Fault.SNOOZE_OVER);
        assertThat(faults(null, null, 3)).containsExactly(Fault.NO_FROM);
        assertThat(faults(null, 3, null)).containsExactly(Fault.NO_TO);
        assertThat(faults(null, 3, 2)).containsExactly(Fault.TO_BEFORE_FROM);
        assertThat(faults(null, -3, -1)).containsExactly(Fault.AWAY_OVER);
        assertThat(faults(-1, 3, 2)).containsExactly(Fault.SNOOZE_OVER, Fault.TO_BEFORE_FROM);
        assertThat(faults(1, -3, 0)).isEmpty();
    }

    @Test
    void ten_others_can_be_named_and_not_oneself() {
        assertThat(apart(10).faults(ANA, TODAY)).isEmpty();
        assertThat(apart(11).faults(ANA, TODAY)).containsExactly(Fault.TOO_MANY);
        assertThat(apart(2).faults("U1", TODAY)).containsExactly(Fault.ONESELF);
    }

    @Test
    void what_is_over_is_left_out_of_a_wish() {
        var wish = new Wish(TODAY, new Away(TODAY.minusDays(3), TODAY.minusDays(1)), Set.of(ANA), 1, true);
        assertThat(wish.on(TODAY)).isEqualTo(new Wish(null, null, Set.of(ANA), 1, true));
        assertThat(wish.on(TODAY.minusDays(1))).isEqualTo(wish);
    }

    private static List<Fault> faults(@Nullable Integer snooze, @Nullable Integer from, @Nullable Integer to) {
        return days(snooze, from, to).faults(ANA, TODAY);
    }

    private static Asked days(@Nullable Integer snooze, @Nullable Integer from, @Nullable Integer to) {
        return new Asked(day(snooze), day(from), day(to), List.of(), 0, false);
    }

    private static Optional<LocalDate> day(@Nullable Integer ahead) {
        return Optional.ofNullable(ahead).map(TODAY::plusDays);
    }

    private static Asked apart(int count) {
        var others = IntStream.range(0, count).mapToObj(number -> "U" + number).toList();
        return new Asked(Optional.empty(), Optional.empty(), Optional.empty(), others, 0, false);
    }
}
