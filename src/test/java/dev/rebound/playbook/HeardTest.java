package dev.rebound.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.taxonomy.Objection;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeardTest {
    private final Heard heard = Heard.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TOO_EXPENSIVE    | There was one fee on it.                          | FEE
            TOO_EXPENSIVE    | The coffee was too much.                          |
            HAS_VENDOR       | The coffee was good.                              |
            NO_NEED          | They have no warehouse.                           | HAVE_NONE
            BAD_TIME         | She is on maternity leave.                        | BABY
            NO_BUDGET        | All of it was already allocated.                  | POT_EMPTY
            NO_BUDGET        | Money comes once the grant is there.              | GRANT
            CHOSE_COMPETITOR | They held on to the incumbent.                    | INCUMBENT
            NO_RESPONSE      | Not a word since the quote.                       | AFTER_QUOTE
            OTHER            | It is not the law firm but their lawyers.         | LEGAL
            HUNG_UP          | A click, and gone.                                | CLICK
            """)
    void a_topic_is_told_by_whole_words_and_for_its_objections(Objection objection, String report, String topic) {
        var told = heard.in(report, kind -> kind.equals("ANY") || kind.equals(objection.name())).stream()
                .filter(each -> !each.ofKind("cues").isEmpty())
                .map(Topic::name);

        if (topic == null) {
            assertThat(told).isEmpty();
        } else {
            assertThat(told.findFirst()).contains(topic);
        }
    }

    /** A word that stands for nothing would leave its topic out without a sign. */
    @Test
    void a_topic_is_for_something_that_there_is() {
        var kinds = Stream.concat(
                        Stream.of("ANY", "HARSH", "ABUSIVE", "CIVIL"),
                        Arrays.stream(Objection.values()).flatMap(each -> Stream.of(each.name(), "PLAIN " + each)))
                .toList();
        var sheet = Sheet.named("heard");

        assertThat(sheet.names().stream()
                        .map(sheet::cell)
                        .filter(cell -> cell.has("for"))
                        .flatMap(cell -> Stream.of(cell.text("for").text().split(", *"))))
                .allMatch(kinds::contains);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The dentist's phone rang.       | dentist
            It was the gravestone maker.    | gravestone
            A Solar flare of a man.         |
            """)
    void the_first_thing_is_found_also_where_something_is_its_own(String report, String thing) {
        assertThat(heard.thingIn(report).orElse(null)).isEqualTo(thing);
    }
}
