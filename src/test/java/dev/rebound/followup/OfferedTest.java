package dev.rebound.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.logbook.Prospect;
import dev.rebound.logbook.Reading;
import dev.rebound.playbook.Playbook;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfferedTest {
    private static final Prospect DANA = new Prospect("Acme", "Dana Smith", null, null, "phone");
    private static final LocalDate SATURDAY = LocalDate.of(2026, 1, 17);

    private final Rehearsed house = new Rehearsed(ZoneId.of("Europe/Vienna"), Instant.parse("2026-01-05T12:00:00Z"));

    @Test
    void a_named_no_is_offered_its_day_on_a_working_day() {
        assertThat(offered(Bucket.TIMING, Objection.BAD_TIME, DANA)).contains(LocalDate.of(2026, 1, 19));
        assertThat(offered(Bucket.DELIVERY, Objection.NOT_INTERESTED, DANA)).isPresent();
        assertThat(offered(Bucket.FIT, Objection.HAS_VENDOR, DANA)).isPresent();
    }

    @Test
    void none_is_offered_without_a_name_after_a_stop_an_attack_and_for_a_plain_misfit() {
        assertThat(offered(Bucket.DELIVERY, Objection.NOT_INTERESTED, Prospect.unknown()))
                .isEmpty();
        assertThat(offered(Bucket.FIT, Objection.NO_NEED, DANA)).isEmpty();
        assertThat(offered(Bucket.FIT, Objection.STOP_CALLING, DANA)).isEmpty();
        assertThat(offered(
                        new Reading(Bucket.TIMING, Objection.BAD_TIME, Severity.ABUSIVE, false, false, 1, SATURDAY),
                        DANA))
                .isEmpty();
        assertThat(offered(
                        new Reading(Bucket.TIMING, Objection.BAD_TIME, Severity.CIVIL, false, true, 1, SATURDAY), DANA))
                .isEmpty();
        assertThat(offered(new Reading(Bucket.TIMING, Objection.BAD_TIME, Severity.CIVIL, false, false, 1, null), DANA))
                .isEmpty();
    }

    @Test
    void a_day_that_is_past_is_offered_no_more_and_two_taps_make_one() {
        var no = house.no(SATURDAY, DANA);
        assertThat(house.tap(no)).isPresent();
        assertThat(house.tap(no)).isEmpty();
        assertThat(house.followUps.all()).hasSize(1);
        var other = house.no(SATURDAY);
        house.now = Instant.parse("2026-02-05T12:00:00Z");
        assertThat(house.tap(other)).isEmpty();
    }

    @Test
    void the_card_shows_the_day_to_tap_and_then_the_day_that_was_tapped() {
        var beside = new DayBeside(house.following, Playbook.shipped().labels());
        var no = house.no(SATURDAY, DANA);
        var offer = beside.beside(no, house.ana(), house.now);
        assertThat(offer).hasSize(1);
        assertThat(offer.get(0).text()).isEmpty();
        assertThat(offer.get(0).presses().get(0).label()).isEqualTo("Remind me 19 Jan");
        house.tap(no);
        assertThat(beside.beside(no, house.ana(), house.now)
                        .get(0)
                        .presses()
                        .get(0)
                        .label())
                .isEqualTo("Reminder 19 Jan");
        house.following.end(Rehearsed.ANA, no.id(), FollowUp.State.NEVER);
        assertThat(beside.beside(no, house.ana(), house.now)).isEmpty();
    }

    private Optional<LocalDate> offered(Bucket bucket, Objection objection, Prospect prospect) {
        return offered(new Reading(bucket, objection, Severity.CIVIL, false, false, 1, SATURDAY), prospect);
    }

    private Optional<LocalDate> offered(Reading reading, Prospect prospect) {
        return house.following.offered(house.no(reading, prospect), house.ana(), house.now);
    }
}
