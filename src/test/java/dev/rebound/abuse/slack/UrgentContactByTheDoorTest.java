package dev.rebound.abuse.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.people.TeamRules;
import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.slack.InWorkspace;
import dev.rebound.testkit.Mailbox;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Workplace;
import dev.rebound.workspace.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom to reach at once after a threat is written down by an admin and stands before everything else ({@code P37}). */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class UrgentContactByTheDoorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String THREAT = "he called me a stupid cow and said he would come round and find me";
    private static final String ATTACK = "he called me a stupid cow";
    private static final String CONTACT = "Site security, +43 1 555 0100, *day* & night <!channel>";
    private static final String FIRST = "If you feel unsafe, turn to this first: ";
    private static final String DANGER = "If you are in danger now, call your local emergency number.";

    Simulator slack;

    @Inject
    Workplace workplace;

    @Inject
    TeamRules rules;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    private final UUID team = UUID.randomUUID();
    private final String seller = SignedSlack.newcomer().user();
    private Acting rep;
    private Acting admin;

    @BeforeEach
    void a_rep_and_an_admin() {
        rep = hired(seller);
        admin = hired(SlackInABox.OPERATOR);
        workplace.team(team, Set.of(SlackInABox.OPERATOR), Set.of(seller));
    }

    private Acting hired(String user) {
        slack.put(new Person(user, user, user, "Sales", ZoneOffset.UTC, Person.Role.MEMBER));
        workplace.hires(user, ZoneOffset.UTC);
        return slack.as(user);
    }

    @AfterEach
    void nothing_is_settled_any_more() {
        workplace.ends(team);
        workplace.in(() -> {
            rules.set(TeamRules.Rules.USUAL);
            return 0;
        });
    }

    @Test
    void what_an_admin_saved_stands_first_on_the_card_and_in_the_preview_after_a_threat_alone() {
        saves(CONTACT);

        var card = reported(seller, THREAT);
        assertThat(bare(card.getJsonObject(0))).isEqualTo(plain(FIRST + CONTACT));
        assertThat(card.encode()).doesNotContain(DANGER).contains("Tell my manager");
        assertThat(reported(seller, ATTACK).encode()).doesNotContain("Site security", DANGER);

        rep.types(rep.dm(), "/reject " + THREAT);
        rep.presses(rep.lastSeen(rep.dm()), "Tell my manager");
        awaitModal(rep, "Nothing leaves before you tap Send");
        assertThat(bare(rep.modal().orElseThrow().blocks().getJsonObject(0))).isEqualTo(plain(FIRST + CONTACT));
        assertThat(rep.modal().orElseThrow().blocks().encode()).contains("This is sent");
    }

    @Test
    void where_none_is_saved_or_it_was_taken_out_again_the_emergency_number_stands_there() {
        assertThat(bare(reported(seller, THREAT).getJsonObject(0))).isEqualTo(plain(DANGER));
        saves(CONTACT);
        saves("");
        assertThat(bare(reported(seller, THREAT).getJsonObject(0))).isEqualTo(plain(DANGER));
    }

    @Test
    void it_stays_in_the_form_for_the_next_admin_and_nobody_else_can_change_it() {
        saves(CONTACT);
        opens(admin);
        awaitModal(admin, CONTACT);

        opens(rep);
        awaitModal(rep, "Only admins");
        assertThat(SignedSlack.of(seller)
                        .submission("team.rules", "", typed("My own number"))
                        .body())
                .contains("Only admins");
        assertThat(workplace.in(() -> rules.now().urgent())).contains(CONTACT);
    }

    @Test
    void another_workspace_does_not_see_it_and_has_its_own() {
        saves(CONTACT);
        var elsewhere = "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        inWorkspace.acrossWorkspaces(() -> workspaces.welcome(null, elsewhere, "U0BOT"));
        var stranger = SignedSlack.newcomer().ofTeam(elsewhere);

        assertThat(stranger.command(THREAT).body()).contains(DANGER).doesNotContain("Site security");

        var other = SignedSlack.of(SlackInABox.OPERATOR).ofTeam(elsewhere);
        assertThat(other.submission("team.rules", "", typed("The night desk")).body())
                .contains("Saved.");
        assertThat(stranger.command(THREAT).body())
                .contains(FIRST + "The night desk")
                .doesNotContain("Site security");
        assertThat(reported(seller, THREAT).encode()).contains("Site security").doesNotContain("The night desk");
    }

    private void saves(String contact) {
        opens(admin);
        awaitModal(admin, "Whom to reach at once after a threat");
        assertThat(admin.submits(Map.of("urgent", contact)).errors()).isEmpty();
        awaitModal(admin, "Saved.");
        admin.closesAll();
    }

    private static void opens(Acting who) {
        who.types(who.dm(), "/rebound team");
        who.presses(who.lastSeen(who.dm()), "For admins");
    }

    private static JsonArray reported(String user, String text) {
        return new JsonObject(SignedSlack.of(user).command(text).body()).getJsonArray("blocks");
    }

    private static JsonObject bare(JsonObject block) {
        var copy = block.copy();
        copy.remove("block_id");
        return copy;
    }

    private static JsonObject plain(String text) {
        var words = new JsonObject().put("type", "plain_text").put("text", text).put("emoji", false);
        return new JsonObject().put("type", "section").put("text", words);
    }

    /** What Slack sends when this was typed into the field. */
    private static com.google.gson.JsonObject typed(String contact) {
        var field = new com.google.gson.JsonObject();
        field.add("urgent", SignedSlack.object("type", "plain_text_input", "value", contact));
        var values = new com.google.gson.JsonObject();
        values.add("urgent", field);
        return values;
    }

    private static void awaitModal(Acting who, String text) {
        Mailbox.await(
                PATIENCE,
                () -> who.modal().map(view -> view.blocks().encode()).orElse(""),
                found -> found.contains(text));
    }
}
