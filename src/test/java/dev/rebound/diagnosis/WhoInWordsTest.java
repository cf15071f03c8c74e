package dev.rebound.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.taxonomy.Who;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WhoInWordsTest {
    private static final List<List<String>> LABELLED = Table.read("who.csv");

    private final WhoInWords who = new WhoInWords();

    /** Found, right and wanted, over the table labelled by hand. */
    private record Score(int found, int right, int wanted) {
        double precision() {
            return right / (double) found;
        }

        double recall() {
            return right / (double) wanted;
        }
    }

    @ParameterizedTest
    @MethodSource("floors")
    void what_is_found_is_right_and_little_is_missed(
            String name, int column, Function<Who, String> part, double precision, double recall) {
        Score score = score(column, part);
        System.out.printf(
                "%s precision %.3f recall %.3f of %d%n", name, score.precision(), score.recall(), score.wanted());

        assertThat(score.precision()).as(name).isGreaterThanOrEqualTo(precision);
        assertThat(score.recall()).as(name).isGreaterThanOrEqualTo(recall);
    }

    static Stream<Arguments> floors() {
        return Stream.of(
                floor("company", 1, Who::company, 0.98, 0.95),
                floor("person", 2, Who::person, 0.98, 0.90),
                floor("title", 3, Who::title, 0.96, 0.95),
                floor("industry", 4, Who::industry, 0.95, 0.95),
                floor("channel", 5, Who::channel, 0.95, 0.80));
    }

    private static Arguments floor(
            String name, int column, Function<Who, @Nullable String> part, double precision, double recall) {
        return Arguments.of(name, column, part, precision, recall);
    }

    private Score score(int column, Function<Who, String> part) {
        int found = 0;
        int right = 0;
        int wanted = 0;
        for (var row : LABELLED) {
            String expected = row.get(column);
            String actual = part.apply(who.in(row.get(0)));
            found += actual == null ? 0 : 1;
            wanted += expected.isEmpty() ? 0 : 1;
            right += expected.equals(actual) ? 1 : 0;
        }
        return new Score(found, right, wanted);
    }

    @Test
    void the_table_is_large_enough() {
        assertThat(LABELLED)
                .hasSizeGreaterThanOrEqualTo(120)
                .allSatisfy(row -> assertThat(row).hasSize(6));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            they went with Hubspot
            happy with Salesforce, no thanks
            We switched to Datadog in May
            under contract with Verizon until March
            lost to Oracle on price
            call me on Monday
            She is from Cork
            Talk to me at Christmas
            My manager Claire says i should call more
            Told Karen about it
            Jenny would have got that out of her in two questions
            They promoted Sanna from the inside
            """)
    void competitors_places_days_and_own_people_are_not_the_prospect(String text) {
        assertThat(who.in(text).isUnnamed()).as(text).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jones' team at Kestrel Foods said no                           | Kestrel Foods
            Jones’ team at Kestrel Foods said no                           | Kestrel Foods
            Called Jones's team at Kestrel Foods, no budget.               | Kestrel Foods
            Spoke to Jones' office at Northgate Dental, not interested     | Northgate Dental
            Mullins' people at Halden won't move before May                | Halden
            Williams' assistant at Brightline hung up                      | Brightline
            Mr Jones' team at Kestrel Foods said no                        | Kestrel Foods
            Kestrel's team at the Leeds office passed                      | Kestrel
            Kestrel Foods' team passed on it                               | Kestrel Foods
            Harlow's board at Friday's meeting said no                     | Harlow
            Brightline's buyers at the fair said no                        | Brightline
            """)
    void who_has_people_in_a_company_is_not_the_company(String text, String company) {
        assertThat(who.in(text).company()).as(text).isEqualTo(company);
    }
}
