package dev.rebound.support.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rebound.people.Members;
import dev.rebound.people.Standing;
import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.slack.InWorkspace;
import dev.rebound.testkit.LogLines;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import dev.rebound.workspace.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People to talk to, exit lines and the text that is kept nowhere, by the real door. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class SupportTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String INES = "Ines, room 4, <!channel> *012*";
    private static final String SHOWN =
            "People here you can turn to:\\n" + INES.replace("<", "\\u003c").replace(">", "\\u003e");
    private static final String CANARY = "Wolkenheim";
    private static final String DANGER = "i want to kill myself tonight";

    private final String team =
            "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final SignedSlack operator = SignedSlack.of(SlackInABox.OPERATOR).ofTeam(team);
    private final SignedSlack rep = SignedSlack.newcomer().ofTeam(team);

    Simulator slack;

    @Inject
    Tables tables;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    @Inject
    Members members;

    @BeforeEach
    void found() {
        inWorkspace.acrossWorkspaces(() -> workspaces.welcome(null, team, "U0BOT"));
    }

    @AfterEach
    void mend() {
        slack.heal();
        if (!tables.column("select table_name from information_schema.tables where lower(table_name) = 'delivery_away'")
                .isEmpty()) {
            tables.change("alter table delivery_away rename to delivery");
        }
    }

    @Test
    void an_operator_writes_people_down_and_everybody_sees_them_as_plain_text() {
        sets(INES);

        assertThat(people(rep)).contains(SHOWN, "findahelpline.com", "local emergency number");
        assertThat(rep.command("/rebound", "people").body()).contains("\"response_type\":\"ephemeral\"");
        assertThat(rep.command("/rebound", "people").body()).doesNotContain("mrkdwn");
        assertThat(people(SignedSlack.newcomer())).doesNotContain("Ines");

        sets("  ");
        assertThat(people(rep)).doesNotContain("Ines").contains("findahelpline.com");
    }

    @Test
    void what_an_operator_writes_lies_sealed_and_once() {
        sets("Ines " + CANARY);
        sets("Ines and Tom " + CANARY);

        var rows = tables.column(
                "select words_people from support_people where workspace_id = ?",
                workspace().toString());
        assertThat(rows).hasSize(1);
        assertThat(new String((byte[]) rows.get(0), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(CANARY);
        assertThat(people(rep)).contains("Ines and Tom");
    }

    @Test
    void whoever_is_no_operator_changes_nothing() {
        sets(INES);
        var answer = rep.submission("support.set", "", field("people", "Somebody else"));

        assertThat(answer.body()).contains(SHOWN).doesNotContain("Somebody else");
        assertThat(people(rep)).contains(SHOWN);
    }

    @Test
    void more_than_fits_is_handed_back() {
        assertThat(sets("x".repeat(1501))).contains("errors", "1,500 characters");
        assertThat(sets("x".repeat(1500))).doesNotContain("errors");
    }

    @Test
    void an_operator_gets_the_form_with_what_stands_there_now() {
        var acting = hired(SlackInABox.OPERATOR, "Europe/Vienna");
        try {
            acting.types(acting.dm(), "/rebound people");
            acting.submits(Map.of("people", "Tom, 77"));
            assertThat(modal(acting)).contains("Tom, 77", "findahelpline.com");
            acting.closes();
            acting.types(acting.dm(), "/rebound people");
            assertThat(modal(acting)).contains("\"initial_value\":\"Tom, 77\"", "\"max_length\":1500");
        } finally {
            SignedSlack.of(SlackInABox.OPERATOR).submission("support.set", "", field("people", ""));
        }
        assertThat(people(SignedSlack.newcomer())).doesNotContain("Tom, 77");
    }

    @Test
    void on_home_they_stand_for_everybody_also_on_a_hidden_page() {
        var user = SignedSlack.newcomer().user();
        var acting = hired(user, "Europe/Vienna");
        acting.types(acting.dm(), "/reject they froze the budget until July");
        until(() -> isInVienna(user));
        acting.opensHome();
        until(() -> home(acting).contains("Telefonseelsorge: 142, any time"));
        assertThat(home(acting)).contains("People to talk to", "See all", "Exit lines", "froze the budget");

        acting.pressesInHome("Hide");
        until(() -> home(acting).contains("Hidden."));
        assertThat(home(acting))
                .contains("Telefonseelsorge: 142, any time", "Exit lines")
                .doesNotContain("froze the budget");
    }

    @Test
    void a_member_picks_a_country_in_the_list_and_goes_back_to_their_time_zone() {
        var user = SignedSlack.newcomer().user();
        var acting = hired(user, "Europe/Vienna");
        acting.types(acting.dm(), "/rebound home");
        until(() -> isInVienna(user));
        acting.opensHome();
        until(() -> home(acting).contains("See all"));

        acting.pressesInHome("See all");
        assertThat(modal(acting))
                .contains("In Austria:", "Checked on 28 Nov 2026 at katholisch.at", "Those of my time zone");
        acting.submits(Map.of("country", "FI"));
        assertThat(modal(acting)).contains("In Finland:", "09 2525 0111").doesNotContain("In Austria:");
        assertThat(countriesOf(user)).containsExactly("FI");
        until(() -> home(acting).contains("In Finland:"));

        acting.submits(Map.of("country", "zone"));
        assertThat(modal(acting)).contains("In Austria:");
        assertThat(countriesOf(user)).isEmpty();
    }

    @Test
    void a_country_that_is_none_is_not_kept_and_a_departure_takes_it_away() {
        rep.submission("support.country", "", chosen("XX"));
        assertThat(countriesOf(rep.user())).isEmpty();

        rep.submission("support.country", "", chosen("IE"));
        rep.submission("support.country", "", chosen("GB"));
        assertThat(countriesOf(rep.user())).containsExactly("GB");
        assertThat(people(rep)).contains("In United Kingdom:", "Samaritans: 116 123, any time");

        inWorkspace.run(workspace(), () -> members.learn(rep.user(), ZoneId.of("UTC"), Standing.GUEST));
        rep.submission("support.country", "", chosen("IE"));
        assertThat(countriesOf(rep.user())).containsExactly("GB");
        assertThat(rep.submission("support.country", "", chosen("IE")).body()).doesNotContain("Save");
    }

    @Test
    void whoever_turns_out_not_to_belong_here_leaves_no_country() {
        var user = SignedSlack.newcomer().user();
        SignedSlack.of(user).submission("support.country", "", chosen("IE"));
        assertThat(countriesOf(user)).containsExactly("IE");

        slack.put(new Person(user, "rep", "A Rep", "", ZoneId.of("Europe/Vienna"), Person.Role.GUEST));
        tables.change("update member set asked_at = null where slack_user = ?", user);
        SignedSlack.of(user).command("/rebound", "home");
        until(() -> countriesOf(user).isEmpty());
    }

    @Test
    void the_answer_to_words_of_danger_names_the_workspace_s_people_else_the_country_s() {
        assertThat(rep.command(DANGER).body()).contains("findahelpline.com").doesNotContain("turn to:", "Samaritans");

        rep.submission("support.country", "", chosen("IE"));
        assertThat(rep.command(DANGER).body()).contains("In Ireland:\\nSamaritans: 116 123, any time");

        sets(INES);
        assertThat(rep.command(DANGER).body())
                .contains(SHOWN, "findahelpline.com")
                .doesNotContain("Samaritans");
    }

    @Test
    void what_may_be_danger_is_asked_about_first_with_people_beside_it() {
        sets("Ines, 012");
        var answer = rep.command("thinking of driving into the bridge on the way home, he said no budget")
                .body();

        assertThat(answer)
                .contains("Is this about more than work?", "Ines, 012", "Yes, show me people", "No, it was about work");
        assertThat(tables.column("select id from rejection where author = ?", rep.user()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit", "people", "help"})
    void what_helps_is_answered_when_nothing_can_be_written(String word) {
        var ever = texts(rep.command("/rebound", word).body());
        tables.change("alter table delivery rename to delivery_away");

        assertThat(texts(rep.command("/rebound", word).body())).isEqualTo(ever);
        assertThat(rep.command(DANGER).body()).contains("findahelpline.com").doesNotContain("try again");
        assertThat(rep.submission("support.tear", "", field("unsent", DANGER)).body())
                .contains("findahelpline.com");
        assertThat(rep.submission("support.tear", "", field("unsent", "you were unfair"))
                        .body())
                .contains("It is gone.");
        assertThat(rep.action("support.exit", "home").status()).isEqualTo(200);
    }

    @Test
    void exit_lines_are_three_each_and_to_copy() {
        var body = rep.command("/rebound", "exit").json();

        assertThat(body.toString()).contains("*By phone*", "*By mail*", "*In person*", "I'm hanging up now");
        assertThat(body.toString().split("rich_text_preformatted", -1)).hasSize(10);
    }

    @Test
    void exit_lines_open_from_home_and_from_the_pad() {
        var acting = hired(SignedSlack.newcomer().user(), "Europe/Vienna");
        acting.opensHome();
        until(() -> home(acting).contains("Exit lines"));
        acting.pressesInHome("Exit lines");
        assertThat(modal(acting)).contains("By phone", "rich_text_preformatted");
        acting.closes();

        acting.types(acting.dm(), "/rebound block");
        var pad = slack.await(
                PATIENCE,
                () -> acting.sees(acting.dm()).stream()
                        .filter(message -> message.text().startsWith("No dials yet"))
                        .findFirst());
        acting.presses(pad, "Exit lines");
        assertThat(modal(acting)).contains("By phone", "In person");
    }

    @Test
    void where_no_form_opens_in_time_a_message_says_the_same() {
        var acting = hired(SignedSlack.newcomer().user(), "Europe/Vienna");
        acting.types(acting.dm(), "/rebound block");
        var pad = slack.await(
                PATIENCE,
                () -> acting.sees(acting.dm()).stream()
                        .filter(message -> message.text().startsWith("No dials yet"))
                        .findFirst());
        slack.fail("views.open").refuses(1, "expired_trigger_id");
        acting.presses(pad, "Exit lines");
        until(() -> acting.sees(acting.dm()).stream()
                .filter(Message::ephemeral)
                .anyMatch(message -> message.blocks().encode().contains("By phone")));
    }

    @Test
    void what_is_torn_up_is_answered_once_and_kept_nowhere() {
        var acting = hired(SignedSlack.newcomer().user(), "Europe/Vienna");
        acting.types(acting.dm(), "/rebound tear");
        var before = tables.rowsAtRest();
        var answers = tables.column("select answer from delivery where answer is not null")
                .size();
        try (var log = LogLines.open()) {
            acting.submits(Map.of("unsent", "Dear " + CANARY + ", you were unfair to me in that meeting."));
            assertThat(modal(acting))
                    .contains("It is gone. Rebound kept no copy, and nobody read it.", "Slack's own records")
                    .doesNotContain(CANARY);
            var after = tables.rowsAtRest();
            assertThat(after.remove("delivery")).isEqualTo(before.remove("delivery") + 1);
            assertThat(after).isEqualTo(before);
            assertThat(tables.column("select answer from delivery where answer is not null"))
                    .hasSize(answers);
            assertThat(log.lines()).noneMatch(line -> line.contains(CANARY));
        }
        acting.closes();
        acting.opensHome();
        until(() -> home(acting).contains("People to talk to"));
        assertThat(home(acting)).doesNotContain(CANARY);
    }

    @Test
    void an_empty_letter_is_handed_back() {
        assertThat(rep.submission("support.tear", "", new JsonObject()).body()).contains("errors");
    }

    private String sets(String people) {
        return operator.submission("support.set", "", field("people", people)).body();
    }

    private static String people(SignedSlack who) {
        return who.command("/rebound", "people").body();
    }

    private UUID workspace() {
        return inWorkspace
                .acrossWorkspaces(() -> workspaces.ofTeam(team))
                .orElseThrow()
                .id();
    }

    private List<Object> countriesOf(String user) {
        return tables.column("select country from support_country where slack_user = ?", user);
    }

    private Acting hired(String id, String zone) {
        slack.put(new Person(id, "rep", "A Rep", "", ZoneId.of(zone), Person.Role.MEMBER));
        return slack.as(id);
    }

    /** Slack has told where this person is. */
    private boolean isInVienna(String user) {
        return tables.column("select zone from member where slack_user = ?", user)
                .contains("Europe/Vienna");
    }

    private static String home(Acting who) {
        return who.home().map(view -> view.blocks().encode()).orElse("");
    }

    private static String modal(Acting who) {
        return who.modal().orElseThrow().blocks().encode();
    }

    private static JsonObject field(String name, String value) {
        var action = new JsonObject();
        action.add(name, SignedSlack.object("type", "plain_text_input", "value", value));
        var values = new JsonObject();
        values.add(name, action);
        return values;
    }

    private static JsonObject chosen(String country) {
        var select = SignedSlack.object("type", "static_select");
        select.add("selected_option", SignedSlack.object("value", country));
        var action = new JsonObject();
        action.add("country", select);
        var values = new JsonObject();
        values.add("country", action);
        return values;
    }

    /** Without the lines to copy, of which another one stands first in another minute. */
    private static String texts(String body) {
        return body.replaceAll("\\{\"type\":\"rich_text\".*?}]}]}]}", "");
    }

    private void until(Supplier<Boolean> so) {
        slack.await(PATIENCE, () -> Optional.of(so.get()).filter(yes -> yes));
    }
}
