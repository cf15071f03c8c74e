package dev.rebound.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

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
}
