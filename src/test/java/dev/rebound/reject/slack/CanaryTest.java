package dev.rebound.reject.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people write lies sealed wherever it lies, and stands in no line that others read. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class CanaryTest extends RoadTest {
    private static final String WORD = "Quillfeather";

    @Test
    void a_word_in_twenty_reports_stands_in_no_log_line_no_metric_and_in_plain_text_in_no_column() {
        var log = new LogLines();
        log.begin();

        Stream.of(
                        "Spoke to %s at %s Foods, they have no budget until July",
                        "%s told me to stop calling and take %s off the list",
                        "she said yes, %s signed with %s",
                        "i'm useless at this, %s and %s will laugh",
                        "%s hmm %s",
                        "he called me a stupid cow, that %s from %s Ltd",
                        "I called Anna at %s Works and she has no budget. I called Bob at %s Mills and he said no need.",
                        "+5 %s %s not interested")
                .map(text -> text.formatted(WORD, WORD))
                .forEach(text -> {
                    reports(text);
                    rep.typesToBot(text);
                });
        rep.types(rep.dm(), "/reject");
        rep.submits(Map.of("text", WORD + " has no budget", "company", WORD, "person", WORD, "title", WORD));
        var mine = rep.sees(rep.dm()).stream()
                .filter(message -> !message.byBot())
                .findFirst()
                .orElseThrow();
        rep.uses("log_this_rejection", mine);
        rep.submits(Map.of());
        SignedSlack.of(user).action("reject.undo", WORD);
        SignedSlack.of(user).action("reject.bucket.FIT", WORD + " FIT");

        assertThat(tables().holding(WORD)).isEmpty();
        rep.typesToBot("help");
        inDm(message -> says(message, "in your own words"));
        assertThat(tables().holding(WORD)).isEmpty();
        assertThat(tables().rows().get("scheduled_tasks")).noneMatch(row -> row.contains(WORD));
        assertThat(Metrics.all()).noneMatch(line -> line.contains(WORD) || line.contains(user));
        log.end();
        assertThat(log.holding(WORD)).isEmpty();
        assertThat(entries()).isNotEmpty();
    }
}
