package dev.rebound.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.diagnosis.model.Network;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Kind;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Report;
import dev.rebound.taxonomy.Sentence;
import dev.rebound.taxonomy.Severity;
import dev.rebound.taxonomy.ThinkingTrap;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the taxonomy, as texts. */
class PrecedenceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);
    private static final Diagnoser DIAGNOSER = Diagnoser.shipped(Network.shipped());

    private static Diagnosis diagnose(String text) {
        return DIAGNOSER.diagnose(Report.of(text, TODAY));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            No budget, and stop wasting my time!                                       | TIMING   | NO_BUDGET          | HARSH
            they froze the budget until July                                           | TIMING   | NO_BUDGET          | CIVIL
            she was in a meeting, call back tomorrow                                   | TIMING   | BAD_TIME           | CIVIL
            "We went with your competitor last week, thanks."                          | FIT      | CHOSE_COMPETITOR   | CIVIL
            not my department, talk to procurement                                     | FIT      | WRONG_PERSON       | CIVIL
            they said it is twice what they pay now, too expensive                     | FIT      | TOO_EXPENSIVE      | CIVIL
            we're only five people, we don't have that problem                         | FIT      | NO_NEED            | CIVIL
            not interested, thanks                                                     | DELIVERY | NOT_INTERESTED     | CIVIL
            just send me an email with some information                                | DELIVERY | SEND_EMAIL         | CIVIL
            hung up before I finished my name                                          | DELIVERY | HUNG_UP            | CIVIL
            no reply after three follow-ups                                            | DELIVERY | NO_RESPONSE        | CIVIL
            he said I sounded like a robot reading a script                            | DELIVERY | APPROACH_CRITICISM | CIVIL
            please take me off your list                                               | MOOD     | STOP_CALLING       | CIVIL
            """)
    void a_report_gets_the_bucket_the_objection_and_the_severity_of_its_words(
            String text, Bucket bucket, Objection objection, Severity severity) {
        var found = diagnose(text);
        assertThat(found.kind()).isEqualTo(Kind.REJECTION);
        assertThat(found.bucket()).isEqualTo(bucket);
        assertThat(found.objection()).isEqualTo(objection);
        assertThat(found.severity()).isEqualTo(severity);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            She said she isn't the decision maker, and to email her something she can forward     | WRONG_PERSON
            not the right contact. hung up before I could ask who is                              | WRONG_PERSON
            "Not my department, not interested, goodbye."                                         | WRONG_PERSON
            Asked for the decision maker, was told to put it in an email                          | SEND_EMAIL
            I had the right person on the line and he hung up before I finished my name           | HUNG_UP
            """)
    void a_stated_reason_wins_over_how_it_ended(String text, Objection objection) {
        assertThat(diagnose(text).objection()).isEqualTo(objection);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            the lad needs a wheelchair by spring, so it's all going on a ramp and a wet room       | TIMING   | NO_BUDGET
            they were ready to sign, then his mother moved in with dementia, every cent goes there | TIMING   | NO_BUDGET
            he's going with his nephew's outfit this year, nephew just got his dealership          | FIT      | CHOSE_COMPETITOR
            They gave the windows to her brother in law, who as far as I know is a plumber         | FIT      | CHOSE_COMPETITOR
            Dr Hussain asked what the ICB had decided, I waffled, I could see her go off me        | DELIVERY | APPROACH_CRITICISM
            daughter does the website, the daughter is 14                                          | FIT      | HAS_VENDOR
            """)
    void a_reason_wins_over_what_odd_words_only_sound_like(String text, Bucket bucket, Objection objection) {
        var found = diagnose(text);
        assertThat(found.bucket()).isEqualTo(bucket);
        assertThat(found.objection()).isEqualTo(objection);
        assertThat(found.brushOff()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Dr Mbeki asked what it does to the liver, I guessed, she knew I guessed. thats on me   |
            He minded that I rang four times in two days. That one is on me                        |
            Dr Okafor is out. wants naira pricing fixed for 6 months which finance never gives me  | BLAMING
            click after four seconds. that's on me, I ruin every single call                       | PERSONALISING
            no budget at the museum till april. i'm never going to make this number                | FORTUNE_TELLING
            """)
    void a_trap_is_heard_only_where_it_is_likely_and_no_owned_slip(String text, ThinkingTrap trap) {
        var traps = diagnose(text).sentences().stream().map(Sentence::trap).filter(Objects::nonNull);
        if (trap == null) {
            assertThat(traps).isEmpty();
        } else {
            assertThat(traps).isNotEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "not interested", he said, and that was the call      | true
            email me the info, she said                           | true
            ghosted after the proposal                            | true
            said i was too pushy and talked over her              | false
            no budget this year                                   | false
            happy with our current supplier                       | false
            """)
    void a_brush_off_is_a_delivery_without_a_stated_reason(String text, boolean brushOff) {
        assertThat(diagnose(text).brushOff()).isEqualTo(brushOff);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "take me off your list",
                "No budget until May. And don't call us again!",
                "He was friendly, but asked me to stop calling him.",
                "lose this number, I mean it",
                "She said the price is too high and please don't call again",
                "he said stop calling, the price is a joke",
                "Maria from Contoso says stop calling",
                "told me never to contact them again",
                "asked not to be called again, no budget anyway",
                "no more calls please, she said",
                "quit ringing us!",
                "they want us to stop the calls",
                "he doesn't want to hear from us again",
            })
    void a_stop_beats_every_bucket_and_every_date(String text) {
        var found = diagnose(text);
        assertThat(found.doNotContact()).isTrue();
        assertThat(found.followUp()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call me in July, he said, happy to talk then",
                "please don't call before ten, she is in meetings",
                "stop sending me PDFs, just tell me the price",
                "don't contact us until March",
                "stop calling me at lunch, call after 3",
                "quit calling me every week, once a quarter is fine",
                "no point calling them again, they went bankrupt",
                "he said don't call again before Easter",
                "i can't stop calling the wrong people",
            })
    void what_only_sounds_like_a_stop_is_none(String text) {
        assertThat(diagnose(text).doNotContact()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He called me a stupid cow and said he would find out where I live. Call in May.",
                "you worthless piece of shit, that is what he called me",
            })
    void abuse_is_named_and_gets_no_date(String text) {
        var found = diagnose(text);
        assertThat(found.severity()).isEqualTo(Severity.ABUSIVE);
        assertThat(found.followUp()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            she said yes! contract signed                                 | WIN
            booked a demo for thursday with both directors                | WIN
            I can't do this today                                         | SELF_TALK_ONLY
            i'm so bad at this                                            | SELF_TALK_ONLY
            test ignore                                                   | UNCLEAR
            hello?                                                        | UNCLEAR
            Le client n'est pas intéressé, il a déjà un fournisseur       | UNCLEAR
            """)
    void what_is_no_rejection_is_not_forced_into_a_bucket(String text, Kind kind) {
        var found = diagnose(text);
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.followUp()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The budget is frozen until autumn.          | BUSINESS  |
            The price is too high for what it does.     | OFFER     |
            She said I sounded scripted.                | APPROACH  |
            He called me a moron.                       | PERSONAL  |
            I'm such a failure.                         | SELF_TALK | LABELLING
            I always blow it.                           | SELF_TALK | OVERGENERALISING
            Rang the depot at nine.                     | CONTEXT   |
            """)
    void each_sentence_has_its_nature_and_self_talk_its_trap(String text, Nature nature, ThinkingTrap trap) {
        var sentence = diagnose(text).sentences().get(0);
        assertThat(sentence.nature()).isEqualTo(nature);
        assertThat(sentence.trap()).isEqualTo(trap);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No from Larkin. I don't want to be alive any more.",
                "i keep thinking about killing myself",
                "my family would be better off without me, i have a plan",
                "Closed lost: me. I mean my life.",
                "he went with the cheaper one, and i nearly jumped off the pier afterwards",
            })
    void words_of_danger_are_seen(String text) {
        assertThat(diagnose(text).crisis()).isTrue();
        assertThat(DIAGNOSER.isSureOfDanger(Report.of(text, TODAY))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thinking of driving into the bridge on the way home, he said no budget",
                "they signed with the other one, almost jumped after that",
            })
    void what_may_be_danger_is_seen_and_not_sure(String text) {
        assertThat(diagnose(text).crisis()).isTrue();
        assertThat(DIAGNOSER.isSureOfDanger(Report.of(text, TODAY))).isFalse();
    }

    @Test
    void danger_in_another_language_is_sure() {
        assertThat(DIAGNOSER.isSureOfDanger(Report.of("ya no quiero vivir", TODAY)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "this quota is killing me, third no today",
                "shoot me an email, he said",
                "dying on the phones today, sixty dials and no meeting",
                "no budget until July",
                "not interested, thanks",
            })
    void the_idioms_of_the_trade_are_no_danger(String text) {
        assertThat(diagnose(text).crisis()).isFalse();
    }
}
