package dev.rebound.playbook;

import static dev.rebound.taxonomy.Noes.no;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Noes;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Sentence;
import dev.rebound.taxonomy.Severity;
import dev.rebound.taxonomy.ThinkingTrap;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlaybookTest {
    private final Playbook playbook = Playbook.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TIMING|NO_BUDGET|Timing: not now",
                "DELIVERY|APPROACH_CRITICISM|Delivery: how it landed",
                "MOOD|STOP_CALLING|Their moment",
                "FIT|WRONG_PERSON|Wrong person: ask for the name",
                "FIT|HAS_VENDOR|They have someone: ask when it renews",
                "TIMING|HAS_VENDOR|Timing: not now",
                "FIT|BAD_TIME|They had a reason of their own"
            })
    void the_headline_says_what_it_sounds_like_in_words(Bucket bucket, Objection objection, String headline) {
        assertThat(playbook.headline(no(bucket, objection).diagnosis())).isEqualTo(headline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOT_INTERESTED|Ended before the pitch",
                "SEND_EMAIL|Ended before the pitch",
                "HUNG_UP|Ended before the pitch",
                "NO_RESPONSE|No answer, no reason given"
            })
    void a_brush_off_is_no_fault(Objection objection, String headline) {
        assertThat(playbook.headline(no(Bucket.DELIVERY, objection).brushOff().diagnosis()))
                .isEqualTo(headline);
    }

    @Test
    void an_attack_is_nobodys_moment() {
        var attack = no(Bucket.MOOD, Objection.OTHER).part("called me a cow", Nature.PERSONAL);
        assertThat(playbook.headline(attack.severity(Severity.ABUSIVE).diagnosis()))
                .isEqualTo("An attack: it's about them");
        assertThat(playbook.headline(attack.severity(Severity.HARSH).diagnosis()))
                .isEqualTo("Harsh words: it's about them");
        assertThat(playbook.headline(no(Bucket.MOOD, Objection.HUNG_UP)
                        .severity(Severity.HARSH)
                        .diagnosis()))
                .isEqualTo("Their moment");
    }

    @Test
    void after_a_stop_no_headline_and_no_tip_asks_for_anything() {
        var stop = no(Bucket.FIT, Objection.HAS_VENDOR).stop().diagnosis();
        assertThat(playbook.headline(stop)).isEqualTo("Fit: not for them");
        assertThat(playbook.tips(stop))
                .isEqualTo(playbook.tips(no(Bucket.MOOD, Objection.STOP_CALLING).diagnosis()));
    }

    @Test
    void a_reason_that_goes_against_the_objection_has_the_words_of_the_reason() {
        var timing = no(Bucket.TIMING, Objection.WRONG_PERSON).diagnosis();
        assertThat(playbook.lines(timing)).allMatch(line -> line.id().startsWith("objections/OTHER.TIMING/"));
        assertThat(playbook.datedSteps(timing)).allMatch(step -> step.id().startsWith("objections/OTHER.TIMING/"));
        assertThat(playbook.truths(timing)).allMatch(truth -> truth.id().startsWith("truths/OTHER.TIMING/"));
    }

    @Test
    void two_thoughts_of_a_kind_are_answered_in_two_ways() {
        assertThat(playbook.reframe(ThinkingTrap.LABELLING, 7))
                .isNotEqualTo(playbook.reframe(ThinkingTrap.LABELLING, 8))
                .doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(Objection.class)
    void every_objection_has_something_to_say_whatever_the_reason(Objection objection) {
        for (Bucket bucket : Bucket.values()) {
            var no = no(bucket, objection).diagnosis();
            assertThat(playbook.lines(no)).hasSizeGreaterThanOrEqualTo(3);
            assertThat(playbook.truths(no)).hasSizeGreaterThanOrEqualTo(3);
            assertThat(playbook.datedSteps(no))
                    .allMatch(step -> step.placeholders().contains("onDay"));
            assertThat(playbook.steps(no)).anyMatch(step -> step.placeholders().isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(ThinkingTrap.class)
    void every_trap_is_answered_by_eight_strategies_and_more_without_a_fact(ThinkingTrap trap) {
        assertThat(playbook.reframes(trap))
                .filteredOn(text -> text.placeholders().isEmpty())
                .extracting(text -> text.id().replaceAll(".*/text-", ""))
                .contains("evidence", "other", "size", "control", "effort", "time", "friend", "next-try");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BUSINESS BUSINESS BUSINESS OFFER APPROACH|5 parts: 3 their business, 1 the offer, 1 you can use, none about who you are",
                "BUSINESS APPROACH SELF_TALK|3 parts: 1 their business, 1 you can use, 1 your own thought, none about who you are",
                "SELF_TALK CONTEXT SELF_TALK|3 parts: 2 your own thoughts, 1 how it went, none about who you are",
                "PERSONAL BUSINESS|2 parts: 1 their business, 1 says something about them",
                "PERSONAL PERSONAL|2 parts: 2 say something about them",
                "BUSINESS|1 part: their business, none about who you are",
                "CONTEXT|1 part: how it went, none about who you are",
                "PERSONAL|1 part: it says something about them"
            })
    void the_count_adds_up_and_ends_on_what_it_says_about_whom(String natures, String count) {
        var parts = Arrays.stream(natures.split(" "))
                .map(nature -> new Sentence("…", Nature.valueOf(nature), null))
                .toList();
        assertThat(playbook.count(parts)).isEqualTo(count);
    }

    @Test
    void receipts_take_one_line() {
        var no = no(Bucket.DELIVERY, Objection.NOT_INTERESTED).brushOff().diagnosis();
        assertThat(playbook.receipt(no, 1)).isEqualTo("Not interested: noted. 1 no today.");
        assertThat(playbook.batchReceipt(5, Objection.NOT_INTERESTED, 12))
                .isEqualTo("5 × not interested: noted. 12 noes today.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-11,today",
        "2026-03-12,tomorrow",
        "2026-03-10,yesterday",
        "2026-07-07,on Tue 7 July",
        "2026-09-30,on Wed 30 September",
        "2027-01-05,on Tue 5 January 2027"
    })
    void days_read_as_people_say_them(LocalDate day, String words) {
        assertThat(playbook.onDay(day, Noes.TODAY)).isEqualTo(words);
    }

    @Test
    void says_who_can_open_it_in_the_words_that_were_agreed() {
        assertThat(playbook.answer(Answer.PRIVACY))
                .isEqualTo("In Rebound only you can open this. Whoever runs the server could technically reach it; "
                        + "a DM is also in Slack's own records.");
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    void every_answer_can_be_given(Answer answer) {
        assertThat(playbook.answer(answer, "command", "/reject", "reject", "/reject", "win", "/win"))
                .isNotBlank()
                .doesNotContain("{");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"i'm terrible at this|terrible", "I am such an IDIOT, a fool|idiot", "they froze the budget|"})
    void finds_the_word_that_gives_the_thought_away(String thought, String word) {
        assertThat(playbook.givenAway(ThinkingTrap.LABELLING, thought).orElse(null))
                .isEqualTo(word);
    }
}
