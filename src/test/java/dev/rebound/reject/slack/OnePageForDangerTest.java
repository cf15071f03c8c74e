package dev.rebound.reject.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.playbook.Playbook;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words of danger are answered with the same page by whichever door they come, and each has a way back that keeps nothing by itself. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class OnePageForDangerTest extends RoadTest {
    private static final String DANGER = "i want to kill myself tonight, thornwick";
    private static final String NO = "Priya at Marlow Works said they have no budget this year";
    private static final String BACK = "That's not what I meant";

    @Inject
    Tables rest;

    @Test
    void five_doors_show_the_same_page() {
        rep.types(rep.dm(), "/rebound home");
        until(() -> rest.column("select zone from member where slack_user = ?", user)
                .contains("Europe/Vienna"));
        var page = reports(DANGER).blocks();
        assertThat(texts(page))
                .isEqualTo(Playbook.shipped().crisis().page(List.of("In Austria:\nTelefonseelsorge: 142, any time")));
        assertThat(taps(page)).containsExactly("Find someone to talk to https://findahelpline.com", BACK + " null");

        rep.types(rep.dm(), "/win " + DANGER);
        assertSame(whispered(rep).blocks(), page);
        rep.types(rep.dm(), "/win");
        rep.submits(Map.of("text", DANGER));
        assertSame(form(), page);
        comesBackUnkept("text");

        rep.types(rep.dm(), "/rebound bank");
        rep.pressesInModal("Add");
        rep.submits(Map.of("kind", "WHY", "text", DANGER));
        assertSame(form(), page);
        comesBackUnkept("text");

        rep.types(rep.dm(), "/rebound tear");
        rep.submits(Map.of("unsent", DANGER));
        assertSame(form(), page);
        rep.pressesInModal(BACK);
        until(() -> form().encode().contains("It is gone."));
        rep.closesAll();

        rep.presses(reports(NO), "More");
        rep.pressesInModal("Write your own");
        rep.submits(Map.of("sentence", DANGER));
        assertSame(form(), page);
        comesBackUnkept("sentence");

        assertThat(tables().holding("thornwick")).isEmpty();
        assertThat(rest.column("select id from win where author = ?", user)).isEmpty();
        assertThat(rest.column("select id from bank_entry where author = ?", user))
                .isEmpty();
        assertThat(rest.column("select id from own_reframe where author = ?", user))
                .isEmpty();
    }

    @Test
    void a_win_that_was_read_wrong_is_logged_once_its_writer_sends_it() {
        rep.types(rep.dm(), "/win " + DANGER);
        rep.presses(whispered(rep), BACK);
        assertThat(rest.column("select id from win where author = ?", user)).isEmpty();
        rep.submits(Map.of());
        until(() -> !rest.column("select id from win where author = ?", user).isEmpty());
        until(() -> says(whispered(rep), "People to talk to"));
    }

    private void assertSame(JsonArray blocks, JsonArray page) {
        assertThat(texts(blocks)).isEqualTo(texts(page));
        assertThat(taps(blocks)).isEqualTo(taps(page));
    }

    /** The words stand in a field again, and the people to turn to below them. */
    private void comesBackUnkept(String field) {
        rep.pressesInModal(BACK);
        until(() -> form().encode().contains("Nothing is saved yet."));
        assertThat(form().stream()
                        .map(JsonObject.class::cast)
                        .filter(block -> field.equals(block.getString("block_id")))
                        .map(block -> block.getJsonObject("element").getString("initial_value")))
                .containsExactly(DANGER);
        assertThat(form().encode()).contains("People to talk to");
        rep.closesAll();
    }

    private JsonArray form() {
        return rep.modal().orElseThrow().blocks();
    }

    private static List<String> texts(JsonArray blocks) {
        return blocks.stream()
                .map(JsonObject.class::cast)
                .filter(block -> "section".equals(block.getString("type")))
                .map(block -> block.getJsonObject("text").getString("text"))
                .toList();
    }

    /** What each says, and where it leads. */
    private static List<String> taps(JsonArray blocks) {
        return blocks.stream()
                .map(JsonObject.class::cast)
                .filter(block -> "actions".equals(block.getString("type")))
                .flatMap(row -> elements(row))
                .map(button -> button.getJsonObject("text").getString("text") + " " + button.getString("url"))
                .toList();
    }

    private static Stream<JsonObject> elements(JsonObject row) {
        return row.getJsonArray("elements").stream().map(JsonObject.class::cast);
    }
}
