package dev.rebound.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.logbook.Entries;
import dev.rebound.logbook.LogbookInMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A preview warns of names that the author's own reports know. */
class KnownNamesTest {
    private final LogbookInMemory logbook = new LogbookInMemory();
    private final KnownNames names = new KnownNames(logbook);

    @ParameterizedTest
    @CsvSource({
        "I called FERNHILL twice,Fernhill Ltd",
        "Fernhill's CFO hung up,Fernhill Ltd",
        "dana smith said it,Dana Smith",
        "then Dana rang back,Dana"
    })
    void a_name_from_a_report_is_found_however_it_is_written(String words, String name) {
        report("Fernhill Ltd", "Dana Smith");
        assertThat(names.in("U1", words)).contains(name);
    }

    @Test
    void other_words_and_other_peoples_reports_name_nobody() {
        report("Fernhill Ltd", "Dana Smith");
        assertThat(names.in("U1", "I asked one question first, and they came back"))
                .isEmpty();
        assertThat(names.in("U2", "I called Fernhill twice")).isEmpty();
    }

    private void report(String company, String person) {
        logbook.add(Entries.about(Entries.no("U1", "2026-11-23T09:00:00Z", "no budget"), company, person));
    }
}
