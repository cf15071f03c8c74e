package dev.rebound.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.diagnosis.model.Network;
import dev.rebound.taxonomy.Report;
import java.time.LocalDate;
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
            She said I sounded scripted. I went to the roof afterwards and nearly jumped.      | true
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
