package dev.rebound.prospects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.logbook.Prospect;
import dev.rebound.prospects.Handover.Passed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who looks after a prospect, from the decision to its end. */
class OwnershipTest {
    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final Prospect WEXCOMBE = company("Wexcombe Ltd");

    private final DoNotContact list = new DoNotContact(new StopsInMemory(), List::of, Tidings.none());
    private final Owners owners = new OwnersInMemory();
    private final Ownership ownership = new Ownership(owners, list);
    private final UUID report = UUID.randomUUID();
    private final UUID later = UUID.randomUUID();

    @Test
    void whoever_takes_over_looks_after_the_company_for_everybody_else() {
        taken(report, "MARA", 0);

        assertThat(ownerFor("REP")).isEqualTo("MARA");
        assertThat(ownerFor("ANY")).isEqualTo("MARA");
        assertThat(ownerFor("MARA")).isEqualTo("nobody");
        assertThat(ownership.by("MARA"))
                .singleElement()
                .satisfies(owned -> assertThat(owned.since()).isEqualTo(NOW));
    }

    @Test
    void all_of_a_company_is_meant_and_no_other_company() {
        ownership.handOver(
                new Passed(report, new Prospect("Wexcombe", "Dana Smith", null, null, null), "REP", "MARA"), NOW);

        assertThat(ownership.other(new Prospect("WEXCOMBE Inc.", "Bob", null, null, null), "REP"))
                .isPresent();
        assertThat(ownership.other(company("Wexcombe Foods"), "REP")).isEmpty();
        assertThat(ownership.other(new Prospect(null, "Dana Smith", null, null, null), "REP"))
                .isEmpty();
        assertThat(ownership.other(company(null), "REP")).isEmpty();
    }

    @Test
    void a_person_without_a_company_is_known_by_their_whole_name() {
        ownership.handOver(new Passed(report, person("Dr. Dana Smith"), "REP", "MARA"), NOW);
        ownership.handOver(new Passed(later, person("Bob"), "REP", "MARA"), NOW);

        assertThat(ownership.other(person("dana smith"), "REP")).isPresent();
        assertThat(ownership.other(person("Bob"), "REP")).isEmpty();
        assertThat(ownership.by("MARA")).hasSize(2);
    }

    @Test
    void another_decision_gives_it_back_and_one_more_takes_it_again() {
        taken(report, "MARA", 0);
        ownership.handBack(report, "MARA");
        assertThat(ownerFor("REP")).isEqualTo("nobody");

        taken(report, "BEN", 2);
        assertThat(ownerFor("REP")).isEqualTo("BEN");
        ownership.handBack(report, "BEN");
        assertThat(owners.all()).isEmpty();
    }

    @Test
    void the_same_decision_with_another_note_changes_nothing() {
        taken(report, "MARA", 0);
        var before = owners.all();
        taken(report, "MARA", 5);

        assertThat(owners.all()).isEqualTo(before);
    }

    @Test
    void of_two_reports_the_later_decision_holds_until_it_is_given_back() {
        taken(report, "MARA", 0);
        taken(later, "BEN", 1);
        assertThat(ownerFor("REP")).isEqualTo("BEN");
        assertThat(ownerFor("MARA")).isEqualTo("BEN");
        assertThat(ownership.by("MARA")).isEmpty();

        ownership.handBack(later, "BEN");
        assertThat(ownerFor("REP")).isEqualTo("MARA");
    }

    @Test
    void an_owner_who_is_erased_looks_after_nobody() {
        taken(report, "MARA", 0);

        assertThat(ownership.forget("REP")).isFalse();
        assertThat(ownership.forget("MARA")).isTrue();
        assertThat(ownerFor("REP")).isEqualTo("nobody");
        ownership.handBack(report, "");
        assertThat(owners.all()).isEmpty();
    }

    @Test
    void an_owner_lets_go_of_all_that_is_the_same_and_of_nothing_of_somebody_else() {
        taken(report, "MARA", 0);
        taken(later, "MARA", 1);
        var id = ownership.by("MARA").get(0).id();

        ownership.letGo(id, "BEN");
        assertThat(ownerFor("REP")).isEqualTo("MARA");
        ownership.letGo(id, "MARA");
        assertThat(owners.all()).isEmpty();
        ownership.letGo(id, "MARA");
    }

    @Test
    void nobody_looks_after_whoever_is_not_to_be_contacted() {
        taken(report, "MARA", 0);
        var stop = list.add(WEXCOMBE, LocalDate.parse("2026-03-04"));
        assertThat(ownerFor("REP")).isEqualTo("nobody");
        assertThat(ownership.by("MARA")).isEmpty();

        list.remove(stop.id());
        assertThat(ownerFor("REP")).isEqualTo("MARA");
    }

    @Test
    void a_name_that_is_erased_is_looked_after_by_nobody() {
        taken(report, "MARA", 0);

        assertThat(ownership.erase(company("Fernhill"))).isZero();
        assertThat(ownership.erase(company("WEXCOMBE"))).isOne();
        assertThat(owners.all()).isEmpty();
        assertThat(new Owned(report, "MARA", "Wexcombe", null, NOW).toString()).doesNotContain("Wexcombe");
    }

    private void taken(UUID matter, String by, int days) {
        ownership.handOver(new Passed(matter, WEXCOMBE, "REP", by), NOW.plusSeconds(days * 86_400L));
    }

    private String ownerFor(String user) {
        return ownership.other(WEXCOMBE, user).map(Owned::owner).orElse("nobody");
    }

    private static Prospect company(String name) {
        return new Prospect(name, null, null, null, null);
    }

    private static Prospect person(String name) {
        return new Prospect(null, name, null, null, null);
    }
}
