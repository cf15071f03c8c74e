package dev.rebound.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.home.Section.Part;
import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final Member REP = new Member("U1", ZoneOffset.UTC, Standing.MEMBER, true);
    private static final Instant NOW = Instant.parse("2026-03-11T09:00:00Z");

    private record Titled(int order, Optional<String> title) implements Section {
        @Override
        public Optional<Part> of(Member member, Instant now) {
            return title.map(words -> new Part(words, List.of()));
        }
    }

    private final Page page = new Page(List.of(
            new Titled(20, Optional.of("last")),
            new Titled(5, Optional.empty()),
            new Titled(10, Optional.of("today")),
            new Titled(20, Optional.of("after last"))));

    @Test
    void parts_stand_in_their_sections_order_and_empty_ones_are_left_out() {
        assertThat(page.of(REP, NOW)).extracting(Part::title).containsExactly("today", "last", "after last");
    }

    @Test
    void what_stays_in_sight_is_a_part_of_its_own_and_no_short_answer() {
        var always = new Section() {
            @Override
            public int order() {
                return 1;
            }

            @Override
            public boolean isAlwaysInSight() {
                return true;
            }

            @Override
            public Optional<Part> of(Member member, Instant now) {
                return Optional.of(new Part("people", List.of()));
            }
        };
        var page = new Page(List.of(new Titled(20, Optional.of("last")), always));

        assertThat(page.of(REP, NOW)).extracting(Part::title).containsExactly("last");
        assertThat(page.inSight(REP, NOW)).extracting(Part::title).containsExactly("people");
        assertThat(page.top(REP, NOW)).map(Part::title).contains("last");
    }

    @Test
    void the_short_answer_is_the_part_that_stands_highest() {
        assertThat(page.top(REP, NOW)).map(Part::title).contains("today");
        assertThat(new Page(List.of()).top(REP, NOW)).isEmpty();
    }
}
