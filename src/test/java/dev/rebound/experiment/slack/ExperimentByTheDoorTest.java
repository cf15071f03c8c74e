package dev.rebound.experiment.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rebound.people.Departure;
import dev.rebound.people.Team;
import dev.rebound.people.TeamPlan;
import dev.rebound.people.Teams;
import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.slack.InWorkspace;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import dev.rebound.workspace.Workspaces;
import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Experiments by the real door ({@code P25}). */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class ExperimentByTheDoorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String HEAVY = "i don't want to be alive any more, thornwick";
    private static final String ASKED = "Your experiment: which way was this?";
    private static final String INTRO =
            "Change one thing, and write it down first. It is looked at once both ways have the"
                    + " calls you planned, and not before: looking every day finds things that are not there.";
    private static final Map<String, String> PLAN = Map.of(
            "variable",
            "OPENER",
            "today",
            "Hi, this is Ana from Canarygrove",
            "new",
            "We have never met, may I tell you why I call",
            "measure",
            "PAST_OPENER",
            "calls",
            "20");

    Simulator slack;

    @Inject
    @All
    List<Departure> departures;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    @Inject
    Tables tables;

    @Inject
    Teams teams;

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
    void before_there_is_one_it_says_what_it_is_and_nothing_is_asked() {
        opens();

        assertThat(texts()).containsExactly(INTRO, "Nothing is being tried yet.", "Start one");
        assertThat(reports("not interested").blocks().encode()).doesNotContain(ASKED);
    }

    @Test
    void it_is_written_down_first_and_stands_in_the_list_and_on_home() {
        begins();

        assertThat(texts())
                .containsExactly(
                        INTRO,
                        "Opener. Counts: got past the opener\nToday's way: Hi, this is Ana from Canarygrove\n"
                                + "New way: We have never met, may I tell you why I call",
                        "Nothing can be said before both ways have 20 calls.",
                        "0 calls today's way, 0 the new way. Next look when both have 20.",
                        "Noted. After each no, win or tap you are asked which way it was. What you do not tag does not"
                                + " count.",
                        "Stop it here",
                        "Delete");
        rep.closesAll();
        rep.opensHome();
        until(() -> home().contains("Opener. Counts: got past the opener")
                && home().contains("0 calls today's way, 0 the new way. Next look when both have 20.")
                && home().contains("We have never met, may I tell you why I call"));
        assertThat(keptOpenly("Canarygrove")).isEmpty();
    }

    @Test
    void wrong_numbers_and_equal_ways_are_refused_in_the_form() {
        opens();
        rep.pressesInModal("Start one");
        rep.submits(Map.of("today", "as ever", "new", "As ever"));
        rep.submits(Map.of("today", "as ever", "new", "new", "calls", "9"));
        rep.submits(Map.of("today", "as ever", "new", "new", "calls", "501"));

        assertThat(experiments()).isEmpty();
    }

    @Test
    void a_second_one_is_refused_with_the_reason() {
        begins();
        var values = new JsonObject();
        values.add("today", field("today", "as ever"));
        values.add("new", field("new", "another"));

        assertThat(signed.submission("experiment.form", "{\"id\": \"experiment\"}", values)
                        .body())
                .contains("One thing at a time. With two open, nobody could say which one made the difference.");
        assertThat(experiments()).hasSize(1);
    }

    @Test
    void a_no_is_tagged_corrected_and_followed_through_undo() {
        begins();
        rep.closesAll();
        var receipt = reports("not interested");
        assertThat(receipt.blocks().encode()).contains(ASKED);

        presses(receipt, "New way", "Counted for the new way: ended in the opener.");
        presses(receipt, "It got past the opener", "Counted for the new way: got past the opener.");
        presses(receipt, "Other way", "Counted for today's way: got past the opener.");
        presses(receipt, "Do not count it", ASKED);
        presses(receipt, "Today's way", "Counted for today's way: ended in the opener.");
        assertThat(calls()).hasSize(1);

        signed.command("undo");
        assertThat(calls()).isEmpty();
    }

    @Test
    void a_win_and_a_tap_on_the_pad_are_tagged_where_they_stand() {
        begins();
        rep.closesAll();
        rep.types(rep.dm(), "/win booked a demo with Acme");
        presses(ephemeral(), "New way", "Counted for the new way: got past the opener.");

        rep.types(rep.dm(), "/rebound block");
        var pad = slack.await(
                PATIENCE,
                () -> rep.sees(rep.dm()).stream()
                        .filter(message -> message.text().startsWith("No dials yet."))
                        .findFirst());
        rep.presses(now(pad), "Hung up");
        until(() -> now(pad).blocks().encode().contains(ASKED));
        rep.presses(now(pad), "Today's way");
        until(() -> now(pad).blocks().encode().contains("Counted for today's way: ended in the opener."));
        assertThat(calls()).containsExactlyInAnyOrder("NEW", "TODAY");

        rep.presses(now(pad), "Undo");
        until(() -> calls().equals(List.of("NEW")));
    }

    @Test
    void it_ends_with_its_answer_and_the_line_is_kept() {
        begins();
        rep.closesAll();
        presses(reports("+20 not interested"), "Today's way", "20 calls counted for today's way: ended in the opener.");
        var last = reports("+20 they froze the budget until July");
        presses(last, "New way", "You have your answer on the two ways.");
        rep.presses(now(last), "See it");

        until(() -> says("The new way did better: 20 of 20 against 0 of 20 (between "));
        assertThat(texts()).contains("Start one", "Keep this line").doesNotContain("Stop it here");
        rep.pressesInModal("Keep this line");
        until(() -> says("Lines you keep"));
        rep.pressesInModal("Keep it no longer");
        until(() -> !says("Lines you keep"));
        rep.pressesInModal("Delete");
        until(() -> says("Nothing is being tried yet."));
        assertThat(experiments()).isEmpty();
        assertThat(calls()).isEmpty();
    }

    @Test
    void a_kept_line_is_given_to_the_team_without_a_name_and_taken_back() {
        var mate = SignedSlack.newcomer().user();
        slack.put(new Person(mate, "mate", "A Mate", "Sales rep", ZoneId.of("Europe/Vienna"), Person.Role.MEMBER));
        var other = slack.as(mate);
        begins();
        rep.closesAll();
        presses(reports("+20 not interested"), "Today's way", "20 calls counted for today's way: ended in the opener.");
        var last = reports("+20 they froze the budget until July");
        presses(last, "New way", "You have your answer on the two ways.");
        rep.presses(now(last), "See it");
        rep.pressesInModal("Keep this line");
        until(() -> says("Lines you keep"));
        assertThat(texts()).doesNotContain("Give to my team");

        var here = inWorkspace
                .acrossWorkspaces(() -> workspaces.ofTeam("T0NORTHWD"))
                .orElseThrow();
        inWorkspace.run(here, () -> {
            var plan = TeamPlan.usual(DayOfWeek.MONDAY, LocalTime.of(9, 0), ZoneId.of("Europe/Vienna"));
            teams.save(
                    new Team(UUID.randomUUID(), "C" + user, "team", plan, Set.of(), Set.of(user, mate)),
                    "",
                    Instant.now());
            return 0;
        });
        rep.closesAll();
        opens();
        rep.pressesInModal("Give to my team");
        until(() -> says("Take it back"));

        other.types(other.dm(), "/rebound experiment");
        assertThat(other.modal().orElseThrow().blocks().encode())
                .contains("Lines of your team", "We have never met, may I tell you why I call")
                .doesNotContain(user);
        other.closesAll();
        rep.pressesInModal("Take it back");
        until(() -> !says("Take it back"));
        other.types(other.dm(), "/rebound experiment");
        assertThat(other.modal().orElseThrow().blocks().encode()).doesNotContain("Lines of your team");
    }

    @Test
    void it_is_stopped_early_and_a_look_stays_without_words_when_it_is_deleted() {
        begins();
        rep.closesAll();
        presses(reports("+20 not interested"), "Today's way", "20 calls counted for today's way");
        presses(reports("+20 not interested"), "New way", "20 calls counted for the new way");
        opens();
        assertThat(texts()).contains("Both look alike so far, after 40 calls. Use the one you like saying.");
        rep.pressesInModal("Stop it here");
        until(() -> says("Start one"));
        rep.pressesInModal("Delete");
        until(() -> says("Nothing is being tried yet."));
        assertThat(calls()).isEmpty();
        assertThat(experiments()).hasSize(1);

        rep.pressesInModal("Start one");
        until(() -> says("This is number 2 in half a year."));
    }

    @Test
    void words_of_danger_are_answered_and_kept_nowhere_unless_their_writer_says_so() {
        opens();
        rep.pressesInModal("Start one");
        rep.submits(Map.of("today", "as ever", "new", HEAVY, "calls", "30"));

        assertThat(modal()).contains("I'm glad you wrote this down.", "findahelpline.com", "That's not what I meant");
        assertThat(experiments()).isEmpty();
        assertThat(keptOpenly("thornwick")).isEmpty();

        rep.pressesInModal("That's not what I meant");
        until(() -> says("Nothing is saved yet."));
        rep.submits(Map.of());
        until(() -> !experiments().isEmpty());
        assertThat(tables.column("select planned from experiment where author = ?", user))
                .containsExactly(30);
    }

    @Test
    void on_a_run_a_call_is_tagged_and_its_card_goes_on_waiting() {
        begins();
        rep.closesAll();
        rep.types(rep.dm(), "/win a demo on Friday");
        rep.types(rep.dm(), "/win a second demo on Friday");
        var waiting = reports("they froze the budget until July");
        assertThat(waiting.blocks().encode()).contains(ASKED, "reject.show");

        presses(waiting, "New way", "Counted for the new way");

        assertThat(calls()).containsExactly("NEW");
        assertThat(now(waiting).blocks().encode()).contains("reject.show");
        assertThat(rep.presses(now(waiting), "reject.show").ok()).isTrue();
        until(() -> !now(waiting).blocks().encode().contains("reject.show"));
    }

    @Test
    void nobody_else_tags_or_takes_out_and_whoever_leaves_takes_all_along() {
        begins();
        rep.closesAll();
        presses(reports("not interested"), "New way", "Counted for the new way");
        var id = experiments().get(0).toString();
        var entry = tables.column("select entry_id from experiment_call where author = ?", user)
                .get(0)
                .toString();
        var other = SignedSlack.newcomer();
        other.action("experiment.untag", entry);
        other.actionInView("home", "V1", button("experiment.stop", id));
        other.actionInView("home", "V1", button("experiment.delete", id));
        assertThat(calls()).hasSize(1);
        assertThat(tables.column("select ended_at from experiment where author = ?", user))
                .containsOnlyNulls();

        leaves();
        assertThat(calls()).isEmpty();
        assertThat(experiments()).isEmpty();
    }

    private void leaves() {
        var workspace = inWorkspace
                .acrossWorkspaces(() -> workspaces.ofTeam("T0NORTHWD"))
                .orElseThrow();
        inWorkspace.run(workspace, () -> {
            departures.forEach(departure -> departure.of(user));
            return true;
        });
    }

    private void opens() {
        assertThat(rep.types(rep.dm(), "/rebound experiment").ok()).isTrue();
        assertThat(rep.modal()).isPresent();
    }

    private void begins() {
        opens();
        rep.pressesInModal("Start one");
        rep.submits(PLAN);
        until(() -> says("Stop it here"));
    }

    private List<Object> experiments() {
        return tables.column("select id from experiment where author = ?", user);
    }

    private List<Object> calls() {
        return tables.column("select arm from experiment_call where author = ?", user);
    }

    private Message reports(String text) {
        assertThat(rep.types(rep.dm(), "/reject " + text).ok()).isTrue();
        return ephemeral();
    }

    private Message ephemeral() {
        return rep.sees(rep.dm()).stream()
                .filter(Message::ephemeral)
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    private void presses(Message message, String button, String becomes) {
        assertThat(rep.presses(now(message), button).ok()).as(button).isTrue();
        until(() -> now(message).blocks().encode().contains(becomes));
    }

    private Message now(Message old) {
        return rep.sees(old.channel()).stream()
                .filter(message -> message.ts().equals(old.ts()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject button(String action, String value) {
        return SignedSlack.object("type", "button", "block_id", "b", "action_id", action, "value", value);
    }

    private static JsonObject field(String name, String text) {
        var input = new JsonObject();
        input.add(name, SignedSlack.object("type", "plain_text_input", "value", text));
        return input;
    }

    /** Kept answers and stored words that hold a word unsealed. */
    private List<Object> keptOpenly(String word) {
        return Stream.of("select answer from delivery", "select words_today from experiment")
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

    /** Every text of the modal on top, in order, but for the quotations. */
    private List<String> texts() {
        return objects(rep.modal().orElseThrow().blocks())
                .flatMap(block -> switch (block.getString("type")) {
                    case "actions" ->
                        objects(block.getJsonArray("elements"))
                                .map(element -> element.getJsonObject("text").getString("text"));
                    case "context" -> objects(block.getJsonArray("elements")).map(element -> element.getString("text"));
                    case "section" -> Stream.of(block.getJsonObject("text").getString("text"));
                    default -> Stream.<String>empty();
                })
                .toList();
    }

    private static Stream<io.vertx.core.json.JsonObject> objects(JsonArray array) {
        return array.stream().map(io.vertx.core.json.JsonObject.class::cast);
    }

    private void until(Supplier<Boolean> so) {
        slack.await(PATIENCE, () -> Optional.of(so.get()).filter(yes -> yes));
    }
}
