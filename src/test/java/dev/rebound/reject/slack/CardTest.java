package dev.rebound.reject.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.MovableClock;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A signed request in, exact blocks out. What is expected stands in {@code src/test/resources/cards}, one file a case. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class CardTest {
    private static final Path CARDS = Path.of("src/test/resources/cards");
    private static final String ANY_ID = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

    Simulator slack;

    @Inject
    MovableClock clock;

    @BeforeEach
    void on_a_wednesday_in_march() {
        clock.stopAt(Instant.parse("2026-03-11T10:00:00Z"));
    }

    @AfterEach
    void in_real_time_again() {
        clock.reset();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            froze-the-budget     | they froze the budget until July, and she said i sounded scripted. i'm terrible at this
            routine              | not interested
            batch                | +5 not interested
            abusive              | he called me a stupid cow and said he would come round and find me
            stop                 | she asked me politely to take her off the list and not to call again
            stop-named           | Dana from Larchmont Foods said to take them off our list and never to call again
            stop-harsh           | he yelled stop calling me, lose this number, and slammed the phone down
            stop-batch           | +5 stop calling
            harsh                | he yelled at me that they have no budget until October and to stop wasting his damn time
            wrong-person         | Dana from Kestrel Foods said she doesn't decide that, procurement does
            win                  | she said yes, we are booked for a demo on Thursday
            self-talk            | i can't do this today, i'm useless
            danger               | i don't want to be alive any more
            demo                 | demo
            help                 | help
            nothing-to-undo      | undo
            too-many             | +0 not interested
            far-too-many         | +99999999999999 no
            batch-close          | +5not interested
            batch-of-one         | +1 no budget
            batch-of-yes         | +5 she said yes, we are booked for a demo on Thursday
            test                 | testing 123 ignore this
            mashed               | asdf
            hello                | hello
            other-language       | leider kein Budget mehr in diesem Jahr, vielleicht melden wir uns später wieder
            unclear              | the quarterly numbers are in the blue folder
            two-prospects        | I called Anna at Acme Works and she has no budget. I called Bob at Foss Mills and he said no need.
            mentions-and-links   | <!channel> they have *no budget* this year, see <https://evil.example|here> or ask <@U123>
            """)
    void a_text_after_the_command_is_answered_with_exactly_these_blocks(String name, String text) throws IOException {
        var rep = SignedSlack.of("U0CARD" + name.replace("-", "").toUpperCase(java.util.Locale.ROOT));

        var answer = rep.by(clock).command(text);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(pretty(answer.body())).isEqualTo(expected(name, pretty(answer.body())));
    }

    /** With {@code -Dcards.write=true} the files are written anew, to be read and committed by a person. */
    private static String expected(String name, String seen) throws IOException {
        var file = CARDS.resolve(name + ".json");
        if (Boolean.getBoolean("cards.write")) {
            Files.writeString(file, seen, StandardCharsets.UTF_8);
        }
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static String pretty(String body) {
        var json = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
        return json.toJson(JsonParser.parseString(body)).replaceAll(ANY_ID, "ID") + "\n";
    }
}
