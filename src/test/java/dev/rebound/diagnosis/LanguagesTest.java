package dev.rebound.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LanguagesTest {
    private final Languages languages = new Languages();

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("table")
    void other_languages_are_told_and_terse_english_stays_english(boolean english, String text) {
        assertThat(languages.isEnglish(text)).isEqualTo(english);
    }

    static Stream<Arguments> table() {
        return Stream.of("dates.csv", "followups.csv", "who.csv", "languages.csv")
                .flatMap(LanguagesTest::rows);
    }

    private static Stream<Arguments> rows(String table) {
        return Table.read(table).stream().map(row -> switch (table) {
            case "languages.csv" -> Arguments.of(Boolean.parseBoolean(row.get(0)), row.get(1));
            case "who.csv" -> Arguments.of(true, row.get(0));
            case "dates.csv" -> Arguments.of(true, row.get(1));
            default -> Arguments.of(true, row.get(row.size() - 1));
        });
    }
}
