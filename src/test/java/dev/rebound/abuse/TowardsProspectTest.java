package dev.rebound.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.logbook.Prospect;
import dev.rebound.people.MembersInMemory;
import dev.rebound.privacy.Words;
import dev.rebound.prospects.DoNotContact;
import dev.rebound.prospects.Handover;
import dev.rebound.prospects.Stop;
import dev.rebound.prospects.StopsInMemory;
import dev.rebound.prospects.Tidings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a decision does to the prospect, and what another one after it takes back. */
class TowardsProspectTest {
    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-30");
    private static final Prospect FERNHILL = new Prospect("Fernhill", null, null, null, null);

    private final List<String> let = new ArrayList<>();
    private final List<String> handed = new ArrayList<>();
    private final DoNotContact list = new DoNotContact(
            new StopsInMemory(), () -> List.of(prospect -> let.add(Stop.name(prospect))), Tidings.none());
    private final TowardsProspect effects = new TowardsProspect(list, List.of(new Noted()), new MembersInMemory());
    private final Incident incident = new Incident(
            UUID.randomUUID(),
            "REP",
            new Shared(Words.of("vermin"), null, Words.of("Fernhill"), null, Words.of("a note")),
            State.DECIDED,
            Desk.at("MARA", true, NOW),
            true,
            List.of(),
            null,
            3);

    private final class Noted implements Handover {
        @Override
        public void handOver(Passed passed, Instant now) {
            handed.add(passed.from() + " to " + passed.to() + ": " + Stop.name(passed.prospect()));
        }

        @Override
        public void handBack(UUID matter, String from) {
            handed.add("back from " + from);
        }
    }

    @Test
    void ties_that_are_cut_put_the_prospect_on_the_list_and_let_go_of_plans() {
        follow(Decision.CUT_TIES, null);

        assertThat(list.all()).singleElement().satisfies(stop -> {
            assertThat(stop.prospect()).isEqualTo(FERNHILL);
            assertThat(stop.since()).isEqualTo(DAY);
        });
        assertThat(let).containsExactly("Fernhill");
    }

    @Test
    void another_decision_takes_off_what_this_one_put_there() {
        var cut = follow(Decision.CUT_TIES, null);
        follow(Decision.TALK_FIRST, cut);

        assertThat(list.all()).isEmpty();
    }

    @Test
    void another_note_or_another_one_who_cuts_ties_leaves_it_there() {
        var cut = follow(Decision.CUT_TIES, null);
        var stop = list.all();
        effects.follow(incident, Optional.of(cut), decided("BEN", Decision.CUT_TIES));

        assertThat(list.all()).isEqualTo(stop);
        assertThat(let).hasSize(1);
    }

    @Test
    void what_stood_there_by_hand_stays() {
        list.add(FERNHILL, DAY);
        follow(Decision.NO_STEP, follow(Decision.CUT_TIES, null));

        assertThat(list.all()).hasSize(1);
    }

    @Test
    void what_somebody_put_there_by_hand_since_then_stays() {
        var cut = follow(Decision.CUT_TIES, null);
        list.add(FERNHILL, DAY);
        follow(Decision.NO_STEP, cut);

        assertThat(list.all()).hasSize(1);
    }

    @Test
    void another_report_that_cut_the_same_ties_holds_them() {
        var cut = follow(Decision.CUT_TIES, null);
        list.hold(UUID.randomUUID(), FERNHILL, DAY);
        follow(Decision.KEEP_AND_SUPPORT, cut);

        assertThat(list.all()).hasSize(1);
    }

    @Test
    void whoever_takes_over_gets_what_was_planned_until_another_one_does() {
        var taken = follow(Decision.TAKE_OVER, null);
        effects.follow(incident, Optional.of(taken), decided("MARA", Decision.TAKE_OVER));
        assertThat(handed).containsOnly("REP to MARA: Fernhill");
        handed.clear();

        effects.follow(incident, Optional.of(taken), decided("BEN", Decision.TAKE_OVER));
        assertThat(handed).containsExactly("back from MARA", "REP to BEN: Fernhill");
    }

    @Test
    void no_other_decision_does_anything() {
        for (var decision : List.of(Decision.KEEP_AND_SUPPORT, Decision.TALK_FIRST, Decision.NO_STEP)) {
            follow(decision, null);
        }
        assertThat(list.all()).isEmpty();
        assertThat(handed).isEmpty();
    }

    private Decided follow(Decision decision, Decided before) {
        var made = decided("MARA", decision);
        effects.follow(incident, Optional.ofNullable(before), made);
        return made;
    }

    private static Decided decided(String by, Decision decision) {
        return new Decided(by, NOW, Ruling.of(decision), false);
    }
}
