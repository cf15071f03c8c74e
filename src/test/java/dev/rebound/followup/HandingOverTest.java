package dev.rebound.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.logbook.Prospect;
import dev.rebound.people.MembersInMemory;
import dev.rebound.people.TimetableInMemory;
import dev.rebound.prospects.DoNotContact;
import dev.rebound.prospects.Handover.Passed;
import dev.rebound.prospects.StopsInMemory;
import dev.rebound.prospects.Tidings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of follow-ups when somebody else takes a relationship over. */
class HandingOverTest {
    private static final Instant FRIDAY = Instant.parse("2026-11-27T10:00:00Z");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");
    private static final Prospect FERNHILL = new Prospect("Fernhill Ltd", null, null, null, null);

    private final FollowUpsInMemory followUps = new FollowUpsInMemory();
    private final DoNotContact list = new DoNotContact(new StopsInMemory(), List::of, Tidings.none());
    private final List<LocalDate> looks = new ArrayList<>();
    private final HandingOver handing = new HandingOver(
            followUps,
            list,
            new Following.Time(new TimetableInMemory(), (id, day, at) -> looks.add(day)),
            new MembersInMemory());

    private final Passed passed = new Passed(UUID.randomUUID(), FERNHILL, "REP", "MARA");

    @Test
    void those_of_the_rep_go_and_the_taker_has_one_with_the_names_alone() {
        add("REP", new Prospect("FERNHILL", "Dana", null, null, null));
        add("REP", new Prospect("Fernhill", null, null, null, null));
        var other = add("REP", new Prospect("Contoso", null, null, null, null));
        var colleague = add("BEN", FERNHILL);

        handing.handOver(passed, FRIDAY);
        handing.handOver(passed, FRIDAY);

        assertThat(followUps.open("REP")).containsExactly(other);
        assertThat(followUps.open("BEN")).containsExactly(colleague);
        assertThat(followUps.open("MARA")).singleElement().satisfies(made -> {
            assertThat(made.prospect()).isEqualTo(FERNHILL);
            assertThat(made.day()).isEqualTo(MONDAY);
            assertThat(made.entry()).isEqualTo(passed.matter());
        });
        assertThat(looks).containsExactly(MONDAY);
    }

    @Test
    void what_was_planned_goes_when_it_is_theirs_no_more() {
        handing.handOver(passed, FRIDAY);
        handing.handBack(passed.matter(), "MARA");

        assertThat(followUps.open("MARA")).isEmpty();
    }

    @Test
    void nothing_is_planned_with_somebody_on_the_list() {
        var planned = add("REP", FERNHILL);
        list.add(FERNHILL, MONDAY);
        handing.handOver(passed, FRIDAY);

        assertThat(followUps.open("MARA")).isEmpty();
        assertThat(followUps.open("REP")).doesNotContain(planned);
    }

    private FollowUp add(String author, Prospect prospect) {
        var made = FollowUp.of(author, UUID.randomUUID(), MONDAY, prospect);
        followUps.add(made);
        return made;
    }
}
