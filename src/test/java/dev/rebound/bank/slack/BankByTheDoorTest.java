package dev.rebound.bank.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The motivation bank by the real door ({@code P22}–{@code P24}). */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class BankByTheDoorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String HEAVY = "i don't want to be alive any more, thornwick";
    private static final String PRAISE = "Dana said it was the clearest demo she saw";

    Simulator slack;

    @Inject
    Tables tables;

    private final SignedSlack signed = SignedSlack.newcomer();
    private final String user = signed.user();
    private Acting rep;

    @BeforeEach
    void hire() {
        slack.put(new Person(user, "rep", "A Rep", "Sales rep", ZoneId.of("Europe/Vienna"), Person.Role.MEMBER));
        signed.command("demo"); // Slack waits three seconds, and a first reading of all is slower than that
        rep = slack.as(user);
    }

    @Test
    void an_empty_bank_says_what_it_is_and_how_to_put_something_in() {
        opensBank();

        assertThat(texts())
                .containsExactly(
                        "A word to look for",
                        "Kept by you, for you. Some of it comes back in a card when a no hurts.",
                        "Add",
                        "Add a reward",
                        "Nothing is kept yet. Wins that you log with words stand here by themselves.");
    }

    @Test
    void what_is_added_stands_in_the_list_below_and_can_be_changed_and_deleted() {
        opensBank();
        rep.pressesInModal("Add");
        rep.submits(Map.of("kind", "PRAISE", "text", PRAISE));
        until(() -> list().stream().anyMatch(line -> line.matches("Praise · today, \\d\\d:\\d\\d\n" + PRAISE)));

        rep.pressesInModal("Open");
        rep.submits(Map.of("text", PRAISE + ", by far"));
        until(() -> says("she saw, by far"));

        rep.pressesInModal("Open");
        rep.pressesInModal("Delete");
        until(() -> says("Deleted."));
        rep.closes();
        until(() -> says("Nothing is kept yet"));
        assertThat(kept()).isZero();
    }

    @Test
    void the_shortcut_shows_the_message_to_be_changed_before_it_is_kept() {
        rep.typesToBot("you & Dana were *great*");
        var message = newest(written -> written.text().contains("Dana were"));
        assertThat(rep.uses("keep_this", message).ok()).isTrue();
        assertThat(modal()).contains("you & Dana were *great*", "\"PRAISE\"");
        assertThat(kept()).isZero();

        rep.submits(Map.of("text", "you and Dana were great"));

        until(() -> kept() == 1);
        opensBank();
        assertThat(list()).anyMatch(line -> line.endsWith("you and Dana were great"));
    }

    @Test
    void a_reward_takes_a_number_and_is_said_once_it_is_reached() {
        opensBank();
        rep.pressesInModal("Add a reward");
        rep.submits(Map.of("text", "a walk", "efforts", "many"));
        assertThat(kept()).isZero();
        rep.submits(Map.of("text", "a walk", "efforts", "6"));
        until(() -> says("Reward after 6 dials"));
        assertThat(list()).noneMatch(line -> line.contains("You promised yourself"));
        rep.closesAll();

        assertThat(signed.command("+6 not interested").body())
                .contains("6 dials today. You promised yourself: a walk.");
        assertThat(signed.command("not interested").body()).doesNotContain("You promised yourself");
        signed.command("undo");

        opensBank();
        assertThat(list()).contains("6 dials today. You promised yourself: a walk.");
        rep.closesAll();
        rep.opensHome();
        until(() ->
                home().contains("6 dials today. You promised yourself: a walk.") && home().contains("Motivation bank"));
    }

    @Test
    void a_lesson_stands_with_its_no_is_replaced_by_the_next_and_outlives_it() {
        signed.command("they froze the budget until July");
        assertThat(lesson("ask who signs").get("text").getAsString())
                .isEqualTo("Kept as the one lesson of your newest no. A new one takes its place.");
        lesson("ask for the date first");
        assertThat(kept()).isEqualTo(1);

        rep.opensHome();
        until(() -> home().contains("ask for the date first"));
        signed.command("undo");

        assertThat(kept()).isEqualTo(1);
        assertThat(tables.column("select rejection_id from bank_entry where author = ?", user))
                .containsOnlyNulls();
    }

    @Test
    void behind_more_of_a_no_one_line_is_learned() {
        rep.types(rep.dm(), "/reject they froze the budget until July");
        var card = newest(message -> message.text().startsWith("Sounds like"));
        assertThat(rep.presses(card, "reject.menu", "More").ok()).isTrue();
        rep.pressesInModal("One lesson");
        rep.submits(Map.of("text", "ask who signs, thornwick"));
        until(() -> kept() == 1);
        rep.pressesInModal("One lesson");
        assertThat(modal()).contains("ask who signs, thornwick");
        rep.closesAll();

        opensBank();
        rep.submits(Map.of("asked", "SIGNS"));
        assertThat(list()).anyMatch(line -> line.endsWith("ask who signs, thornwick"));
        rep.submits(Map.of("asked", "quillmonth signs"));
        assertThat(list()).contains("Nothing found for that. Try fewer words.");
    }

    @Test
    void a_lesson_whose_no_went_while_it_was_written_is_kept_by_itself() {
        rep.types(rep.dm(), "/reject they froze the budget until July");
        rep.presses(newest(message -> message.text().startsWith("Sounds like")), "reject.menu", "More");
        rep.pressesInModal("One lesson");
        signed.command("undo");

        rep.submits(Map.of("text", "ask who signs"));

        until(() -> kept() == 1);
        assertThat(tables.column("select rejection_id from bank_entry where author = ?", user))
                .containsOnlyNulls();
    }

    @Test
    void without_an_entry_and_without_words_a_lesson_is_explained() {
        assertThat(lesson("ask who signs").get("text").getAsString())
                .isEqualTo(
                        "There is no entry of yours for it to stand with. You can keep it in your bank: /rebound bank");
        assertThat(lesson("").get("text").getAsString())
                .isEqualTo("Type your lesson after the word: /rebound lesson ask for the date first");
    }

    @Test
    void words_of_danger_are_answered_and_kept_nowhere_unless_their_writer_says_so() {
        opensBank();
        rep.pressesInModal("Add");
        rep.submits(Map.of("kind", "WHY", "text", HEAVY));

        assertThat(modal()).contains("I'm glad you wrote this down.", "findahelpline.com", "That's not what I meant");
        assertThat(kept()).isZero();
        assertThat(answersKept("thornwick")).isEmpty();

        rep.pressesInModal("That's not what I meant");
        until(() -> says("Nothing is saved yet."));
        assertThat(kept()).isZero();
        rep.submits(Map.of());
        until(() -> kept() == 1);
        assertThat(tables.column("select kind from bank_entry where author = ?", user))
                .containsExactly("WHY");
    }

    @Test
    void a_search_and_a_typed_lesson_are_looked_at_as_well() {
        opensBank();
        rep.submits(Map.of("asked", HEAVY));
        assertThat(modal()).contains("I'm glad you wrote this down.");
        rep.closesAll();

        var answer = lesson(HEAVY);
        assertThat(answer.get("text").getAsString()).isEqualTo("I'm glad you wrote this down.");
        assertThat(kept()).isZero();
    }

    @Test
    void a_proud_remark_is_answered_gladly_and_can_be_kept() {
        rep.types(rep.dm(), "/reject I handled that call really well");
        var answer = newest(message -> message.blocks().encode().contains("Keep this"));
        assertThat(answer.blocks().encode()).doesNotContain("heavy");

        assertThat(rep.presses(answer, "Keep this").ok()).isTrue();
        assertThat(modal()).contains("I handled that call really well", "\"PROUD\"");
        assertThat(kept()).isZero();
        rep.submits(Map.of());
        until(() -> kept() == 1);
        assertThat(tables.column("select kind from bank_entry where author = ?", user))
                .containsExactly("PROUD");
    }

    @Test
    void words_are_sealed_and_nobody_else_opens_them() {
        opensBank();
        rep.pressesInModal("Add");
        rep.submits(Map.of("kind", "PRAISE", "text", "Dana said thanks, Canarygrove"));
        until(() -> kept() == 1);

        assertThat(answersKept("Canarygrove")).isEmpty();
        var id = tables.column("select id from bank_entry where author = ?", user)
                .get(0);
        var other = SignedSlack.newcomer();
        var place = "{\"id\": \"" + id + "\"}";
        var answer = other.submission("bank.edit-form", place, field("text", "mine now"))
                .body();

        assertThat(answer).contains("That is not there any more.").doesNotContain("Canarygrove");
        assertThat(kept()).isEqualTo(1);
    }

    private void opensBank() {
        assertThat(rep.types(rep.dm(), "/rebound bank").ok()).isTrue();
        assertThat(rep.modal()).isPresent();
    }

    private Message newest(Predicate<Message> which) {
        return slack.await(
                PATIENCE, () -> rep.sees(rep.dm()).stream().filter(which).reduce((older, newer) -> newer));
    }

    private static JsonObject field(String name, String text) {
        var input = new JsonObject();
        input.add(name, SignedSlack.object("type", "plain_text_input", "value", text));
        var values = new JsonObject();
        values.add(name, input);
        return values;
    }

    private JsonObject lesson(String text) {
        return signed.command("/rebound", "lesson " + text).json();
    }

    private long kept() {
        return ((Number) tables.column("select count(*) from bank_entry where author = ?", user)
                        .get(0))
                .longValue();
    }

    /** Kept answers and stored words that hold a word unsealed. */
    private List<Object> answersKept(String word) {
        return Stream.of("select answer from delivery", "select words_text from bank_entry")
                .flatMap(sql -> tables.column(sql).stream())
                .filter(bytes -> bytes != null && new String((byte[]) bytes, StandardCharsets.UTF_8).contains(word))
                .toList();
    }

    private String modal() {
        return rep.modal().orElseThrow().body().encode();
    }

    private boolean says(String words) {
        return rep.modal().isPresent() && modal().contains(words);
    }

    private String home() {
        return rep.home().map(view -> view.blocks().encode()).orElse("");
    }

    /** What the lines of the list say. */
    private List<String> list() {
        return blocks().filter(block -> "section".equals(block.getString("type")))
                .map(block -> block.getJsonObject("text").getString("text"))
                .toList();
    }

    /** Every text of the modal on top, in order. */
    private List<String> texts() {
        return blocks().flatMap(block -> switch (block.getString("type")) {
                    case "input" -> Stream.of(block.getJsonObject("label").getString("text"));
                    case "actions" ->
                        elements(block)
                                .map(element -> element.getJsonObject("text").getString("text"));
                    case "context" -> elements(block).map(element -> element.getString("text"));
                    default -> Stream.of(block.getJsonObject("text").getString("text"));
                })
                .toList();
    }

    private Stream<io.vertx.core.json.JsonObject> blocks() {
        return rep.modal().orElseThrow().blocks().stream().map(io.vertx.core.json.JsonObject.class::cast);
    }

    private static Stream<io.vertx.core.json.JsonObject> elements(io.vertx.core.json.JsonObject block) {
        return block.getJsonArray("elements").stream().map(io.vertx.core.json.JsonObject.class::cast);
    }

    private void until(Supplier<Boolean> so) {
        slack.await(PATIENCE, () -> Optional.of(so.get()).filter(yes -> yes));
    }
}
