package dev.rebound.reject.slack;

import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Rejection;
import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.slack.InWorkspace;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.workspace.Workspaces;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

/** What tests of the main road share: a rep whom nobody has seen before, what they see, and what lies in the database. */
abstract class RoadTest {
    static final Duration PATIENCE = Duration.ofSeconds(30);
    static final String TWO_PARTS =
            "they froze the budget until July, and she said i sounded scripted. i'm terrible at this";

    Simulator slack;

    @Inject
    Logbook logbook;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    @Inject
    DataSource database;

    final String user = SignedSlack.newcomer().user();
    Acting rep;

    @BeforeEach
    void hire() {
        rep = hired(user);
        SignedSlack.of(user)
                .command("demo"); // Slack waits three seconds, and a first reading of all is slower than that
    }

    Acting hired(String id) {
        slack.put(new Person(id, "rep", "A Rep", "Sales rep", ZoneId.of("Europe/Vienna"), Person.Role.MEMBER));
        return slack.as(id);
    }

    /** Types a report after the command; gives the answer. */
    Message reports(String text) {
        return reports(rep, text);
    }

    Message reports(Acting who, String text) {
        var outcome = who.types(who.dm(), "/reject " + text);
        if (!outcome.ok()) {
            throw new AssertionError("not answered: " + outcome);
        }
        return whispered(who);
    }

    /** The newest that the app showed this person alone. */
    static Message whispered(Acting who) {
        return who.sees(who.dm()).stream()
                .filter(Message::ephemeral)
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    /** The message that stands where this one stood, as soon as it fulfils this. */
    Message becomes(Message old, Predicate<Message> what) {
        return slack.await(
                PATIENCE,
                () -> rep.sees(old.channel()).stream()
                        .filter(message -> message.ts().equals(old.ts()))
                        .filter(what)
                        .findFirst());
    }

    /** The newest message of the app's in the rep's direct messages that fulfils this, as soon as there is one. */
    Message inDm(Predicate<Message> what) {
        return inDm(rep, what);
    }

    Message inDm(Acting who, Predicate<Message> what) {
        try {
            return slack.await(PATIENCE, () -> posted(who).filter(what).reduce((older, newer) -> newer));
        } catch (IllegalStateException late) {
            throw new AssertionError(
                    "not among " + posted(who).map(Message::text).toList(), late);
        }
    }

    private static Stream<Message> posted(Acting who) {
        return who.sees(who.dm()).stream().filter(message -> message.byBot() && !message.ephemeral());
    }

    /** Waits until this is so. */
    void until(Supplier<Boolean> so) {
        slack.await(PATIENCE, () -> Optional.of(so.get()).filter(yes -> yes));
    }

    static boolean isCard(Message message) {
        return message.text().startsWith("Sounds like");
    }

    static boolean says(Message message, String words) {
        return message.blocks().encode().contains(words) || message.text().contains(words);
    }

    /** The value of the button with this action id or label. */
    static String value(JsonArray blocks, String button) {
        return buttons(blocks)
                .filter(b -> b.getString("action_id").startsWith(button)
                        || b.getJsonObject("text").getString("text").equals(button))
                .map(b -> b.getString("value"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + button + " in " + blocks.encodePrettily()));
    }

    static List<String> labels(JsonArray blocks) {
        return buttons(blocks)
                .map(b -> b.getJsonObject("text").getString("text"))
                .toList();
    }

    static Stream<JsonObject> buttons(JsonArray blocks) {
        return objects(blocks)
                .flatMap(block -> Stream.concat(
                        objects(block.getJsonArray("elements", new JsonArray())),
                        Stream.ofNullable(block.getJsonObject("accessory"))))
                .filter(element -> "button".equals(element.getString("type")));
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }

    List<Rejection> entries() {
        return entries(user);
    }

    List<Rejection> entries(String whose) {
        return in(() -> logbook.latest(whose, 50));
    }

    Rejection entry() {
        return entries().get(0);
    }

    int noes() {
        var now = Instant.now();
        return in(() -> logbook.noes(user, now.minus(Duration.ofDays(2)), now.plus(Duration.ofDays(2))));
    }

    Tables tables() {
        return Tables.of(database);
    }

    <T> T in(Callable<T> work) {
        var workspace = inWorkspace
                .acrossWorkspaces(() -> workspaces.ofTeam("T0NORTHWD"))
                .orElseThrow();
        return inWorkspace.run(workspace, work);
    }
}
