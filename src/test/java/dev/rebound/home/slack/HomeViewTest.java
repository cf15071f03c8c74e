package dev.rebound.home.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.SlackConfig;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.rebound.home.Section.Button;
import dev.rebound.home.Section.Part;
import dev.rebound.home.Section.Question;
import dev.rebound.home.Section.Row;
import dev.rebound.people.Standing;
import dev.rebound.playbook.Answer;
import dev.rebound.playbook.Playbook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HomeViewTest {
    private static final Playbook PLAYBOOK = Playbook.shipped();
    private static final int LARGEST = 250_000;
    private static final Question SURE = new Question("Sure?", "It is gone for good.", "Yes", "No");

    private static final List<Part> IN_SIGHT =
            List.of(new Part("People to talk to", List.of(new Row.Text("Ines, 1234"))));

    private final HomeView view = new HomeView(PLAYBOOK);

    @ParameterizedTest
    @ValueSource(strings = {"x", "\u00e4", "\u4f60", "<", "&", "\"", "\uD83D\uDE42", "\u0000", "\u202e"})
    void any_number_of_sections_with_texts_of_any_length_fits(String letter) {
        var words = letter.repeat(40_000 / letter.length());
        var entry = new Row.Entry(words, words, words, Collections.nCopies(3, button("Delete")));
        var text = new Row.Text(words);
        var part = new Part(words, List.of(entry, text, text, new Row.Small(words)));

        var drawn = view.of(Collections.nCopies(60, part), IN_SIGHT);

        assertThat(drawn.getBlocks()).hasSizeBetween(95, 100);
        assertThat(json(drawn).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST);
        assertThat(texts(drawn))
                .contains(PLAYBOOK.labels().text("home.rest"))
                .endsWith("People to talk to", "Ines, 1234", PLAYBOOK.answer(Answer.PRIVACY));
    }

    @ParameterizedTest
    @CsvSource({"1, false", "95, false", "96, true", "200, true"})
    void what_does_not_fit_is_left_out_and_the_page_says_so(int rows, boolean isCut) {
        var part = new Part("Title", Collections.nCopies(rows, new Row.Text("a line")));

        var drawn = view.of(List.of(part), List.of());

        assertThat(drawn.getBlocks()).hasSizeLessThanOrEqualTo(100);
        assertThat(texts(drawn).contains(PLAYBOOK.labels().text("home.rest"))).isEqualTo(isCut);
    }

    @Test
    void nothing_that_anybody_wrote_stands_where_slack_reads_markup() {
        var hostile = "<!channel> *bold* <https://evil.example|here>";
        var rows = List.<Row>of(
                new Row.Text(hostile),
                new Row.Small(hostile),
                new Row.Entry(hostile, hostile, hostile, List.of(button(hostile))),
                new Row.Tray(List.of(button(hostile))));

        assertThat(json(view.of(List.of(new Part(hostile, rows)), List.of())))
                .contains("evil.example")
                .doesNotContain("mrkdwn");
    }

    @Test
    void a_button_that_cannot_be_taken_back_asks_first() {
        var tray = new Row.Tray(List.of(new Button("delete", "Delete", "1", SURE)));

        assertThat(json(view.of(List.of(new Part("Title", List.of(tray))), List.of())))
                .contains("\"confirm\":{\"title\":{\"type\":\"plain_text\",\"text\":\"Sure?\"");
    }

    @Test
    void hide_is_offered_where_there_are_words_of_the_persons_own() {
        var entry = new Row.Entry("Timing", "today", "CANARY", List.of());

        assertThat(json(view.of(List.of(new Part("Last", List.of(entry))), List.of())))
                .contains(HomeView.HIDE);
        assertThat(json(view.of(List.of(new Part("Today", List.of(new Row.Text("2 noes")))), List.of())))
                .doesNotContain(HomeView.HIDE);
        assertThat(json(view.hidden(IN_SIGHT))).contains(HomeView.SHOW).doesNotContain("CANARY");
    }

    @Test
    void help_stays_in_sight_also_on_a_hidden_page() {
        assertThat(texts(view.hidden(IN_SIGHT))).contains("People to talk to", "Ines, 1234");
        assertThat(texts(view.trouble())).contains(PLAYBOOK.labels().text("home.people"));
    }

    @ParameterizedTest
    @CsvSource({"GUEST, GUEST", "STRANGER, OTHER_COMPANY", "NOBODY, OTHER_COMPANY"})
    void who_cannot_report_here_reads_one_sentence_and_who_to_talk_to(Standing standing, Answer sentence) {
        assertThat(texts(view.refused(standing, IN_SIGHT)))
                .containsExactly(PLAYBOOK.answer(sentence), "People to talk to", "Ines, 1234");
    }

    private static Button button(String words) {
        return new Button("delete", words, "1", new Question(words, words, words, words));
    }

    /** As the client sends it. */
    private static String json(View view) {
        return GsonFactory.createSnakeCase(SlackConfig.DEFAULT).toJson(view);
    }

    private static List<String> texts(View view) {
        var texts = new ArrayList<String>();
        collect(JsonParser.parseString(json(view)), texts);
        return texts;
    }

    private static void collect(JsonElement element, List<String> texts) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(child -> collect(child, texts));
        } else if (element instanceof JsonObject object) {
            if (object.has("text") && object.get("text").isJsonPrimitive()) {
                texts.add(object.get("text").getAsString());
            }
            object.entrySet().forEach(child -> collect(child.getValue(), texts));
        }
    }
}
