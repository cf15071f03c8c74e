package dev.rebound.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.home.Section.Row;
import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import dev.rebound.playbook.Playbook;
import dev.rebound.privacy.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HelpTest {
    private static final Playbook PLAYBOOK = Playbook.shipped();
    private static final Member IN_VIENNA = in("Europe/Vienna");
    private static final Member NOWHERE = in("UTC");

    private final Choices choices = new ChoicesInMemory();
    private final Help help = new Help(choices, Lines.shipped(), PLAYBOOK);

    private static Member in(String zone) {
        return new Member("U1", ZoneId.of(zone), Standing.MEMBER, true);
    }

    @Test
    void by_default_the_lines_of_the_time_zone_s_country_stand_there() {
        assertThat(help.of(IN_VIENNA)).containsExactly("In Austria:\nTelefonseelsorge: 142, any time");
        assertThat(help.sources(IN_VIENNA)).containsExactly("Checked on 28 Nov 2026 at katholisch.at");
    }

    @Test
    void a_picked_country_goes_before_the_time_zone() {
        choices.setCountry("U1", Optional.of("BE"));

        assertThat(help.of(IN_VIENNA))
                .containsExactly(
                        "In Belgium:\nZelfmoordlijn (Dutch): 1813, any time\nTélé-Accueil (French): 107, any time");
    }

    @Test
    void a_picked_country_that_has_no_lines_any_more_counts_for_nothing() {
        choices.setCountry("U1", Optional.of("XX"));

        assertThat(help.of(IN_VIENNA)).containsExactly("In Austria:\nTelefonseelsorge: 142, any time");
    }

    @Test
    void what_the_workspace_wrote_down_stands_first() {
        choices.setPeople(Optional.of(Words.of("Ines, room 4, ext. 12\nDr. Weiss, 01 234")));

        assertThat(help.of(IN_VIENNA))
                .containsExactly("People here you can turn to:\nInes, room 4, ext. 12\nDr. Weiss, 01 234");
        assertThat(help.all(IN_VIENNA)).hasSize(2).last().asString().startsWith("In Austria:");
        assertThat(help.of(NOWHERE)).hasSize(1);
    }

    @Test
    void where_nobody_is_known_the_emergency_number_and_directories_are_left() {
        assertThat(help.of(NOWHERE)).isEmpty();
        assertThat(help.anywhere())
                .containsExactly(
                        "If you are in danger now, call your local emergency number.",
                        "In any country, look here:\nfindahelpline.com\nbefrienders.org");
    }

    @Test
    void on_home_they_stand_last_and_always_with_the_exit_lines() {
        var section = new PeopleOnHome(help, PLAYBOOK.labels());
        var part = section.of(NOWHERE, Instant.EPOCH).orElseThrow();

        assertThat(section.isAlwaysInSight()).isTrue();
        assertThat(section.order()).isEqualTo(Integer.MAX_VALUE);
        assertThat(part.title()).isEqualTo("People to talk to");
        assertThat(part.rows()).hasSize(2);
        assertThat(((Row.Tray) part.rows().get(1)).buttons())
                .extracting(button -> button.action())
                .containsExactly("support.people", "support.exit");
        assertThat(section.of(IN_VIENNA, Instant.EPOCH).orElseThrow().rows()).hasSize(3);
    }
}
