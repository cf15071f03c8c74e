package dev.rebound.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.diagnosis.model.Network;
import dev.rebound.taxonomy.Report;
import dev.rebound.terminal.LabelledLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DangerTest {
    private final Danger danger = new Danger();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ich will nicht mehr leben.                   | true
            Ya no quiero vivir, lo pienso cada noche     | true
            J’ai envie de mourir                         | true
            Nie chcę już żyć                             | true
            Der Kunde will nicht mehr warten             | false
            mi jefe me va a matar si pierdo este cliente | false
            they want the deal dead                      | false
            """)
    void danger_is_heard_in_other_languages_too(String text, boolean danger) {
        assertThat(this.danger.isIn(text)).isEqualTo(danger);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            they signed with the other one, almost jumped after that                            | true
            thinking of driving into the bridge on the way home, he said no budget              | true
            they froze the budget until July, and she said i sounded scripted                   | false
            shoot me an email, she said, this quota is killing me                               | false
            the train was late and the bridge was closed, so i missed the meeting               | false
            """)
    void danger_told_in_passing_leads_to_a_question_and_not_to_a_card(String text, boolean danger) {
        var report = Report.of(text, LocalDate.of(2026, 3, 11));
        var diagnoser = Diagnoser.shipped(Network.shipped());

        assertThat(diagnoser.diagnose(report).crisis()).isEqualTo(danger);
        assertThat(diagnoser.isSureOfDanger(report)).isFalse();
    }

    /** Ways of saying it of oneself, and the trade or the idiom that sounds like each. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no budget, so i sat on the wrong side of the railing for a while. next call at two  | true
            he chose the others. wrote the letters to my kids, they are in the drawer           | true
            i can't do this any more. not the calls, me. she said email me                      | true
            they have a vendor, and i want out of life, not the team                            | true
            my kids would be better off without me, and she said it is too expensive            | true
            how do you tell a manager that you're suicidal, is there a form                     | true
            their pricing is suicidal, and they still took the order                            | false
            i held out as long as i could on the discount, then gave 15%                        | false
            he said no budget, and i cut myself off mid sentence                                | false
            we wrote a farewell mail to the account, they are going with a reseller             | false
            the widow gave away her books, so she needs no shelves                              | false
            tired of living out of a suitcase, and he said not this year                        | false
            took the train instead of the car, the river looked lovely, they had no need        | false
            """)
    void danger_told_in_passing_is_told_from_what_sounds_so(String text, boolean danger) {
        assertThat(this.danger.isHintedIn(text)).isEqualTo(danger);
    }

    /** "For my kids" is danger to a model that knows only reports; a short line has to hold a word that such lines hold. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            for my boys              | false
            because i promised nan   | false
            finish me                | true
            not to wake up again     | true
            """)
    void a_short_line_is_no_danger_without_a_word_of_it(String text, boolean danger) {
        assertThat(Diagnoser.shipped(Network.shipped())
                        .diagnose(Report.of(text, LocalDate.of(2026, 3, 11)))
                        .crisis())
                .isEqualTo(danger);
    }

    /** Every line of the corpus that only sounds so keeps clear of the phrases that are told in passing. */
    @Test
    void no_phrase_told_in_passing_hits_a_training_text_that_is_no_danger() throws IOException {
        var wrong = new ArrayList<String>();
        try (var files = Files.list(Path.of("src/train/corpus/training"))) {
            for (var file : files.sorted().toList()) {
                LabelledLines.read(file).stream()
                        .filter(row -> !Boolean.TRUE.equals(row.crisis()) && danger.isToldInPassing(row.text()))
                        .forEach(row -> wrong.add(row.author() + " " + row.id()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** A good day has strong words, and none of them hides danger beside it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            i was so proud of myself today                  | false
            I am not proud of myself                        | false
            today i was on fire                             | false
            I was on fire today, three demos                | false
            proud of myself for calling                     | false
            proud of myself, and now i want to die          | true
            today i was on fire, tonight i will end my life | true
            """)
    void pride_is_no_danger(String text, boolean danger) {
        assertThat(Diagnoser.shipped(Network.shipped())
                        .diagnose(Report.of(text, LocalDate.of(2026, 3, 11)))
                        .crisis())
                .isEqualTo(danger);
    }

    /** The word alone looked like an attack on where somebody comes from. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            not a culture fit                                                                   | false
            They said I am not a culture fit.                                                   | false
            Not a cultural fit, they said after the demo.                                       | false
            not a culture fit, go back to your own country you filthy immigrant, he shouted     | true
            """)
    void a_culture_fit_is_no_attack(String text, boolean attack) {
        var severity = Diagnoser.shipped(Network.shipped())
                .diagnose(Report.of(text, LocalDate.of(2026, 3, 11)))
                .severity();

        assertThat(severity == dev.rebound.taxonomy.Severity.ABUSIVE).isEqualTo(attack);
    }
}
