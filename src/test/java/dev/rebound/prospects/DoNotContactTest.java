package dev.rebound.prospects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.logbook.Prospect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What comes onto the list, what finds it there, and what takes it off again. */
class DoNotContactTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 3);
    private static final Prospect ACME = company("Acme");

    private final List<String> heeded = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final DoNotContact list = new DoNotContact(
            new StopsInMemory(), () -> List.of(prospect -> heeded.add(Stop.name(prospect))), new Told());

    private final class Told implements Tidings {
        @Override
        public void due(Prospect prospect, LocalDate on) {}

        @Override
        public void stopped(Prospect prospect, LocalDate since) {
            told.add(Stop.name(prospect) + " " + since);
        }
    }

    @Test
    void the_same_name_is_sure_at_once_and_a_close_one_is_for_a_person_to_decide() {
        var stop = list.add(ACME, DAY);

        assertThat(list.find(company("ACME, Inc."))).contains(new Hit(stop, true));
        assertThat(list.find(company("Acme Holdings"))).contains(new Hit(stop, false));
        assertThat(list.sure(company("Acme Holdings"))).isEmpty();
        assertThat(list.find(company("Contoso"))).isEmpty();
        assertThat(list.find(Prospect.unknown())).isEmpty();
    }

    @Test
    void what_a_person_decided_is_kept_for_every_spelling_of_the_same() {
        var stop = list.add(ACME, DAY);
        list.decide(stop.id(), company("Acme Holdings"), true);
        list.decide(stop.id(), company("Acme Robotics"), false);

        assertThat(list.sure(company("ACME Holdings Ltd"))).contains(stop);
        assertThat(list.find(company("acme robotics"))).isEmpty();
        assertThat(list.find(company("Acme Bakery"))).contains(new Hit(stop, false));
    }

    @Test
    void a_word_against_an_equal_name_outweighs_the_spelling() {
        var stop = list.add(new Prospect(null, "Dana", null, null, null), DAY);
        list.decide(stop.id(), new Prospect(null, "dana", null, null, null), false);

        assertThat(list.find(new Prospect(null, "Dana", null, null, null))).isEmpty();
    }

    @Test
    void everybody_who_plans_with_them_and_the_other_tools_are_told_once() {
        list.said(UUID.randomUUID(), ACME, DAY);
        list.said(UUID.randomUUID(), company("ACME Inc"), DAY.plusDays(1));
        list.add(company("acme"), DAY.plusDays(2));

        assertThat(heeded).containsExactly("Acme");
        assertThat(told).containsExactly("Acme 2026-05-03");
        assertThat(list.all()).hasSize(1);
    }

    @Test
    void whoever_is_decided_to_be_the_same_is_let_go_of_too() {
        var stop = list.add(ACME, DAY);
        list.decide(stop.id(), company("Acme Holdings"), true);

        assertThat(heeded).containsExactly("Acme", "Acme Holdings");
    }

    @Test
    void an_entry_goes_with_the_last_report_that_says_so() {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        list.said(first, ACME, DAY);
        list.said(second, ACME, DAY.plusDays(1));

        list.unsaid(first);
        assertThat(list.sure(ACME)).isPresent();
        list.unsaid(second);
        assertThat(list.all()).isEmpty();
    }

    @Test
    void one_that_somebody_put_there_by_hand_stays_whatever_becomes_of_the_report() {
        var report = UUID.randomUUID();
        list.said(report, ACME, DAY);
        list.add(ACME, DAY.plusDays(3));

        list.unsaid(report);

        assertThat(list.sure(ACME)).map(Stop::since).contains(DAY);
    }

    @Test
    void an_entry_tells_no_name_where_it_is_printed() {
        assertThat(list.add(ACME, DAY)).asString().doesNotContain("Acme");
    }

    private static Prospect company(String name) {
        return new Prospect(name, null, null, null, null);
    }
}
