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
}
