package dev.rebound.corrections.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.Mailbox;
import dev.rebound.testkit.MovableClock;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Words leave by their writer's own tap alone, and come back by another; whatever takes an entry out takes its copy out. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class GivenWordsTest extends OwnTeam {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String GIVE = "Give these words to improve Rebound";
    private static final String TAKE_BACK = "Take these words back";
    private static final String NAMED = "Dana from Kestrel Foods said she doesn't decide that, procurement does";

    @Inject
    MovableClock clock;

    Simulator slack;

    private final SignedSlack rep = somebody();

    @AfterEach
    void in_real_time_again() {
        clock.reset();
    }

    @Test
    void behind_more_of_a_corrected_entry_words_are_given_and_taken_back() {
        var acting = hired(rep.user());
        var card = reported(acting);
        acting.presses(card, "reject.menu", "More");
        assertThat(modal(acting)).doesNotContain(GIVE);
        acting.closes();
        acting.presses(card, "Not right?");
        acting.submits(Map.of("bucket", "FIT", "objection", "NO_BUDGET"));
        until(() -> {
            openMore(acting);
            return acting.modal().isPresent();
        });

        assertThat(modal(acting))
                .contains(
                        GIVE,
                        "Given: your text and its labels. Left out: who you are, the date, and the names noted with this entry."
                                + " Other names in it stay. Whoever runs Rebound here can copy it."
                                + " You can take it back as long as it is here.");
        assertThat(copiesOf(rep)).isEmpty();

        acting.pressesInModal(GIVE);
        until(() -> modal(acting).contains(TAKE_BACK));
        assertThat(copiesOf(rep)).hasSize(1);

        acting.pressesInModal(TAKE_BACK);
        until(() -> modal(acting).contains(GIVE));
        assertThat(copiesOf(rep)).isEmpty();
    }

    @Test
    void an_operator_reads_them_as_lines_of_the_corpus_without_names() {
        var id = corrects(rep, NAMED, "TIMING");
        assertThat(read("corrections words")).isEqualTo("No words stand here.\n");

        gives(rep, id);

        var line = lines(read("corrections words")).get(0);
        assertThat(line.remove("id").getAsString()).matches("given-[0-9a-f]{8}");
        assertThat(line)
                .isEqualTo(json("{\"text\": \"[name] from [company] said she doesn't decide that, procurement does\","
                        + "\"bucket\": [\"TIMING\"], \"objection\": [\"WRONG_PERSON\"], \"severity\": [\"CIVIL\"],"
                        + "\"read\": {\"bucket\": \"FIT\", \"objection\": \"WRONG_PERSON\"}}"));
        assertThat(read("corrections words")).doesNotContain(rep.user(), "Dana", "Kestrel", id);
    }

    @Test
    void a_name_that_comes_later_is_left_out_as_well() {
        var id = corrects(rep, "brightwater froze the budget until July", "FIT");
        gives(rep, id);

        var values = new JsonObject();
        values.add("company", field("company", "Brightwater"));
        rep.submission("reject.name", "{\"id\": \"" + id + "\"}", values);

        assertThat(read("corrections words")).contains("[company] froze").doesNotContain("brightwater");
    }

    @Test
    void words_can_neither_ping_nor_link_nor_format() {
        gives(rep, corrects(rep, "they froze the budget until July &lt;!channel&gt; *so* `there` \"ok\"", "FIT"));

        var blocks = operator.command("/rebound", "corrections words").json().getAsJsonArray("blocks");

        assertThat(blocks.get(1).getAsJsonObject().get("type").getAsString()).isEqualTo("rich_text");
        assertThat(lines(texts(blocks)).get(0).get("text").getAsString())
                .isEqualTo("they froze the budget until July <!channel> *so* `there` \"ok\"");
    }

    @Test
    void ten_are_shown_and_it_says_how_to_see_the_others() {
        for (var i = 0; i < 12; i++) {
            gives(rep, corrects(rep, BUDGET + ", call " + i, "FIT"));
        }

        var first = read("corrections words");
        var rest = read("corrections words 11");

        assertThat(lines(first)).hasSize(10);
        assertThat(first).endsWith("2 more. To see them: /rebound corrections words 11\n");
        assertThat(lines(rest)).hasSize(2);
        assertThat(rest).doesNotContain("more.");
        assertThat(IntStream.range(0, 12).mapToObj(i -> BUDGET + ", call " + i).collect(Collectors.toSet()))
                .isEqualTo(lines(first + rest).stream()
                        .map(line -> line.get("text").getAsString())
                        .collect(Collectors.toSet()));
        assertThat(read("corrections words 13")).isEqualTo("No words stand here.\n");
        assertThat(read("corrections words 0")).isEqualTo(first);
    }

    @Test
    void long_ones_are_fewer_a_message_and_none_is_lost() {
        for (var i = 0; i < 6; i++) {
            gives(rep, corrects(rep, BUDGET + ". " + "We talked for a while. ".repeat(90), "FIT"));
        }

        assertThat(lines(read("corrections words"))).hasSize(4);
        assertThat(read("corrections words")).endsWith("2 more. To see them: /rebound corrections words 5\n");
        assertThat(lines(read("corrections words 5"))).hasSize(2);
    }

    @Test
    void two_taps_give_one_copy_and_another_s_tap_gives_none() {
        var id = corrects(rep, BUDGET, "FIT");

        somebody().action("corrections.give", id);
        assertThat(copiesOf(rep)).isEmpty();

        gives(rep, id);
        gives(rep, id);
        assertThat(copiesOf(rep)).hasSize(1);

        somebody().action("corrections.take-back", id);
        assertThat(copiesOf(rep)).hasSize(1);
    }

    @Test
    void what_was_not_put_right_is_not_given() {
        gives(rep, reports(rep, BUDGET));

        assertThat(copiesOf(rep)).isEmpty();
    }

    @Test
    void a_copy_is_sealed_and_goes_with_its_entry() {
        var id = corrects(rep, BUDGET, "FIT");
        gives(rep, id);
        assertThat(new String((byte[]) copiesOf(rep).get(0), StandardCharsets.ISO_8859_1))
                .doesNotContain("budget");

        rep.action("reject.undo", id);

        assertThat(copiesOf(rep)).isEmpty();
        assertThat(read("corrections words")).isEqualTo("No words stand here.\n");
    }

    @Test
    void undo_of_the_last_entry_takes_its_copy_out() {
        gives(rep, corrects(rep, BUDGET, "FIT"));

        rep.command("undo");

        assertThat(copiesOf(rep)).isEmpty();
    }

    @Test
    void whoever_turns_out_not_to_belong_here_leaves_no_copy() {
        var person = SignedSlack.newcomer();
        hired(person.user());
        gives(person, corrects(person, BUDGET, "FIT"));
        assertThat(copiesOf(person)).hasSize(1);

        slack.put(new Person(person.user(), "rep", "A Rep", "", ZoneId.of("Europe/Vienna"), Person.Role.GUEST));
        clock.advance(Duration.ofHours(25));
        person.by(clock).command("/rebound", "");

        Mailbox.await(PATIENCE, () -> copiesOf(person), List::isEmpty);
    }

    private static void gives(SignedSlack who, String id) {
        assertThat(who.action("corrections.give", id).status()).isEqualTo(200);
    }

    private List<Object> copiesOf(SignedSlack who) {
        return tables.column("select words_text from given_words where author = ?", who.user());
    }

    private static List<JsonObject> lines(String read) {
        return read.lines()
                .filter(line -> line.startsWith("{"))
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }

    private static JsonObject field(String name, String value) {
        var field = new JsonObject();
        field.add(name, SignedSlack.object("type", "plain_text_input", "value", value));
        return field;
    }

    private Acting hired(String id) {
        slack.put(new Person(id, "rep", "A Rep", "", ZoneId.of("Europe/Vienna"), Person.Role.MEMBER));
        return slack.as(id);
    }

    private static Message reported(Acting who) {
        who.types(who.dm(), "/reject " + BUDGET);
        return newest(who);
    }

    /** On a full row it is the menu that holds it. */
    private static void openMore(Acting who) {
        var card = newest(who);
        if (!who.presses(card, "More").ok()) {
            who.presses(card, "reject.menu", "More");
        }
    }

    private static Message newest(Acting who) {
        return who.sees(who.dm()).stream()
                .filter(Message::ephemeral)
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    private static String modal(Acting who) {
        return who.modal().orElseThrow().blocks().encode();
    }

    private void until(java.util.function.Supplier<Boolean> so) {
        slack.await(PATIENCE, () -> Optional.of(so.get()).filter(yes -> yes));
    }
}
