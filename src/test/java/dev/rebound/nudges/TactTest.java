package dev.rebound.nudges;

import static dev.rebound.nudges.NudgesBench.beside;
import static dev.rebound.nudges.NudgesBench.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.logbook.Entries;
import dev.rebound.logbook.Logged;
import dev.rebound.logbook.Reading;
import dev.rebound.people.Member;
import dev.rebound.playbook.Playbook;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The right break at the right time, one line on a run, and what of a heavy day is said. */
class TactTest {
    private static final String SIXTY = "[Pause 60 seconds][Not now]";
    private static final String FIVE = "[Take five minutes][Not now]";
    private static final String THREE = "Three rough ones in a row. A break? [5 min][10 min][15 min][Not now]";

    private final NudgesBench bench = new NudgesBench();

    @Test
    void a_civil_no_has_nothing_beside_it() {
        assertThat(bench.first(bench.no(Severity.CIVIL))).isEqualTo(Manner.plain());
        assertThat(bench.again(bench.no(Severity.CIVIL))).isEqualTo(Manner.plain());
    }

    @Test
    void sixty_seconds_after_a_harsh_one_and_five_minutes_after_an_attack() {
        assertThat(beside(bench.first(bench.no(Severity.HARSH)))).containsExactly(SIXTY);
        assertThat(beside(bench.first(bench.no(Severity.ABUSIVE)))).containsExactly(FIVE);
    }

    @Test
    void the_first_two_that_hurt_or_come_with_self_talk_offer_nothing() {
        assertThat(beside(bench.first(bench.selfTalk()))).isEmpty();
        assertThat(beside(bench.again(bench.written(bench.of(Severity.CIVIL).thatHurt()))))
                .isEmpty();
    }

    @Test
    void three_in_a_row_across_all_kinds_offer_a_length_to_pick() {
        bench.first(bench.selfTalk());
        bench.first(bench.no(Severity.CIVIL));
        bench.first(bench.no(Severity.HARSH));
        var third = bench.written(bench.of(Severity.CIVIL).thatHurt());
        assertThat(beside(bench.again(third))).containsExactly(THREE);
        assertThat(bench.again(third).breakSaid()).isTrue();
    }

    @Test
    void a_brush_off_does_not_count_and_a_good_talk_begins_again() {
        bench.first(bench.no(Severity.HARSH));
        bench.first(bench.no(Severity.CIVIL));
        assertThat(beside(bench.first(bench.no(Severity.HARSH)))).containsExactly(SIXTY);
        bench.goodTalk();
        assertThat(beside(bench.first(bench.no(Severity.HARSH)))).containsExactly(SIXTY);
        bench.first(bench.no(Severity.HARSH));
        assertThat(beside(bench.first(bench.no(Severity.HARSH)))).containsExactly(THREE);
    }

    @Test
    void it_is_offered_once_a_stretch() {
        bench.first(bench.no(Severity.HARSH));
        bench.first(bench.no(Severity.HARSH));
        assertThat(beside(bench.first(bench.no(Severity.HARSH)))).containsExactly(THREE);
        assertThat(beside(bench.first(bench.no(Severity.HARSH)))).containsExactly(SIXTY);
        bench.later(90);
        bench.first(bench.selfTalk());
        bench.first(bench.selfTalk());
        assertThat(beside(bench.first(bench.no(Severity.ABUSIVE))).get(0)).isEqualTo(THREE);
    }

    @Test
    void what_was_taken_back_or_corrected_does_not_count() {
        var first = bench.no(Severity.HARSH);
        bench.first(first);
        bench.first(bench.no(Severity.HARSH));
        bench.logbook.remove(bench.member.user(), first.id());
        assertThat(beside(bench.first(bench.no(Severity.HARSH)))).containsExactly(SIXTY);
        var hurt = bench.written(bench.of(Severity.CIVIL).thatHurt());
        bench.logbook.change(hurt.thatDidNotHurt());
        bench.first(bench.no(Severity.CIVIL));
        assertThat(bench.diary.stretch(bench.member.user(), bench.now).roughInARow())
                .isEqualTo(2);
    }

    @Test
    void an_offer_stands_until_the_rep_has_gone_on_or_said_not_now() {
        var harsh = bench.no(Severity.HARSH);
        bench.first(harsh);
        bench.later(3);
        assertThat(beside(bench.again(harsh))).containsExactly(SIXTY);
        bench.breaks.skip(bench.member.user(), harsh.id());
        assertThat(beside(bench.again(harsh))).isEmpty();
        assertThat(bench.again(harsh).breakSaid()).isTrue();
        var next = bench.no(Severity.HARSH);
        bench.first(next);
        bench.no(Severity.CIVIL);
        assertThat(beside(bench.again(next))).isEmpty();
    }

    @Test
    void a_no_told_hours_later_offers_no_break() {
        var reading = new Reading(Bucket.MOOD, Objection.OTHER, Severity.ABUSIVE, false, false, 1, null);
        var late = Entries.entry(
                bench.member.user(), bench.now.minus(Duration.ofHours(3)).toString(), "no", reading, 1);
        assertThat(beside(bench.first(bench.written(late)))).isEmpty();
    }

    @Test
    void a_batch_of_three_rough_ones_is_three_in_a_row() {
        var reading = new Reading(Bucket.MOOD, Objection.OTHER, Severity.HARSH, false, false, 1, null);
        var batch = Entries.entry(bench.member.user(), bench.now.toString(), "no", reading, 3);
        assertThat(beside(bench.first(bench.written(batch)))).containsExactly(THREE);
    }

    @Test
    void a_break_that_runs_stands_where_it_was_offered_with_its_end_in_local_time() {
        var attack = bench.no(Severity.ABUSIVE);
        bench.first(attack);
        bench.breaks.start(bench.member.user(), attack.id(), Duration.ofMinutes(5), bench.now);
        assertThat(beside(bench.again(attack))).containsExactly("Back at 11:06. [Back now]");
        bench.later(2);
        bench.breaks.start(bench.member.user(), attack.id(), Duration.ofMinutes(5), bench.now);
        assertThat(beside(bench.again(attack))).containsExactly("Back at 11:06. [Back now]");
        bench.breaks.back(bench.member.user());
        assertThat(beside(bench.again(attack))).isEmpty();
    }

    @Test
    void on_a_run_an_ordinary_card_waits_and_a_rough_one_comes_without_an_offer() {
        bench.win();
        assertThat(bench.first(bench.no(Severity.CIVIL)).oneLine()).isFalse();
        bench.goodTalk();
        assertThat(bench.first(bench.no(Severity.CIVIL)).oneLine()).isTrue();
        assertThat(bench.first(bench.no(Severity.HARSH))).isEqualTo(Manner.plain());
        assertThat(bench.tact
                        .first(bench.no(Severity.CIVIL), false, bench.member, bench.now)
                        .oneLine())
                .isFalse();
        assertThat(bench.again(bench.no(Severity.CIVIL)).oneLine()).isFalse();
        assertThat(bench.momentum.isOnARun(bench.member.user(), bench.now)).isTrue();
        bench.later(90);
        assertThat(bench.momentum.isOnARun(bench.member.user(), bench.now)).isFalse();
        assertThat(bench.first(bench.no(Severity.CIVIL)).oneLine()).isFalse();
    }

    @Test
    void what_cannot_wait_stands_beside_a_card_that_waits_and_leaves_it_waiting() {
        var says = new Tact.Says(
                new Offers(bench.asides),
                new BesideWords(Playbook.shipped()),
                bench.breaks,
                List.of((entry, author, now) -> List.of(new Beside("Waits.", List.of())), new Asking()));
        var tact = new Tact(bench.diary, bench.momentum, says);
        bench.win();
        bench.goodTalk();
        var no = bench.no(Severity.CIVIL);
        var first = tact.first(no, true, bench.member, bench.now);

        assertThat(first.oneLine()).isTrue();
        assertThat(beside(first)).containsExactly("Which way? [New]");
        var value = first.beside().get(0).presses().get(0).value();
        assertThat(Tact.isWaiting(value)).isTrue();
        assertThat(value).startsWith(no.id() + " ");
        assertThat(tact.waiting(no, bench.member, bench.now)).isEqualTo(first);

        var shown = tact.again(no, bench.member, bench.now);
        assertThat(beside(shown)).containsExactly("Waits.", "Which way? [New]");
        assertThat(Tact.isWaiting(shown.beside().get(1).presses().get(0).value()))
                .isFalse();
    }

    private static final class Asking implements Beside.Source {
        @Override
        public List<Beside> beside(Logged entry, Member author, Instant now) {
            return List.of(new Beside(
                    "Which way?",
                    List.of(new Beside.Press("a", "New", entry.id().toString()))));
        }

        @Override
        public boolean cannotWait() {
            return true;
        }
    }

    @Test
    void a_heavy_day_asks_less_and_is_named_once_a_local_day() {
        for (var i = 0; i < 4; i++) {
            assertThat(bench.first(bench.selfTalk()).fewer()).isFalse();
        }
        var fifth = bench.first(bench.selfTalk());
        assertThat(fifth.fewer()).isTrue();
        assertThat(beside(fifth)).containsExactly("5 noes since 11:01. [Someone to talk to]");
        var sixth = bench.first(bench.selfTalk());
        assertThat(sixth.fewer()).isTrue();
        assertThat(beside(sixth)).isEmpty();
        assertThat(bench.first(bench.no(Severity.CIVIL)).fewer()).isTrue();
        bench.later(14 * 60);
        assertThat(bench.first(bench.no(Severity.CIVIL)).fewer()).isFalse();
    }

    @Test
    void the_day_ends_at_the_local_midnight() {
        var samoa = new NudgesBench("Pacific/Apia");
        for (var i = 0; i < 3; i++) {
            samoa.first(samoa.selfTalk());
            samoa.later(89);
        }
        // 10:00 UTC is 23:00 there: the first of these is yesterday's.
        assertThat(samoa.first(samoa.selfTalk()).fewer()).isFalse();
        assertThat(samoa.first(samoa.selfTalk()).fewer()).isFalse();
        assertThat(samoa.first(samoa.selfTalk()).fewer()).isTrue();
    }

    @Test
    void the_third_that_hurts_on_the_pad_offers_the_break_there() {
        bench.first(bench.no(Severity.HARSH));
        bench.first(bench.selfTalk());
        var hurt = bench.written(bench.of(Severity.CIVIL).thatHurt());
        var shown = bench.tact.onPad(hurt.id(), bench.now, bench.member, bench.now);
        assertThat(words(shown)).containsExactly(THREE);
        assertThat(shown.get(0).presses().get(0).value()).isEqualTo(hurt.id() + " pad");
    }
}
