package dev.rebound.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rebound.abuse.Telling.Sent;
import dev.rebound.abuse.Telling.To;
import dev.rebound.people.TeamRules;
import dev.rebound.privacy.Words;
import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.slack.InWorkspace;
import dev.rebound.testkit.AtOnce;
import dev.rebound.testkit.Mailbox;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Workplace;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report comes to somebody who can decide, who opens, acknowledges and decides it, and the rep hears each step ({@code P38}). */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class AbuseDeskByTheDoorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path EXPECTED = Path.of("src/test/resources/abuse");
    private static final String SAID = "You are *useless* <!channel> & <@U9>";

    Simulator slack;

    @Inject
    Telling telling;

    @Inject
    Reading reading;

    @Inject
    Chasing chasing;

    @Inject
    Incidents incidents;

    @Inject
    Herald herald;

    @Inject
    Workplace workplace;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    TeamRules rules;

    private final UUID team = UUID.randomUUID();
    private final String sender = SignedSlack.newcomer().user();
    private final String first = SignedSlack.newcomer().user();
    private final String second = SignedSlack.newcomer().user();
    private final String company = "Fernhill <!here> " + sender;
    private Acting rep;
    private Acting anna;
    private Acting ben;
    private TeamRules.Rules before = TeamRules.Rules.USUAL;

    @BeforeEach
    void a_rep_whom_anna_manages_and_ben_for_when_that_is_no_help() {
        rep = hired(sender);
        anna = hired(first);
        ben = hired(second);
        workplace.team(team, Set.of(first), Set.of(sender));
        in(() -> {
            before = rules.now();
            rules.set(new TeamRules.Rules(Optional.of(second), false));
            return 0;
        });
    }

    private Acting hired(String user) {
        slack.put(new Person(user, user, user, "Sales", ZoneOffset.UTC, Person.Role.MEMBER));
        workplace.hires(user, ZoneOffset.UTC);
        return slack.as(user);
    }

    @AfterEach
    void the_team_ends() {
        workplace.ends(team);
        in(() -> {
            rules.set(before);
            return 0;
        });
    }

    @Test
    void from_the_message_to_the_decision_block_by_block() {
        var id = sent();
        var message = inDm(anna, "shared something with you");
        expect("given", message.blocks(), id);
        assertThat(message.toString()).doesNotContain("useless", "Fernhill");
        anna.opensHome();
        assertThat(awaitHome(anna, code(id) + ": somebody wants you to know")).doesNotContain("useless", "Fernhill");

        anna.presses(message, "Open");
        expect("opened", awaitModal(anna, "You are *useless*"), id);
        expect("heard-opened", inDm(rep, "opened what you shared").blocks(), id);

        anna.pressesInModal("Acknowledge");
        expect("acknowledged", awaitModal(anna, "What do you decide?"), id);
        expect("heard-acknowledged", inDm(rep, "decides next").blocks(), id);

        assertThat(anna.submits(Map.of("note", "I am with you.")).errors())
                .containsEntry("decision", "Please pick one.");
        var refused = anna.submits(Map.of("decision", "NO_STEP", "note", "I am with you."));
        assertThat(refused.errors()).containsEntry("reason", "Please write down why. Your teammate reads it.");
        assertThat(anna.submits(Map.of("decision", "TALK_FIRST", "reason", "x")).errors())
                .containsKey("reason");
        assertThat(state(id)).isEqualTo(State.ACKNOWLEDGED);

        var decided = anna.submits(
                Map.of("decision", "NO_STEP", "note", "I *am* with you. <!here>", "reason", "They are new & <@U9>."));
        assertThat(decided.errors()).isEmpty();
        expect("decided", awaitModal(anna, "was told."), id);
        var heard = inDm(rep, "decided about what you shared");
        expect("heard-decided", heard.blocks(), id);
        assertThat(heard.text()).doesNotContain("<!here>", "<@U9>");
        anna.opensHome();
        assertThat(awaitHome(anna, "All that was shared with you")).doesNotContain("Report " + code(id));
    }

    @Test
    void a_decision_can_be_changed_and_both_are_kept() {
        var id = opened();
        anna.pressesInModal("Acknowledge");
        awaitModal(anna, "What do you decide?");
        assertThat(anna.submits(Map.of("decision", "TALK_FIRST")).errors()).isEmpty();
        awaitModal(anna, "was told.");
        anna.pressesInModal("Decide otherwise");
        awaitModal(anna, "What do you decide?");
        assertThat(anna.submits(Map.of("decision", "KEEP_AND_SUPPORT")).errors())
                .isEmpty();

        assertThat(decisions(id)).containsExactly(Decision.TALK_FIRST, Decision.KEEP_AND_SUPPORT);
        var page = awaitModal(anna, "my teammate goes on").encode();
        assertThat(page).contains("Talk with my teammate first");
        inDm(rep, "changed what was decided");
    }

    @Test
    void of_two_who_decide_at_once_one_does_and_the_other_sees_it_with_what_they_typed() {
        var id = opened();
        anna.pressesInModal("Acknowledge");
        awaitModal(anna, "What do you decide?");
        late(id);
        ben.presses(inDm(ben, "shared something with you"), "Open");
        awaitModal(ben, "What do you decide?");

        var both = new ConcurrentLinkedQueue<>(List.of(anna, ben));
        var answers = AtOnce.times(2, () -> {
            var who = both.remove();
            return who.submits(Map.of("decision", "TALK_FIRST", "note", "Typed by one of two."));
        });

        assertThat(answers).allMatch(answer -> answer.ok() && answer.errors().isEmpty());
        assertThat(decisions(id)).containsExactly(Decision.TALK_FIRST);
        var pages = List.of(anna, ben).stream()
                .map(who -> who.modal().orElseThrow().blocks().encode())
                .toList();
        assertThat(pages).filteredOn(page -> page.contains("was told.")).hasSize(1);
        assertThat(pages)
                .filteredOn(page -> page.contains("Somebody decided while you looked")
                        && page.contains("\"initial_value\":\"Typed by one of two.\""))
                .hasSize(1);
    }

    @Test
    void after_an_appeal_the_second_person_decides_and_the_first_one_reads() {
        var id = opened();
        anna.pressesInModal("Acknowledge");
        awaitModal(anna, "What do you decide?");
        anna.submits(Map.of("decision", "NO_STEP", "reason", "They are new."));
        awaitModal(anna, "was told.");
        anna.pressesInModal("Decide otherwise");
        awaitModal(anna, "What do you decide?");

        in(() -> telling.appeal(id, sender, Instant.now()));

        assertThat(anna.submits(Map.of("decision", "TALK_FIRST")).errors()).isEmpty();
        assertThat(awaitModal(anna, "You can read it.").encode()).doesNotContain("What do you decide?");
        assertThat(decisions(id)).containsExactly(Decision.NO_STEP);

        var message = inDm(ben, "look again");
        expect("given-appeal", message.blocks(), id);
        ben.opensHome();
        awaitHome(ben, code(id) + ": they ask for another look");
        ben.presses(message, "Open");
        expect("opened-appeal", awaitModal(ben, "asks you to look at it again"), id);
        ben.pressesInModal("Acknowledge");
        awaitModal(ben, "What do you decide?");
        assertThat(ben.submits(Map.of("decision", "KEEP_AND_SUPPORT")).errors()).isEmpty();
        assertThat(decisions(id)).containsExactly(Decision.NO_STEP, Decision.KEEP_AND_SUPPORT);
    }

    @Test
    void what_was_taken_back_is_taken_out_of_the_message_and_cannot_be_opened() {
        var id = sent();
        var message = inDm(anna, "shared something with you");
        in(() -> telling.takeBack(id, sender, Instant.now()));
        expect("taken", inDm(anna, "took the report back").blocks(), id);
        anna.presses(message, "Open");
        var pages = anna.modal().map(view -> view.blocks().encode()).orElse("");
        assertThat(pages).doesNotContain("useless");
    }

    @Test
    void whoever_does_not_have_it_reads_and_changes_nothing_whatever_they_forge() {
        var id = sent();
        inDm(anna, "shared something with you");
        in(() -> {
            herald.given(incidents.find(id).orElseThrow(), second);
            return 0;
        });
        ben.presses(inDm(ben, "shared something with you"), "Open");
        var page = awaitModal(ben, "This report is not with you").encode();
        assertThat(page).doesNotContain("useless", "Fernhill");

        var forged = SignedSlack.of(second).submission("abuse.decide", id + " 0 false", talkFirst());
        assertThat(forged.body()).contains("This report is not with you").doesNotContain("useless", "Fernhill");
        for (var nonsense : List.of("", "x", id + " x", id + " 0", UUID.randomUUID() + " 0 false")) {
            assertThat(SignedSlack.of(first)
                            .submission("abuse.decide", nonsense, talkFirst())
                            .body())
                    .contains("This report is not with you");
        }
        SignedSlack.of(second)
                .actionInView(
                        "modal",
                        "V" + second,
                        SignedSlack.object(
                                "type",
                                "button",
                                "action_id",
                                "abuse.acknowledge",
                                "block_id",
                                "b",
                                "value",
                                id.toString()));
        assertThat(state(id)).isEqualTo(State.SENT);
        assertThat(in(() -> incidents.find(id)).orElseThrow().opened()).isFalse();
    }

    @Test
    void from_another_workspace_there_is_no_such_report() {
        var id = sent();
        assertThat(inWorkspace.run(UUID.randomUUID(), () -> reading.open(id, first, Instant.now())))
                .isEmpty();
        assertThat(inWorkspace.run(UUID.randomUUID(), () -> reading.queue(first)))
                .isEmpty();
        assertThat(in(() -> reading.queue(first))).hasSize(1);
    }

    private static JsonObject talkFirst() {
        var option = new JsonObject();
        option.addProperty("value", "TALK_FIRST");
        var value = new JsonObject();
        value.addProperty("type", "static_select");
        value.add("selected_option", option);
        var field = new JsonObject();
        field.add("decision", value);
        var values = new JsonObject();
        values.add("decision", field);
        return values;
    }

    private UUID sent() {
        var shared = new Shared(
                Words.of(SAID),
                Words.of("Bea"),
                Words.of(company),
                LocalDate.of(2026, 11, 26),
                Words.of("For the *third* time."));
        var became = in(() -> telling.send(sender, shared, new To(first, true), Instant.now()));
        return ((Sent.To) became).incident().id();
    }

    private UUID opened() {
        var id = sent();
        anna.presses(inDm(anna, "shared something with you"), "Open");
        awaitModal(anna, "You are *useless*");
        return id;
    }

    /** Two working days went by, and nobody did anything. */
    private void late(UUID id) {
        for (var days = 20; days <= 40; days += 20) {
            var later = Instant.now().plus(Duration.ofDays(days));
            in(() -> {
                chasing.look(id, later);
                return 0;
            });
        }
    }

    private State state(UUID id) {
        return in(() -> incidents.find(id)).orElseThrow().state();
    }

    private List<Decision> decisions(UUID id) {
        return in(() -> incidents.find(id)).orElseThrow().decisions().stream()
                .map(Decided::decision)
                .toList();
    }

    private static String code(UUID id) {
        return DeskOnHome.code(id);
    }

    private Message inDm(Acting who, String text) {
        return Mailbox.await(
                        PATIENCE,
                        () -> who.sees(who.dm()).stream()
                                .filter(message -> message.text().contains(text))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }

    private static JsonArray awaitModal(Acting who, String text) {
        return Mailbox.await(
                PATIENCE,
                () -> who.modal().map(view -> view.blocks()).orElseGet(JsonArray::new),
                found -> found.encode().contains(text));
    }

    private static String awaitHome(Acting who, String text) {
        return Mailbox.await(
                PATIENCE,
                () -> who.home().map(view -> view.blocks().encode()).orElse(""),
                found -> found.contains(text));
    }

    /** Compares with the file of that name, people, moments and the report's id put in one form. */
    private void expect(String name, JsonArray blocks, UUID id) {
        var file = EXPECTED.resolve(name + ".json");
        var drawn = normal(blocks, id);
        try {
            if (Boolean.getBoolean("cards.write")) {
                Files.createDirectories(EXPECTED);
                Files.writeString(file, drawn);
            }
            assertThat(drawn).as(name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String normal(JsonArray blocks, UUID id) {
        var copy = blocks.copy();
        copy.stream()
                .map(io.vertx.core.json.JsonObject.class::cast)
                .filter(block -> !block.getString("type").equals("input"))
                .forEach(block -> block.remove("block_id"));
        return copy.encodePrettily()
                        .replace(id.toString(), "REPORT")
                        .replace(code(id), "CODE")
                        .replace(sender, "UREP")
                        .replace(first, "UANNA")
                        .replace(second, "UBEN")
                        .replaceAll("(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \\d+ \\w+( \\d{4})?, \\d\\d:\\d\\d", "MOMENT")
                + "\n";
    }

    private <T> T in(Callable<T> work) {
        return workplace.in(work);
    }
}
