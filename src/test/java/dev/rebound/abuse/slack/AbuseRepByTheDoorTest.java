package dev.rebound.abuse.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.abuse.Deciding;
import dev.rebound.abuse.Incident;
import dev.rebound.abuse.Reading;
import dev.rebound.abuse.RepBeside;
import dev.rebound.abuse.RepOnHome;
import dev.rebound.abuse.Ruling;
import dev.rebound.abuse.Shared;
import dev.rebound.abuse.State;
import dev.rebound.abuse.Telling;
import dev.rebound.people.TeamRules;
import dev.rebound.privacy.Words;
import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.Mailbox;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import dev.rebound.testkit.Workplace;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing of an attack leaves before its author has seen exactly what, and what left can be followed ({@code P38}, {@code P40}). */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class AbuseRepByTheDoorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String WORDS =
            "he called me a stupid cow and said he would come round and find me *<!channel>& now*";
    private static final String NOTE = "It was my own number. *<!here>* & more";
    private static final String REASON = "They are *leaving* <!channel> & soon.";

    Simulator slack;

    @Inject
    Tables tables;

    @Inject
    Telling telling;

    @Inject
    Reading reading;

    @Inject
    Deciding deciding;

    @Inject
    Workplace workplace;

    @Inject
    TeamRules rules;

    private final UUID team = UUID.randomUUID();
    private final String seller = SignedSlack.newcomer().user();
    private final String boss = SignedSlack.newcomer().user();
    private final String other = SignedSlack.newcomer().user();
    private final String second = SignedSlack.newcomer().user();
    private final String company = "Fernhill " + seller;
    private Acting rep;

    @BeforeEach
    void a_rep_with_a_manager() {
        rep = hired(seller);
        List.of(boss, other, second).forEach(this::hired);
        manages(boss);
        rules(Optional.of(second), Optional.empty());
    }

    private Acting hired(String user) {
        slack.put(new Person(user, user, user, "Sales", ZoneOffset.UTC, Person.Role.MEMBER));
        workplace.hires(user, ZoneOffset.UTC);
        return slack.as(user);
    }

    private void manages(String... users) {
        workplace.team(team, Set.of(users), Set.of(seller));
    }

    private void rules(Optional<String> person, Optional<String> urgent) {
        in(() -> {
            rules.set(new TeamRules.Rules(person, false, urgent));
            return 0;
        });
    }

    @AfterEach
    void the_team_ends() {
        workplace.ends(team);
        in(() -> {
            rules.set(TeamRules.Rules.USUAL);
            return 0;
        });
    }

    @Test
    void the_preview_shows_exactly_what_is_sent_and_each_part_goes_with_its_tick() {
        rep.presses(reported(WORDS), "Tell my manager");
        awaitModal("This is sent");
        assertThat(modal())
                .contains(
                        "*To:* <@" + boss + ">", "Once opened it cannot be taken back; your employer may have to act.");
        var all = shown();
        var day = all.get(all.size() - 1);
        assertThat(all).containsExactly(quoted(WORDS), plain("Who: Tom Reed"), plain("Company: " + company), day);
        assertThat(day.encode()).containsPattern("\"Day: \\w+day \\d{1,2} \\w+ \\d{4}\"");

        rep.pressesInModal(PreviewView.DETAILS, List.of("PERSON", "COMPANY", "DATE"));
        awaitShown(plain("Who: Tom Reed"), plain("Company: " + company), day);
        rep.pressesInModal(PreviewView.DETAILS, List.of("COMPANY", "DATE"));
        awaitShown(plain("Company: " + company), day);
        rep.pressesInModal(PreviewView.DETAILS, List.of("DATE"));
        awaitShown(day);
        rep.pressesInModal(PreviewView.DETAILS, List.of());
        awaitShown(plain("Only that it happened, and what you add below."));
        rep.pressesInModal(PreviewView.DETAILS, List.of("WORDS"));
        awaitShown(quoted(WORDS));
        assertThat(sent()).isEmpty();

        assertThat(rep.submits(Map.of(PreviewView.DETAILS, List.of("WORDS"), PreviewView.NOTE, NOTE))
                        .errors())
                .isEmpty();
        assertThat(modal()).contains("Sent to <@" + boss + ">. Take it back until it was opened.");
        assertThat(only().shared()).isEqualTo(new Shared(Words.of(WORDS), null, null, null, Words.of(NOTE)));
        noMarkup(modalBlocks());
    }

    @Test
    void what_was_sent_is_taken_back_and_can_be_sent_once_more() {
        var card = reported(WORDS);
        sendAll(card);
        assertThat(inDm(boss, "<@" + seller + ">")).doesNotContain("stupid cow", company, "Tom Reed");
        rep.pressesInModal("Take it back");
        awaitModal("You took it back before anybody opened it. What you shared is deleted.");
        assertThat(only().state()).isEqualTo(State.TAKEN_BACK);
        assertThat(only().shared()).isEqualTo(Shared.NOTHING);
        rep.closesAll();

        sendAll(card);
        assertThat(sent()).extracting(Incident::state).containsExactlyInAnyOrder(State.TAKEN_BACK, State.SENT);
        rep.closesAll();
        rep.presses(card, "Tell my manager");
        awaitModal("Sent. Nobody opened it yet.");
        assertThat(modal()).contains("you sent it to <@" + boss + ">.");
    }

    @Test
    void when_the_manager_changes_between_preview_and_sending_the_old_one_gets_nothing() {
        rep.presses(reported(WORDS), "Tell my manager");
        awaitModal("*To:* <@" + boss + ">");
        manages(other);

        rep.submits(Map.of(PreviewView.NOTE, NOTE));

        assertThat(modal())
                .contains("Somebody else is in charge now, so nothing was sent.", "*To:* <@" + other + ">")
                .doesNotContain(boss);
        assertThat(modal()).contains("\"initial_value\":\"" + NOTE + "\"");
        assertThat(sent()).isEmpty();
        rep.submits(Map.of(PreviewView.NOTE, NOTE));
        assertThat(modal()).contains("Sent to <@" + other + ">");
        inDm(other, "<@" + seller + ">");
        assertThat(slack.as(boss).sees(slack.as(boss).dm())).isEmpty();
    }

    @Test
    void another_one_of_the_ring_can_be_chosen_and_then_it_goes_to_nobody_else() {
        manages(boss, other);
        rep.presses(reported(WORDS), "Tell my manager");
        awaitModal("<@" + second + "> is the second person here");
        var usual = modal().contains("*To:* <@" + boss + ">") ? boss : other;
        rep.pressesInModal("Choose");
        awaitModal("*To:* <@" + (usual.equals(boss) ? other : boss) + ">");
        rep.submits(Map.of());
        assertThat(only().desk().asUsual()).isFalse();
        assertThat(only().desk().holder()).isEqualTo(usual.equals(boss) ? other : boss);
    }

    @Test
    void the_rep_sees_on_home_how_it_stands_reads_the_record_and_asks_once_for_another_look() {
        sendAll(reported(WORDS));
        rep.closesAll();
        var id = only().id();
        in(() -> reading.open(id, boss, Instant.now()));
        in(() -> deciding.acknowledge(id, boss, Instant.now()));
        in(() -> deciding.decide(id, boss, Ruling.noStep(Words.of(REASON)), Instant.now()));

        rep.opensHome();
        awaitHome("Decided: no step is taken towards them.");
        assertThat(home())
                .contains("What you told", "Who read it", REASON.substring(0, 15))
                .doesNotContain("Take it back");
        rep.pressesInHome("Who read it");
        awaitModal("<@" + boss + "> opened it.");
        assertThat(modalBlocks()).contains(quoted(REASON));
        assertThat(modal()).contains("<@" + boss + "> decided.", "Ask for another look");
        noMarkup(modalBlocks());

        rep.pressesInModal("Ask for another look");
        awaitModal("Sent to <@" + second + ">, who can look at it again.");
        assertThat(only().appeal()).isEqualTo(second);
        rep.closesAll();
        rep.opensHome();
        awaitHome("You asked for another look. No answer yet.");
        assertThat(home()).doesNotContain("\"Ask for another look\"");
    }

    @Test
    void what_was_opened_cannot_be_taken_back() {
        sendAll(reported(WORDS));
        in(() -> reading.open(only().id(), boss, Instant.now()));
        rep.pressesInModal("Take it back");
        awaitModal("It was opened, so you can not take it back now.");
        assertThat(only().state()).isEqualTo(State.SENT);
    }

    @Test
    void entries_and_reports_of_somebody_else_are_nothing_to_tell_of() {
        sendAll(reported(WORDS));
        var report = only().id();
        var entry = tables.column("select id from rejection where author = ?", seller)
                .get(0);
        var stranger = SignedSlack.of(other);
        var spot = new RepSpot(entry.toString(), null, boss, true, List.of(), false);
        assertThat(stranger.submission(PreviewView.CALLBACK, spot.metadata(), new com.google.gson.JsonObject())
                        .body())
                .contains("This entry is not there any more, so nothing was sent.");
        stranger.action(RepBeside.TELL, entry.toString());
        stranger.action(RepOnHome.TAKE_BACK, report.toString());
        Mailbox.await(
                PATIENCE,
                () -> Mailbox.at(stranger.responseUrl()).toString(),
                found -> found.contains("There is no such report of yours."));
        stranger.action(RepOnHome.APPEAL, "nothing");
        assertThat(only().state()).isEqualTo(State.SENT);
        assertThat(in(() -> telling.of(other))).isEmpty();
    }

    @Test
    void any_no_can_be_told_of_behind_more() {
        var card = reported("their board froze all spending until July", "froze all spending");
        assertThat(card.blocks().encode()).doesNotContain("Tell my manager");
        openMore(card);
        awaitModal("Tell my manager");
        rep.pressesInModal("Tell my manager");
        awaitModal("their board froze all spending until July");
        assertThat(modal()).contains("This is sent", "*To:* <@" + boss + ">");
    }

    @Test
    void words_of_danger_in_the_note_go_to_nobody() {
        rep.presses(reported(WORDS), "Tell my manager");
        awaitModal("This is sent");
        rep.submits(Map.of(PreviewView.NOTE, "I want to kill myself"));
        assertThat(modal()).contains("findahelpline.com");
        assertThat(sent()).isEmpty();
        rep.pressesInModal(RepDesk.MEANT);
        awaitModal("This is sent");
        assertThat(modal()).contains("I want to kill myself");
    }

    /** On a full row it is the menu that holds it. */
    private void openMore(Message card) {
        var pressed = rep.presses(card, "More");
        var outcome = pressed.ok() ? pressed : rep.presses(card, "reject.menu", "More");
        assertThat(outcome.ok()).as("pressing More on " + card).isTrue();
    }

    /** Reports an attack by the form, with a name and a company; the card is what is seen last. */
    private Message reported(String words) {
        return reported(words, "An attack");
    }

    private Message reported(String words, String onCard) {
        var before = cards(onCard).size();
        rep.types(rep.dm(), "/reject");
        assertThat(rep.submits(Map.of("text", words, "company", company, "person", "Tom Reed"))
                        .errors())
                .isEmpty();
        return Mailbox.await(PATIENCE, () -> cards(onCard), found -> found.size() > before)
                .get(before);
    }

    private List<Message> cards(String text) {
        return rep.sees(rep.dm()).stream()
                .filter(message -> message.blocks().encode().contains(text))
                .toList();
    }

    private void sendAll(Message card) {
        rep.presses(card, "Tell my manager");
        awaitModal("This is sent");
        assertThat(rep.submits(Map.of()).errors()).isEmpty();
        assertThat(modal()).contains("Sent to <@" + boss + ">.");
    }

    private List<Incident> sent() {
        return in(() -> telling.of(seller));
    }

    private Incident only() {
        assertThat(sent()).hasSize(1);
        return sent().get(0);
    }

    /** What stands between the title of what is sent and the note. */
    private List<JsonObject> shown() {
        var blocks = modalBlocks();
        var from = 0;
        while (!blocks.get(from).encode().contains("*This is sent*")) {
            from++;
        }
        var to = from;
        while (!PreviewView.NOTE.equals(blocks.get(to).getString("block_id"))) {
            to++;
        }
        return blocks.subList(from + 1, to);
    }

    private void awaitShown(JsonObject... blocks) {
        Mailbox.await(PATIENCE, this::shown, found -> found.equals(List.of(blocks)));
    }

    private List<JsonObject> modalBlocks() {
        return rep.modal().orElseThrow().blocks().stream()
                .map(JsonObject.class::cast)
                .map(AbuseRepByTheDoorTest::bare)
                .toList();
    }

    private static JsonObject first(JsonArray blocks) {
        return bare(blocks.getJsonObject(0));
    }

    /** Without the names that Slack gives to blocks that have none, and without what Slack fills in. */
    private static JsonObject bare(JsonObject block) {
        var copy = new JsonObject(block.encode());
        if (!"input".equals(copy.getString("type"))) {
            copy.remove("block_id");
        }
        return copy;
    }

    private static JsonObject plain(String text) {
        return new JsonObject()
                .put("type", "section")
                .put(
                        "text",
                        new JsonObject()
                                .put("type", "plain_text")
                                .put("text", text)
                                .put("emoji", false));
    }

    private static JsonObject quoted(String text) {
        var words = new JsonObject().put("type", "text").put("text", text);
        var quote = new JsonObject().put("type", "rich_text_quote").put("elements", new JsonArray().add(words));
        return new JsonObject().put("type", "rich_text").put("elements", new JsonArray().add(quote));
    }

    /** Nobody's own words stand where Slack reads markup. */
    private static void noMarkup(List<JsonObject> blocks) {
        var marked = new ArrayList<String>();
        blocks.forEach(block -> collect(block, marked));
        assertThat(marked).noneMatch(text -> text.contains("<!") || text.contains("stupid cow"));
    }

    private static void collect(Object node, List<String> marked) {
        if (node instanceof JsonObject object) {
            if ("mrkdwn".equals(object.getString("type", ""))) {
                marked.add(object.getString("text", ""));
            }
            object.forEach(field -> collect(object.getValue(field.getKey()), marked));
        } else if (node instanceof JsonArray array) {
            for (var place = 0; place < array.size(); place++) {
                collect(array.getValue(place), marked);
            }
        }
    }

    private String modal() {
        return rep.modal().map(view -> view.blocks().encode()).orElse("");
    }

    private void awaitModal(String text) {
        Mailbox.await(PATIENCE, this::modal, found -> found.contains(text));
    }

    private String home() {
        return rep.home().map(view -> view.blocks().encode()).orElse("");
    }

    private void awaitHome(String text) {
        Mailbox.await(PATIENCE, this::home, found -> found.contains(text));
    }

    private String inDm(String user, String text) {
        var reader = slack.as(user);
        return Mailbox.await(
                        PATIENCE,
                        () -> reader.sees(reader.dm()).stream()
                                .map(message -> message.blocks().encode())
                                .filter(blocks -> blocks.contains(text))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }

    private <T> T in(Callable<T> work) {
        return workplace.in(work);
    }
}
