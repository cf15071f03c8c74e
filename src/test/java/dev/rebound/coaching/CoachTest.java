package dev.rebound.coaching;

import static dev.rebound.taxonomy.Noes.TODAY;
import static dev.rebound.taxonomy.Noes.no;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.Voice;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Kind;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Noes;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import dev.rebound.taxonomy.ThinkingTrap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CoachTest {
    private static final LocalDate JULY = LocalDate.of(2026, 7, 7);
    private static final Moment MOMENT = Moment.first(7, TODAY);

    private final Coach coach = new Coach(Playbook.shipped());

    static Stream<Arguments> noes() {
        return Stream.of(
                Arguments.of("a civil brush-off", brushOff(), true),
                Arguments.of("with words about oneself", brushOff().saying("ugh", null), false),
                Arguments.of("harsh", brushOff().severity(Severity.HARSH), false),
                Arguments.of("with a stop", brushOff().stop(), false),
                Arguments.of("two prospects", brushOff().prospects(2), false),
                Arguments.of("words of danger", brushOff().crisis(), false),
                Arguments.of("good news", brushOff().kind(Kind.WIN), false),
                Arguments.of("with a stated reason", no(Bucket.TIMING, Objection.NO_BUDGET), false));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("noes")
    void only_a_civil_brush_off_is_routine(String what, Noes no, boolean routine) {
        assertThat(coach.isRoutine(no.diagnosis())).isEqualTo(routine);
    }

    @Test
    void a_plain_no_is_not_consoled() {
        var advice = advice(no(Bucket.TIMING, Objection.NO_BUDGET).on(JULY));
        assertThat(advice.acknowledgement()).extracting(a -> a.id()).asString().startsWith("heard/SAID_BUDGET/");
        assertThat(advice.reframe().id()).startsWith("heard/SAID_BUDGET/truth-");
        assertThat(advice.line().id()).startsWith("objections/NO_BUDGET/line-");
    }

    @Test
    void what_follows_the_opening_is_about_what_it_named() {
        var no = no(Bucket.FIT, Objection.HAS_VENDOR).part("Her cousin does it for them.", Nature.BUSINESS);

        assertThat(advice(no).reframe().id()).startsWith("heard/FAMILY_DOES_IT/truth-");
    }

    @Test
    void a_thought_goes_before_what_the_opening_named() {
        var no = no(Bucket.FIT, Objection.HAS_VENDOR)
                .part("Her cousin does it for them.", Nature.BUSINESS)
                .saying("i'm terrible at this", ThinkingTrap.LABELLING);

        assertThat(advice(no).acknowledgement())
                .extracting(a -> a.id())
                .asString()
                .startsWith("heard/FAMILY_DOES_IT/");
        assertThat(advice(no).reframe().id()).startsWith("reframes/LABELLING/");
    }

    @Test
    void whoever_sees_the_same_thing_again_reads_another_sentence() {
        var no = no(Bucket.FIT, Objection.HAS_VENDOR).part("Her cousin does it for them.", Nature.BUSINESS);
        var shown = advice(no).ids();

        var again = coach.advise(no.diagnosis(), Facts.shownLately(shown), Moment.first(1, TODAY));

        assertThat(shown).doesNotContain(again.reframe().id());
    }

    @Test
    void the_step_names_the_day_in_words() {
        var advice = advice(no(Bucket.TIMING, Objection.NO_BUDGET).on(JULY));
        assertThat(advice.step().text()).contains("on Tue 7 July");
        assertThat(advice.date()).isEqualTo(JULY);
        assertThat(advice.offers()).containsExactly(Offer.FOLLOW_UP, Offer.ASK_WHO);
    }

    @Test
    void a_thought_is_acknowledged_and_answered_in_the_words_it_used() {
        var advice =
                advice(no(Bucket.TIMING, Objection.NO_BUDGET).saying("i'm terrible at this", ThinkingTrap.LABELLING));
        assertThat(advice.acknowledgement()).extracting(a -> a.id()).asString().startsWith("care/STINGS/");
        assertThat(advice.reframe().text()).contains("\"terrible\"");
    }

    @Test
    void a_thought_without_a_telling_word_is_answered_all_the_same() {
        var no = no(Bucket.TIMING, Objection.NO_BUDGET).saying("numpty, me", ThinkingTrap.LABELLING);
        assertThat(advice(no).reframe().id())
                .startsWith("reframes/LABELLING/text-")
                .doesNotContain("word");
    }

    @Test
    void a_claim_is_answered_before_a_feeling() {
        var advice = advice(no(Bucket.FIT, Objection.NO_NEED)
                .saying("i'm so tired", ThinkingTrap.NEGATIVE_FEELING)
                .saying("it never works", ThinkingTrap.OVERGENERALISING));
        assertThat(advice.reframe().id()).startsWith("reframes/OVERGENERALISING/");
    }

    @Test
    void a_remark_without_a_trap_is_not_consoled() {
        var advice = advice(no(Bucket.FIT, Objection.NO_NEED).saying("I'm glad I asked", null));
        assertThat(advice.acknowledgement()).isNull();
        assertThat(advice.reframe().id()).startsWith("reframes/NO_TRAP/");
    }

    @Test
    void a_harsh_tone_is_named_and_a_pause_is_offered() {
        var advice = advice(no(Bucket.TIMING, Objection.NO_BUDGET).severity(Severity.HARSH));
        assertThat(advice.acknowledgement()).extracting(a -> a.id()).asString().startsWith("care/HARSH/");
        assertThat(advice.line().id()).startsWith("objections/NO_BUDGET/");
        assertThat(advice.offers()).containsExactly(Offer.PAUSE);
    }

    @Test
    void criticism_of_the_pitch_gets_a_line_that_answers_it() {
        var advice = advice(no(Bucket.DELIVERY, Objection.APPROACH_CRITICISM)
                .part("She'd have liked to sit.", Nature.APPROACH)
                .part("And i sounded scripted.", Nature.APPROACH));
        assertThat(advice.line().id()).startsWith("approach/SCRIPTED/line-");
    }

    @Test
    void criticism_that_no_cue_tells_gets_a_general_line() {
        var advice = advice(
                no(Bucket.DELIVERY, Objection.APPROACH_CRITICISM).part("She'd have liked to sit.", Nature.APPROACH));
        assertThat(advice.line().id()).startsWith("objections/APPROACH_CRITICISM/line-");
    }

    @Test
    void temper_without_a_reason_gets_words_that_calm() {
        assertThat(advice(no(Bucket.MOOD, Objection.HUNG_UP).severity(Severity.HARSH))
                        .line()
                        .id())
                .startsWith("care/CALM/");
    }

    @ParameterizedTest
    @CsvSource({"phone,EXIT_PHONE", "e-mail,EXIT_MAIL", "LinkedIn,EXIT_MAIL", "in person,EXIT_IN_PERSON", ",EXIT_PHONE"
    })
    void abuse_is_named_and_not_coached_away(String channel, String exit) {
        var advice = advice(no(Bucket.TIMING, Objection.NO_BUDGET)
                .severity(Severity.ABUSIVE)
                .on(JULY)
                .by("Kim", channel)
                .saying("i'm an idiot", ThinkingTrap.LABELLING));
        assertThat(advice.acknowledgement()).extracting(a -> a.id()).asString().startsWith("care/ABUSIVE/");
        assertThat(advice.reframe().id()).startsWith("truths/ABUSIVE/");
        assertThat(advice.line().id()).startsWith("care/" + exit + "/");
        assertThat(advice.use()).isEqualTo(Advice.Use.TO_LEAVE);
        assertThat(advice.date()).isNull();
        assertThat(advice.offers()).containsExactly(Offer.BREAK, Offer.FLAG_TO_MANAGER);
    }

    @Test
    void nobody_who_looks_for_work_is_offered_a_manager() {
        var advice = Voice.JOB_SEARCH.say(
                () -> advice(no(Bucket.FIT, Objection.OTHER).severity(Severity.ABUSIVE)));
        assertThat(advice.offers()).containsExactly(Offer.BREAK);
    }

    @ParameterizedTest
    @EnumSource(Bucket.class)
    void stop_beats_every_bucket(Bucket bucket) {
        var advice = advice(no(bucket, Objection.STOP_CALLING).stop().on(JULY));
        assertThat(advice.date()).isNull();
        assertThat(advice.line().id()).startsWith("care/CLOSING_LINE/");
        assertThat(advice.step().id()).startsWith("care/STOP_STEP/");
        assertThat(advice.offers()).containsExactly(Offer.DO_NOT_CONTACT_NOTE, Offer.ASK_WHO);
    }

    @ParameterizedTest
    @EnumSource(Bucket.class)
    void a_stop_of_another_time_beats_the_reason_and_is_said_in_the_step(Bucket bucket) {
        var moment = new Moment(7, TODAY, false, List.of(), LocalDate.of(2026, 3, 2), false);
        for (var objection : Objection.values()) {
            var no = no(bucket, objection).on(JULY).by("Kim", null).diagnosis().stopped();
            var advice = coach.advise(no, Evidence.none(), moment);
            assertThat(advice.date()).isNull();
            assertThat(advice.use()).isEqualTo(Advice.Use.TO_CLOSE);
            assertThat(advice.line().id()).startsWith("care/CLOSING_LINE/");
            assertThat(advice.step().id()).startsWith("care/STANDING_STOP/");
            assertThat(advice.step().text()).contains("Mon 2 March");
            assertThat(advice.offers()).doesNotContain(Offer.FOLLOW_UP);
        }
    }

    @Test
    void a_harsh_tone_has_its_pause_before_the_step_and_a_stop_in_it_leaves_the_pause_alone() {
        var harsh = advice(
                no(Bucket.TIMING, Objection.NO_BUDGET).severity(Severity.HARSH).on(JULY));
        assertThat(harsh.pause()).extracting(p -> p.id()).asString().startsWith("care/PAUSE/");
        assertThat(harsh.step().id()).startsWith("objections/NO_BUDGET/dated-");

        var stop = advice(no(Bucket.MOOD, Objection.STOP_CALLING).stop().severity(Severity.HARSH));
        assertThat(stop.pause()).isNull();
        assertThat(stop.step().id()).startsWith("care/PAUSE/");
    }

    @ParameterizedTest
    @CsvSource({
        "NO_NEED,false",
        "TOO_EXPENSIVE,false",
        "OTHER,false",
        "WRONG_PERSON,true",
        "HAS_VENDOR,true",
        "CHOSE_COMPETITOR,true"
    })
    void fit_gets_a_day_only_where_words_can_give_one(Objection objection, boolean dated) {
        var advice = advice(no(Bucket.FIT, objection).on(JULY).by("Kim", null));
        assertThat(advice.date() != null).isEqualTo(dated);
        assertThat(advice.offers()).isEqualTo(dated ? List.of(Offer.FOLLOW_UP) : List.of());
    }

    @Test
    void this_one_hurt_brings_care_and_keeps_the_rest_of_the_card() {
        var no = no(Bucket.FIT, Objection.CHOSE_COMPETITOR);
        var before = advice(no);
        var after = coach.advise(
                no.diagnosis(),
                Facts.shownLately(before.ids()),
                MOMENT.keeping(before.ids()).thatHurt());
        assertThat(after.acknowledgement()).extracting(a -> a.id()).asString().startsWith("care/HURT/");
        assertThat(after.reframe().id()).startsWith("truths/HURT/");
        assertThat(after.line()).isEqualTo(before.line());
        assertThat(after.step()).isEqualTo(before.step());
    }

    @Test
    void words_about_oneself_alone_get_comfort_and_no_bucket() {
        var words = no(Bucket.MOOD, Objection.OTHER)
                .kind(Kind.SELF_TALK_ONLY)
                .saying("i can't do this today", ThinkingTrap.NEGATIVE_FEELING)
                .diagnosis();
        var comfort = coach.comfort(words, Evidence.none(), MOMENT);
        assertThat(comfort.acknowledgement().id()).startsWith("care/HEAVY/");
        assertThat(comfort.reframe().id()).startsWith("reframes/NEGATIVE_FEELING/alone-");
    }

    @Test
    void a_proud_remark_gets_one_glad_line_and_no_reframe() {
        var comfort = coach.comfort(alone("I handled that call really well", null), Evidence.none(), MOMENT);
        assertThat(comfort.proud()).isTrue();
        assertThat(comfort.acknowledgement().id()).startsWith("care/PROUD/");
        assertThat(comfort.reframe()).isNull();
    }

    @Test
    void a_doubt_or_a_trap_beside_a_proud_word_is_answered_as_ever() {
        assertThat(comforted("I could have handled that well").proud()).isFalse();
        assertThat(comforted("i did not do it well").proud()).isFalse();
        assertThat(comforted("i handled that badly").proud()).isFalse();
        var trapped = alone("i never do a good job", ThinkingTrap.OVERGENERALISING);
        assertThat(coach.comfort(trapped, Evidence.none(), MOMENT).proud()).isFalse();
    }

    @Test
    void what_is_not_for_them_never_comes_as_comfort_and_what_wants_none_gets_none() {
        var words = alone("i can't do this today", ThinkingTrap.NEGATIVE_FEELING);
        var first = Objects.requireNonNull(
                coach.comfort(words, Evidence.none(), MOMENT).reframe());
        var other = coach.comfort(words, liking(false, Map.of(first.id(), false)), MOMENT);
        assertThat(Objects.requireNonNull(other.reframe()).id()).isNotEqualTo(first.id());

        assertThat(coach.comfort(words, liking(true, Map.of()), MOMENT).reframe())
                .isNull();
    }

    private Comfort comforted(String words) {
        return coach.comfort(alone(words, null), Evidence.none(), MOMENT);
    }

    private static Diagnosis alone(String words, @Nullable ThinkingTrap trap) {
        return no(Bucket.MOOD, Objection.OTHER)
                .kind(Kind.SELF_TALK_ONLY)
                .saying(words, trap)
                .diagnosis();
    }

    private static Evidence liking(boolean resting, Map<String, Boolean> rated) {
        return new Evidence() {
            @Override
            public Taste taste() {
                return new Taste(resting, rated, List.of());
            }
        };
    }

    @Test
    void words_of_real_danger_are_not_coached() {
        var danger = no(Bucket.MOOD, Objection.OTHER).crisis().diagnosis();
        assertThatThrownBy(() -> coach.advise(danger, Evidence.none(), MOMENT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> coach.comfort(danger, Evidence.none(), MOMENT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Advice advice(Noes no) {
        return coach.advise(no.diagnosis(), Evidence.none(), MOMENT);
    }

    private static Noes brushOff() {
        return no(Bucket.DELIVERY, Objection.NOT_INTERESTED).brushOff();
    }
}
