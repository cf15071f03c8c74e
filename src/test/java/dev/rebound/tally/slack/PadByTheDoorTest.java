package dev.rebound.tally.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.logbook.Effort;
import dev.rebound.logbook.Efforts;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Wins;
import dev.rebound.playbook.Care;
import dev.rebound.playbook.Phrase;
import dev.rebound.playbook.Playbook;
import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.simulator.View;
import dev.rebound.slack.InWorkspace;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.workspace.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pad as people use it: typed, tapped and read in a Slack in a box, and counted in the database. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class PadByTheDoorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String MOVED = "The pad is further down now. It goes on there.";
    private static final String EMPTY = "No dials yet. One tap for each call.";

    Simulator slack;

    @Inject
    Logbook logbook;

    @Inject
    Wins wins;

    @Inject
    Efforts efforts;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    private final String user = SignedSlack.newcomer().user();
    private Acting rep;

    @BeforeEach
    void hire() {
        slack.put(new Person(user, "rep", "A Rep", "Sales rep", ZoneId.of("Europe/Vienna"), Person.Role.MEMBER));
        rep = slack.as(user);
    }

    @Test
    void the_pad_comes_by_direct_message_and_the_answer_says_so() {
        rep = slack.as(Person.ANA);
        var sales = slack.channel("sales");
        assertThat(rep.types(sales, "/rebound block").ok()).isTrue();

        assertThat(rep.lastSeen(sales).ephemeral()).isTrue();
        assertThat(rep.lastSeen(sales).text())
                .isEqualTo("The pad is in your direct messages with me. One tap for each call.");
        var pad = pad(EMPTY);
        assertThat(withoutIds(pad.blocks())).isEqualTo(new JsonArray(EXACT_BLOCKS));
        rep.reloads();
        assertThat(rep.sees(rep.dm())).contains(pad);
    }

    @Test
    void sixty_taps_count_sixty_dials_and_undo_takes_all_back() {
        var seed = System.nanoTime();
        System.out.println("seed " + seed);
        var keys = shuffled(seed);
        var pad = opened();

        keys.forEach(key -> assertThat(rep.presses(pad, key).ok()).isTrue());

        pad("60 dials: 20 brush-offs, 10 noes, 5 hung up, 5 good talks, 2 yeses, 18 no answers.");
        assertThat(noes()).isEqualTo(35);
        assertThat(wins()).isEqualTo(2);
        assertThat(efforts(Effort.Kind.GOOD_TALK)).isEqualTo(5);
        assertThat(efforts(Effort.Kind.NO_ANSWER)).isEqualTo(18);

        keys.forEach(key -> assertThat(rep.presses(pad, "Undo").ok()).isTrue());

        pad(EMPTY);
        assertThat(noes() + wins() + efforts(Effort.Kind.GOOD_TALK) + efforts(Effort.Kind.NO_ANSWER))
                .isZero();
    }

    @Test
    void two_taps_at_once_are_two_dials() throws Exception {
        var pad = opened();
        var hands = Executors.newFixedThreadPool(2);
        try {
            for (var round = 0; round < 10; round++) {
                Callable<Boolean> left = () -> rep.presses(pad, "Brush-off").ok();
                Callable<Boolean> right = () -> rep.presses(pad, "Good talk").ok();
                for (var tapped : hands.invokeAll(List.of(left, right))) {
                    assertThat(tapped.get()).isTrue();
                }
            }
        } finally {
            hands.shutdown();
        }

        pad("20 dials: 10 brush-offs, 10 good talks.");
        assertThat(noes()).isEqualTo(10);
        assertThat(efforts(Effort.Kind.GOOD_TALK)).isEqualTo(10);
    }

    @Test
    void a_tap_that_slack_repeats_is_one_dial() {
        var pad = opened();
        rep.presses(pad, "No");
        var tap = slack.await(
                PATIENCE,
                () -> slack.deliveries().stream()
                        .filter(delivery -> delivery.kind().equals("interactive")
                                && delivery.payload().encode().contains(user))
                        .findFirst());

        slack.repeats(tap, 10);
        rep.presses(pad, "Yes");

        pad("2 dials: 1 no, 1 yes.");
    }

    @Test
    void somebody_elses_pad_does_nothing() {
        var pad = opened();
        var stranger = SignedSlack.newcomer();
        var id = idOf(pad);

        assertThat(stranger.action("tally.key.NO", id).status()).isEqualTo(200);
        assertThat(stranger.action("tally.undo", id).status()).isEqualTo(200);
        assertThat(stranger.action("tally.done", id).status()).isEqualTo(200);
        rep.presses(pad, "Yes");

        pad("1 dial: 1 yes.");
        assertThat(noes() + noes(stranger.user())).isZero();
    }

    @Test
    void a_second_command_brings_the_one_pad_down_and_settles_the_message_above() {
        var first = opened();
        rep.presses(first, "No");
        pad("1 dial: 1 no.");

        rep.types(rep.dm(), "/rebound block");

        var moved = pad(MOVED);
        assertThat(moved.ts()).isEqualTo(first.ts());
        assertThat(elements(moved.blocks())).isEmpty();
        assertThat(pad("1 dial: 1 no.").ts()).isNotEqualTo(first.ts());
        assertThat(pads()).hasSize(1);
    }

    @Test
    void a_tap_on_its_way_to_an_old_message_counts_in_the_new_one() {
        var first = opened();
        var old = valueOf(first);
        rep.types(rep.dm(), "/rebound block");
        pad(MOVED);

        assertThat(SignedSlack.of(user).action("tally.key.YES", old).status()).isEqualTo(200);

        assertThat(pad("1 dial: 1 yes.").ts()).isNotEqualTo(first.ts());
        assertThat(wins()).isEqualTo(1);
        assertThat(pads()).hasSize(1);
    }

    @Test
    void gone_on_with_a_closed_pad_closes_the_newer_one_where_it_stands() {
        var first = opened();
        rep.presses(first, "No");
        pad("1 dial: 1 no.");
        rep.presses(first, "Done");
        var closed = pad("Pad closed. 1 dial: 1 no.");
        rep.presses(closed, "Open a new pad");
        var second = pad(EMPTY);
        rep.presses(second, "Yes");
        pad("1 dial: 1 yes.");

        rep.presses(closed, "Go on with this one");

        var settled = pad("Pad closed. 1 dial: 1 yes.");
        assertThat(settled.ts()).isEqualTo(second.ts());
        assertThat(settled.blocks().encode()).contains("A newer pad took its place");
        assertThat(pads()).extracting(Message::ts).containsExactly(first.ts());
    }

    @Test
    void what_is_taken_back_by_command_is_off_the_pad_at_once() {
        var pad = opened();
        rep.presses(pad, "Good talk");
        rep.presses(pad, "No");
        pad("2 dials: 1 no, 1 good talk.");

        rep.types(rep.dm(), "/reject undo");

        assertThat(pad("1 dial: 1 good talk.").ts()).isEqualTo(pad.ts());
        rep.presses(pad("1 dial: 1 good talk."), "Yes");
        pad("2 dials: 1 good talk, 1 yes.");
    }

    @Test
    void home_has_one_row_for_the_pad_and_its_taps_behind_it() {
        var pad = opened();
        List.of("No", "No", "Good talk", "Yes", "Brush-off").forEach(key -> rep.presses(pad, key));
        rep.types(rep.dm(), "/reject they froze the budget until July");
        rep.opensHome();

        var home = slack.await(
                PATIENCE, () -> rep.home().filter(page -> words(page).contains("4 noes today")));
        assertThat(words(home))
                .contains("1 yes, 1 good talk")
                .containsOnlyOnce("Pad, 5 dials: 1 brush-off, 2 noes, 1 good talk, 1 yes")
                .doesNotContain("A no, no reason given")
                .contains("froze the budget");

        rep.pressesInHome("tally.taps");
        rep.pressesInModal("Take out");
        slack.await(PATIENCE, () -> rep.modal().filter(view -> words(view).contains("4 dials")));
        pad("4 dials: 1 brush-off, 2 noes, 1 good talk.");
        rep.pressesInModal("Open");
        slack.await(PATIENCE, () -> rep.modal().filter(view -> words(view).contains("Ended before the pitch")));
        rep.pressesInModal("Delete");
        pad("3 dials: 2 noes, 1 good talk.");

        rep.types(rep.dm(), "/rebound");
        assertThat(rep.lastSeen(rep.dm()).blocks().encode()).contains("3 noes today.", "1 good talk");
    }

    @Test
    void this_one_hurt_is_answered_with_a_kind_sentence() {
        var pad = opened();
        rep.presses(pad, "No");
        rep.presses(pad, "This one hurt");

        var answered = pad("1 dial: 1 no. One of them hurt.").blocks().encode();
        assertThat(Playbook.shipped().care(Care.HURT).stream().map(Phrase::text).filter(answered::contains))
                .hasSize(1);
    }

    @Test
    void done_closes_the_pad_and_it_can_be_gone_on_with() {
        var pad = opened();
        rep.presses(pad, "No");
        rep.presses(pad, "Done");
        var closed = pad("Pad closed. 1 dial: 1 no.");

        rep.presses(closed, "Go on with this one");
        var again = pad("1 dial: 1 no.");
        rep.presses(again, "No answer");

        pad("2 dials: 1 no, 1 no answer.");
    }

    @Test
    void a_closed_pad_offers_a_new_one() {
        var pad = opened();
        rep.presses(pad, "No");
        rep.presses(pad, "Done");

        rep.presses(pad("Pad closed. 1 dial: 1 no."), "Open a new pad");

        assertThat(idOf(pad(EMPTY))).isNotEqualTo(idOf(pad));
    }

    @Test
    void this_one_hurt_is_kept_with_the_no_and_taken_back_by_undo() {
        var pad = opened();
        rep.presses(pad, "No");
        rep.presses(pad, "This one hurt");
        pad("1 dial: 1 no. One of them hurt.");
        assertThat(in(() -> logbook.latest(user, 1)).get(0).hurt()).isTrue();

        rep.presses(pad, "Undo");
        pad("1 dial: 1 no.");
        assertThat(in(() -> logbook.latest(user, 1)).get(0).hurt()).isFalse();
    }

    private Message opened() {
        rep.types(rep.dm(), "/rebound block");
        return pad(EMPTY);
    }

    private List<Message> pads() {
        return rep.sees(rep.dm()).stream()
                .filter(message ->
                        message.blocks() != null && message.blocks().encode().contains("tally.key."))
                .toList();
    }

    private static String words(View view) {
        return view.blocks().encode();
    }

    /** The message in the person's direct messages that says this, as soon as there is one. */
    private Message pad(String text) {
        return inDm(message -> message.text().equals(text));
    }

    private Message inDm(Predicate<Message> which) {
        return slack.await(
                PATIENCE,
                () -> rep.sees(rep.dm()).stream()
                        .filter(message -> message.byBot() && !message.ephemeral())
                        .filter(which)
                        .reduce((older, newer) -> newer));
    }

    private static List<String> shuffled(long seed) {
        var keys = new ArrayList<String>();
        keys.addAll(Collections.nCopies(20, "Brush-off"));
        keys.addAll(Collections.nCopies(10, "No"));
        keys.addAll(Collections.nCopies(5, "Hung up"));
        keys.addAll(Collections.nCopies(5, "Good talk"));
        keys.addAll(Collections.nCopies(2, "Yes"));
        keys.addAll(Collections.nCopies(18, "No answer"));
        Collections.shuffle(keys, new Random(seed));
        return keys;
    }

    private static String idOf(Message pad) {
        return valueOf(pad).split(" ")[0];
    }

    private static String valueOf(Message pad) {
        return elements(pad.blocks()).get(0).getString("value");
    }

    private static List<JsonObject> elements(JsonArray blocks) {
        return blocks.stream()
                .map(JsonObject.class::cast)
                .filter(block -> block.getString("type").equals("actions"))
                .flatMap(block -> block.getJsonArray("elements").stream())
                .map(JsonObject.class::cast)
                .toList();
    }

    /** Ids of pads are random, and so are those of blocks that have none of ours. */
    private static JsonArray withoutIds(JsonArray blocks) {
        var copy = blocks.copy();
        var id = elements(copy).get(0).getString("value");
        copy.stream()
                .map(JsonObject.class::cast)
                .filter(block -> !block.getString("type").equals("actions"))
                .forEach(block -> block.remove("block_id"));
        return new JsonArray(copy.encode().replace(id, "the-pad"));
    }

    private int noes() {
        return noes(user);
    }

    private int noes(String whose) {
        return in(() -> logbook.noes(whose, aDayAgo(), inADay()));
    }

    private int wins() {
        return in(() -> wins.count(user, aDayAgo(), inADay()));
    }

    private int efforts(Effort.Kind kind) {
        return in(() -> efforts.count(user, kind, aDayAgo(), inADay()));
    }

    private <T> T in(Callable<T> work) {
        var workspace = inWorkspace
                .acrossWorkspaces(() -> workspaces.ofTeam("T0NORTHWD"))
                .orElseThrow();
        return inWorkspace.run(workspace, work);
    }

    private static Instant aDayAgo() {
        return Instant.now().minus(Duration.ofDays(1));
    }

    private static Instant inADay() {
        return Instant.now().plus(Duration.ofDays(1));
    }

    private static final String EXACT_BLOCKS = """
            [
              {"type": "section", "text": {"type": "mrkdwn", "verbatim": true, "text": "*No dials yet. One tap for each call.*"}},
              {"type": "context", "elements": [{"type": "plain_text", "emoji": false, "text":
                "In Rebound only you can open this. Whoever runs the server could technically reach it; a DM is also in Slack's own records."}]},
              {"type": "actions", "block_id": "tally.noes", "elements": [
                {"type": "button", "action_id": "tally.key.BRUSH_OFF", "value": "the-pad",
                 "text": {"type": "plain_text", "emoji": false, "text": "Brush-off"}},
                {"type": "button", "action_id": "tally.key.NO", "value": "the-pad",
                 "text": {"type": "plain_text", "emoji": false, "text": "No"}},
                {"type": "button", "action_id": "tally.key.HUNG_UP", "value": "the-pad",
                 "text": {"type": "plain_text", "emoji": false, "text": "Hung up"}}]},
              {"type": "actions", "block_id": "tally.others", "elements": [
                {"type": "button", "action_id": "tally.key.NO_ANSWER", "value": "the-pad",
                 "text": {"type": "plain_text", "emoji": false, "text": "No answer"}},
                {"type": "button", "action_id": "tally.key.GOOD_TALK", "value": "the-pad",
                 "text": {"type": "plain_text", "emoji": false, "text": "Good talk"}},
                {"type": "button", "action_id": "tally.key.YES", "value": "the-pad",
                 "text": {"type": "plain_text", "emoji": false, "text": "Yes"}}]},
              {"type": "actions", "block_id": "tally.way", "elements": [
                {"type": "button", "action_id": "tally.key.HURT", "value": "the-pad",
                 "text": {"type": "plain_text", "emoji": false, "text": "This one hurt"}},
                {"type": "button", "action_id": "support.exit", "value": "the-pad",
                 "text": {"type": "plain_text", "emoji": false, "text": "Exit lines"}}]},
              {"type": "actions", "block_id": "tally.end", "elements": [
                {"type": "button", "action_id": "tally.undo", "value": "the-pad",
                 "text": {"type": "plain_text", "emoji": false, "text": "Undo"}},
                {"type": "button", "action_id": "tally.done", "value": "the-pad",
                 "text": {"type": "plain_text", "emoji": false, "text": "Done"}}]}
            ]
            """;
}
