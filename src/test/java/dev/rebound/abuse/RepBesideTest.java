package dev.rebound.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.logbook.Entries;
import dev.rebound.logbook.Reading;
import dev.rebound.logbook.Rejection;
import dev.rebound.nudges.Beside;
import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import dev.rebound.people.TeamRules;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.Voice;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The button is there for whoever sells, and for nobody who looks for work ({@code P41}). */
class RepBesideTest {
    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    private static final Member REP = new Member("UREP", ZoneOffset.UTC, Standing.MEMBER, true);

    private final Bench bench = new Bench();
    private final Telling telling = new Telling(bench.books(), bench);
    private final RepBeside beside = new RepBeside(
            telling, new NoRules(), Threats.shipped(), Playbook.shipped().labels());
    private final RepOnCard onCard = new RepOnCard(beside);

    private static final class NoRules implements TeamRules {
        @Override
        public Rules now() {
            return Rules.USUAL;
        }

        @Override
        public void set(Rules rules) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int forget(String user) {
            return 0;
        }
    }

    @Test
    void an_attack_has_the_button_and_a_threat_has_a_line_on_top() {
        var insult = beside.beside(attack("you useless idiot"), REP, NOW);
        assertThat(insult).extracting(Beside::inRow).containsExactly(true);
        assertThat(insult.get(0).presses()).extracting(Beside.Press::label).containsExactly("Tell my manager");
        var threat = beside.beside(attack("he would come round and find me"), REP, NOW);
        assertThat(threat).extracting(Beside::onTop).containsExactly(true, false);
    }

    @Test
    void a_civil_no_has_it_behind_more_alone() {
        var civil = Entries.no("UREP", "2026-11-27T09:00:00Z", "no budget");
        assertThat(beside.beside(civil, REP, NOW)).isEmpty();
        assertThat(onCard.more(civil)).hasSize(1);
    }

    @Test
    void whoever_looks_for_work_is_offered_none_anywhere() {
        var attack = attack("he would come round and find me");
        Voice.JOB_SEARCH.say(() -> {
            assertThat(beside.beside(attack, REP, NOW))
                    .isEqualTo(List.of(Beside.onTop("If you are in danger now, call your local emergency number.")));
            assertThat(onCard.more(attack)).isEmpty();
            return 0;
        });
    }

    @Test
    void one_report_about_an_entry_is_out_at_a_time() {
        var attack = attack("you useless idiot");
        var to = new Telling.To("UANNA", true);
        var first = telling.sendAbout(attack.id(), "UREP", Shared.NOTHING, to, NOW);
        assertThat(telling.sendAbout(attack.id(), "UREP", Shared.NOTHING, to, NOW))
                .isInstanceOf(Telling.Sent.Before.class);
        assertThat(beside.label(attack)).isEqualTo("Your report");
        telling.takeBack(((Telling.Sent.To) first).incident().id(), "UREP", NOW);
        assertThat(beside.label(attack)).isEqualTo("Tell my manager");
        assertThat(telling.sendAbout(attack.id(), "UREP", Shared.NOTHING, to, NOW))
                .isInstanceOf(Telling.Sent.To.class);
        assertThat(bench.kept).hasSize(2);
        assertThat(telling.about("UBEN", attack.id())).isEmpty();
    }

    private static Rejection attack(String words) {
        var reading = new Reading(Bucket.MOOD, Objection.OTHER, Severity.ABUSIVE, false, false, 1, null);
        return Entries.entry("UREP", "2026-11-27T09:00:00Z", words, reading, 1);
    }
}
