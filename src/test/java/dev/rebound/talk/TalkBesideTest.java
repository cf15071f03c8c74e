package dev.rebound.talk;

import static dev.rebound.talk.Floor.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.logbook.Entries;
import dev.rebound.logbook.Rejection;
import dev.rebound.nudges.Aside;
import dev.rebound.nudges.Aside.Kind;
import dev.rebound.nudges.Asides;
import dev.rebound.nudges.Beside;
import dev.rebound.playbook.Labels;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** After a rough stretch company is offered to who opted in, and to nobody else ({@code P33}). */
class TalkBesideTest {
    private final Floor floor = Floor.of("ANN", "BEN");
    private final Said said = new Said();
    private final TalkBeside beside = new TalkBeside(floor.talking, said, Labels.shipped());
    private final Rejection no = Entries.no("ANN", "2026-03-09T11:59:00Z", "not today");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"THREE, 1", "ATTACK, 1", "HEAVY, 1", "PAUSE, 0"})
    void it_stands_beside_what_takes_minutes(Kind kind, int times) {
        said.says(no, kind, false);
        assertThat(offered()).hasSize(times);
    }

    @Test
    void it_stands_among_the_buttons_of_the_answer() {
        said.says(no, Kind.THREE, false);
        assertThat(offered()).singleElement().satisfies(one -> {
            assertThat(one.inRow()).isTrue();
            assertThat(one.presses())
                    .containsExactly(new Beside.Press(
                            "talk.ask", "Five minutes with a peer", no.id().toString()));
        });
    }

    @Test
    void it_is_gone_once_the_break_is_taken_or_declined_and_beside_an_ordinary_no() {
        assertThat(offered()).isEmpty();
        said.says(no, Kind.THREE, true);
        assertThat(offered()).isEmpty();
    }

    @Test
    void who_did_not_opt_in_is_offered_nothing() {
        said.says(no, Kind.THREE, false);
        floor.says("ANN", false);
        assertThat(offered()).isEmpty();
        assertThat(beside.of(floor.member("ANN"), NOON)).isEmpty();
        assertThat(beside.of(floor.member("EVE"), NOON)).isEmpty();
    }

    @Test
    void who_has_an_open_ask_is_offered_no_second_one() {
        assertThat(beside.of(floor.member("ANN"), NOON)).isPresent();
        floor.opened("ANN", NOON);
        assertThat(beside.of(floor.member("ANN"), NOON)).isEmpty();
    }

    private List<Beside> offered() {
        return beside.beside(no, floor.member("ANN"), NOON);
    }

    private static final class Said implements Asides {
        private final List<Aside> all = new ArrayList<>();

        private void says(Rejection no, Kind kind, boolean settled) {
            add(new Aside(UUID.randomUUID(), no.author(), no.id(), kind, NOON, settled));
        }

        @Override
        public void add(Aside aside) {
            all.add(aside);
        }

        @Override
        public List<Aside> beside(String author, UUID entry) {
            return all.stream()
                    .filter(aside -> aside.author().equals(author) && aside.entry().equals(entry))
                    .toList();
        }

        @Override
        public boolean wasSaid(String author, Kind kind, Instant since) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void settle(String author, UUID entry) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int forget(String author) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void forgetBefore(Instant moment) {
            throw new UnsupportedOperationException();
        }
    }
}
