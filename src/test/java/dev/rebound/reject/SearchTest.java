package dev.rebound.reject;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.logbook.Entries;
import dev.rebound.logbook.LogbookInMemory;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private static final Instant START = Instant.parse("2026-03-11T09:00:00Z");

    private final LogbookInMemory logbook = new LogbookInMemory();
    private final Search search = new Search(logbook);

    @ParameterizedTest
    @CsvSource({
        "budget, true",
        "BUDGET, true",
        "udge, true",
        "july froze, true",
        "muller, true",
        "kestrel, true",
        "dana, true",
        "kestrel budget, true",
        "budget august, false",
        "kestrol, false"
    })
    void every_word_has_to_be_there_in_the_text_or_the_names(String asked, boolean found) {
        logbook.add(Entries.about(
                Entries.no("U1", "2026-03-11T09:00:00Z", "M\u00fcller froze the budget until July"),
                "Kestrel Foods",
                "Dana"));

        assertThat(search.find("U1", asked)).hasSize(found ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u200b"})
    void without_a_word_the_newest_that_have_words_are_listed(String asked) {
        logbook.add(Entries.no("U1", "2026-03-11T09:00:00Z", "froze the budget"));
        logbook.add(Entries.no("U1", "2026-03-11T10:00:00Z", "in a meeting"));
        logbook.add(Entries.no("U1", "2026-03-11T11:00:00Z", ""));

        assertThat(search.find("U1", asked))
                .extracting(Search.Hit::quote)
                .containsExactly("in a meeting", "froze the budget");
    }

    @Test
    void nobody_finds_what_somebody_else_wrote() {
        logbook.add(Entries.no("U1", "2026-03-11T09:00:00Z", "the canary sings"));

        assertThat(search.find("U2", "canary")).isEmpty();
    }

    @Test
    void the_quote_stands_around_the_first_word_asked_for() {
        logbook.add(Entries.no(
                "U1", "2026-03-11T09:00:00Z", "so ".repeat(200) + "they froze the budget" + " then".repeat(99)));

        assertThat(search.find("U1", "BUDGET").get(0).quote())
                .contains("they froze the budget")
                .hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void the_newest_twenty_come_newest_first_over_all_pages() {
        IntStream.range(0, 600)
                .forEach(i -> logbook.add(Entries.no(
                        "U1", START.plusSeconds(i).toString(), i % 25 == 0 ? "a rare bird " + i : "common")));

        var hits = search.find("U1", "rare");

        assertThat(hits).hasSize(Search.MOST_HITS);
        assertThat(hits.get(0).at()).isEqualTo(START.plusSeconds(575));
        assertThat(hits).isSortedAccordingTo((a, b) -> b.at().compareTo(a.at()));
    }

    @Test
    void it_reads_the_newest_five_thousand_and_then_stops() {
        logbook.add(Entries.no("U1", START.minusSeconds(1).toString(), "one too far"));
        logbook.add(Entries.no("U1", START.toString(), "the very last"));
        IntStream.range(1, 5_000)
                .forEach(i -> logbook.add(Entries.no("U1", START.plusSeconds(i).toString(), "no")));

        assertThat(search.find("U1", "last")).hasSize(1);
        assertThat(search.find("U1", "far")).isEmpty();
    }

    @Test
    void it_stops_after_four_million_characters() {
        logbook.add(Entries.no("U1", START.toString(), "behind the long ones"));
        IntStream.range(1, 101)
                .forEach(i -> logbook.add(Entries.no("U1", START.plusSeconds(i).toString(), "x".repeat(40_000))));

        assertThat(search.find("U1", "behind")).isEmpty();
        assertThat(search.find("U1", "x")).hasSize(Search.MOST_HITS);
    }
}
