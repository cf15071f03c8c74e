package dev.rebound.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Acme             ; acme
            ACME, Inc.       ; acme
            acme gmbh        ; acme
            Müller & Söhne KG; muller sohne
            Co Co            ; co co
            3M               ; 3m
            !!!              ; ''
            """)
    void names_that_mean_the_same_are_one(String name, String normalised) {
        assertThat(Names.normalised(name)).isEqualTo(normalised);
    }
}
