package dev.rebound.digest.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.slack.api.util.json.GsonFactory;
import dev.rebound.digest.Digest;
import dev.rebound.digest.Edition;
import dev.rebound.digest.Offered;
import dev.rebound.digest.Weeks;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DigestMessageTest {
    private static final Path FULL = Path.of("src/test/resources/digest/full.json");
    private static final Gson GSON = GsonFactory.createSnakeCase();
    private static final Offered NAMED = new Offered("<!channel> *Ask* one question first", Optional.of("U1"));
    private static final Offered UNNAMED = new Offered("x".repeat(5000), Optional.empty());

    private final DigestMessage message = new DigestMessage(Playbook.shipped());

    @Test
    void a_full_digest_is_drawn_block_by_block() throws IOException {
        var drawn = new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(blocks(message.of(Edition.alone(Weeks.fifth(20, NAMED)), false)))
                + "\n";
        if (Boolean.getBoolean("cards.write")) {
            Files.createDirectories(FULL.getParent());
            Files.writeString(FULL, drawn);
        }
        assertThat(drawn).isEqualTo(Files.readString(FULL));
    }

    @Test
    void all_of_it_stands_in_the_text_as_well_for_who_sees_no_chart() {
        assertThat(message.of(Edition.alone(Weeks.fifth(20, NAMED)), false).text())
                .isEqualTo("""
                Last week, together
                30 March to 5 April

                Noes with a reason
                Not now: about 260, usual is about 245
                • Bad time: about 155, usual is about 135
                • No budget: about 105, usual is about 110
                Not for them: about 180, usual is about 180
                • Wrong person: about 110, usual is about 105
                • No need: about 70, usual is about 70

                All together
                Wins, big and small: about 85, usual is about 90
                Dials: about 1390, usual is about 1395

                What did not fit
                Often it was the wrong person. The list may need other job titles.

                What worked

                "&lt;!channel&gt; \u200b*\u200bAsk\u200b*\u200b one question first"
                From <@U1>

                Practice of the week
                A no about the time is a date. Before you hang up, ask when to call again, and write that day down.

                Figures are to the nearest five, of people who said yes to being counted. How anybody came across is in none of them.""");
    }

    @Test
    void below_five_people_there_is_no_chart_but_a_reason_and_a_practice() {
        var silent = message.of(Edition.alone(Digest.of(Weeks.busy(4, Weeks.MONDAY), Weeks.NOTHING)), false);
        assertThat(blocks(silent).toString())
                .doesNotContain("data_visualization", "about")
                .contains("No figures this time.", "Practice of the week");
        assertThat(silent.text()).contains("No figures this time.", "Practice of the week");
    }

    @Test
    void a_late_one_says_so() {
        assertThat(blocks(message.of(Edition.alone(Weeks.fifth(8)), true)).toString())
                .contains("Late this time");
        assertThat(blocks(message.of(Edition.alone(Weeks.fifth(8)), false)).toString())
                .doesNotContain("Late this time");
    }

    @Test
    void what_people_wrote_neither_pings_nor_links() {
        var digest = message.of(Edition.alone(Weeks.fifth(8, NAMED, UNNAMED)), false);
        assertThat(digest.text()).contains("&lt;!channel&gt;").doesNotContain("<!channel>");
        for (var block : blocks(digest)) {
            var markup = block.getAsJsonObject().getAsJsonObject("text");
            if (markup != null && markup.get("type").getAsString().equals("mrkdwn")) {
                assertThat(markup.toString()).doesNotContain("channel", "xxx");
            }
        }
    }

    @Test
    void one_for_several_teams_says_whose_it_is_and_what_is_new() {
        var edition = new Edition(Weeks.fifth(8), List.of("east", "west*"), Optional.of(List.of("east")));
        var shared = message.of(edition, false);
        assertThat(blocks(shared).toString())
                .contains(
                        "For this team and #east and #west*, in one.",
                        "Since Monday this team shares its digest with #east.");
        assertThat(shared.text()).contains("For this team and #east", "shares its digest with #east.");
        var alone = new Edition(Weeks.fifth(8), List.of(), Optional.of(List.of()));
        assertThat(message.of(alone, false).text())
                .contains("has a digest of its own again")
                .doesNotContain("For this team");
    }

    @Test
    void what_is_kept_for_home_has_no_title_and_no_markup() {
        assertThat(message.kept(Edition.alone(Weeks.fifth(8, NAMED))))
                .startsWith("30 March to 5 April")
                .contains("\"<!channel> *Ask* one question first\"")
                .doesNotContain("Last week, together", "U1");
    }

    @Test
    void it_keeps_to_the_limits_of_slack() {
        var digest = message.of(Edition.alone(Weeks.fifth(40, UNNAMED, UNNAMED, UNNAMED)), true);
        var blocks = blocks(digest);
        assertThat(blocks.size()).isLessThanOrEqualTo(50);
        assertThat(blocks.toString().length() + digest.text().length()).isLessThan(13_000);
        assertThat(digest.text().length()).isLessThan(4_000);
        var chart = List.copyOf(blocks.asList()).stream()
                .map(block -> block.getAsJsonObject())
                .filter(block -> block.get("type").getAsString().equals("data_visualization"))
                .toList();
        assertThat(chart).singleElement().satisfies(DigestMessageTest::fits);
    }

    private static void fits(JsonObject chart) {
        assertThat(chart.get("title").getAsString().length()).isLessThanOrEqualTo(50);
        var plot = chart.getAsJsonObject("chart");
        var categories = plot.getAsJsonObject("axis_config").getAsJsonArray("categories");
        assertThat(categories)
                .allMatch(name -> name.getAsString().length() <= 20)
                .doesNotHaveDuplicates();
        assertThat(plot.getAsJsonArray("series").size()).isBetween(1, 6);
        for (var series : plot.getAsJsonArray("series")) {
            assertThat(series.getAsJsonObject().get("name").getAsString().length())
                    .isLessThanOrEqualTo(20);
            assertThat(series.getAsJsonObject().getAsJsonArray("data").size()).isEqualTo(categories.size());
        }
    }

    private static JsonArray blocks(Message digest) {
        return GSON.toJsonTree(digest.blocks()).getAsJsonArray();
    }
}
