package dev.rebound.team.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Person.Role;
import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.Mailbox;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A team is set up in its channel, and each person answers for themselves ({@code P32}, {@code P35}). */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class TeamByTheDoorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final List<String> ALL_DAYS =
            List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");

    Simulator slack;

    @Inject
    Tables tables;

    private final String admin = SignedSlack.newcomer().user();
    private final String seller = SignedSlack.newcomer().user();
    private final String channel = SignedSlack.newcomer().user().toLowerCase(java.util.Locale.ROOT);
    private Acting boss;
    private Acting rep;
    private String room;

    @BeforeEach
    void an_admin_and_a_rep_in_a_channel() {
        boss = hired(admin, Role.ADMIN);
        rep = hired(seller, Role.MEMBER);
        slack.turn(new JsonObject()
                .put("do", "channel")
                .put("name", channel)
                .put("people", new JsonArray().add(admin).add(seller)));
        room = slack.channel(channel);
    }

    /** Somebody for whom it is about noon, so that no test depends on the hour. */
    private Acting hired(String user, Role role) {
        var zone = ZoneId.of("Etc/GMT" + gmt());
        slack.put(new Person(user, user, user, "Sales", zone, role));
        return slack.as(user);
    }

    private static String gmt() {
        var west = Instant.now().atZone(ZoneOffset.UTC).getHour() - 12;
        return west >= 0 ? "+" + west : "" + west;
    }

    @Test
    void an_admin_sets_a_team_up_with_three_fields_and_each_person_says_yes_by_a_tap() {
        worksEveryDay(rep);
        open(boss, "Whom to ask in");
        assertThat(boss.modal().orElseThrow().blocks().encode()).doesNotContain("Working days");
        assertThat(boss.submits(Map.of("people", List.of(seller))).errors()).isEmpty();
        assertThat(boss.modal().orElseThrow().blocks().encode()).contains("Saved.");

        var asked = inDm(rep, "asked into the team of #" + channel);
        rep.presses(asked, "Yes, count me");
        inDm(rep, "You said yes.");
        assertThat(said()).containsExactly("COUNTED true");

        rep.opensHome();
        var home = Mailbox.await(
                PATIENCE,
                () -> rep.home().map(view -> view.blocks().encode()).orElse(""),
                found -> found.contains("To be counted: yes"));
        assertThat(home).contains("Your teams", "#" + channel, "To be paired: no");
        rep.pressesInHome("Do not count me");
        assertThat(said()).containsExactly("COUNTED true", "COUNTED false");

        open(boss, "Whom to ask in");
        assertThat(boss.modal().orElseThrow().blocks().encode())
                .contains(seller)
                .doesNotContain("COUNTED", "paired:", "counted:");
    }

    @Test
    void more_opens_the_rest_and_what_was_typed_stays() {
        open(boss, "Whom to ask in");
        boss.pressesInModal("More");
        awaitModal(boss, "Working days");
        var sent = boss.submits(Map.of(
                "people", List.of(seller),
                "day", "TUESDAY",
                "managers", List.of(admin),
                "rhythm", "EVERY_TWO_WEEKS",
                "country", "AT",
                "days-off", "2026-12-24\n2026-12-31",
                "prompts", "What went well?"));
        assertThat(sent.errors()).isEmpty();
        assertThat(tables.column(
                        "select weekday || ' ' || rhythm || ' ' || country || ' ' || days_off from team where channel = ?",
                        room))
                .containsExactly("TUESDAY EVERY_TWO_WEEKS AT 2026-12-24 2026-12-31");

        open(boss, "Whom to ask in");
        boss.pressesInModal("More");
        awaitModal(boss, "What went well?");
        assertThat(boss.submits(Map.of("days-off", "Christmas")).errors().toString())
                .contains("2026-12-24");
    }

    @Test
    void a_member_is_told_whom_to_ask_until_an_admin_lets_members_do_it() {
        rep.types(room, "/rebound team");
        awaitModal(rep, "admins of this workspace set teams up");
    }

    @Test
    void a_channel_that_is_shared_with_another_company_is_refused() {
        slack.turn(new JsonObject().put("do", "share").put("channel", room));
        boss.types(room, "/rebound team");
        awaitModal(boss, "shared with another company");
        assertThat(tables.column("select id from team where channel = ?", room)).isEmpty();
    }

    @Test
    void a_channel_without_rebound_is_named() {
        var mara = slack.as(Person.MARA);
        mara.types(slack.channel("random"), "/rebound team");
        awaitModal(mara, "Rebound is not in this channel");
    }

    @Test
    void in_a_direct_message_it_says_where_to_type_it() {
        rep.types(rep.dm(), "/rebound team");
        var told = rep.lastSeen(rep.dm());
        assertThat(told.blocks().encode()).contains("Open its channel and type /rebound team there.");
        rep.presses(told, "For admins");
        awaitModal(rep, "Only admins");
    }

    @Test
    void guests_are_refused_at_their_field() {
        var guest = SignedSlack.newcomer().user();
        hired(guest, Role.GUEST).typesToBot("hello");
        Mailbox.await(
                PATIENCE,
                () -> tables.column("select standing from member where slack_user = ?", guest),
                found -> found.equals(List.of("GUEST")));
        open(boss, "Whom to ask in");
        assertThat(boss.submits(Map.of("people", List.of(guest))).errors().toString())
                .contains("Only full members");
    }

    @Test
    void an_admin_ends_a_team_after_a_question_and_what_was_said_is_gone() {
        worksEveryDay(rep);
        open(boss, "Whom to ask in");
        assertThat(boss.modal().orElseThrow().blocks().encode()).doesNotContain("End this team");
        assertThat(boss.submits(Map.of("people", List.of(seller))).errors()).isEmpty();
        var asked = inDm(rep, "asked into the team of #" + channel);
        rep.presses(asked, "Yes, count me");
        inDm(rep, "You said yes.");

        open(boss, "End this team");
        assertThat(boss.modal().orElseThrow().blocks().encode())
                .contains(
                        "The team of #" + channel + " ends for everybody in it: no more check-ins, no more weekly sums."
                                + " What people said to it is deleted. Nobody gets a message.");
        boss.pressesInModal("End this team");
        awaitModal(boss, "The team has ended.");
        assertThat(said()).isEmpty();
        assertThat(tables.column("select id from team where channel = ?", room)).isEmpty();
        rep.opensHome();
        Mailbox.await(
                PATIENCE,
                () -> rep.home().map(view -> view.blocks().encode()).orElse(""),
                found -> !found.isEmpty() && !found.contains("Your teams"));
        rep.presses(inDm(rep, "You said yes."), "Yes, pair me");
        inDm(rep, "You are not in this team any more.");
    }

    @Test
    void words_of_danger_among_the_questions_are_answered_and_kept_nowhere() {
        open(boss, "Whom to ask in");
        boss.pressesInModal("More");
        awaitModal(boss, "Working days");
        boss.submits(Map.of("people", List.of(seller), "prompts", "What went well?\nI want to kill myself"));
        assertThat(boss.modal().orElseThrow().blocks().encode())
                .contains("findahelpline.com")
                .doesNotContain("Saved.");
        assertThat(tables.column("select id from team where channel = ?", room)).isEmpty();

        boss.pressesInModal("team.meant");
        awaitModal(boss, "Working days");
        assertThat(boss.modal().orElseThrow().blocks().encode()).contains("I want to kill myself");
        assertThat(boss.submits(Map.of("people", List.of(seller))).errors()).isEmpty();
        assertThat(boss.modal().orElseThrow().blocks().encode()).contains("Saved.");
        assertThat(tables.column("select id from team where channel = ?", room)).hasSize(1);
    }

    @Test
    void a_question_that_attacks_its_readers_is_given_back_with_a_kind_sentence_and_kept_nowhere() {
        open(boss, "Whom to ask in");
        boss.pressesInModal("More");
        awaitModal(boss, "Working days");
        for (var attack : List.of("Why are you so stupid?", "What went well?\nWhy do you idiots never close anything?")) {
            assertThat(boss.submits(Map.of("people", List.of(seller), "prompts", attack))
                            .errors()
                            .toString())
                    .contains("could hurt the person who reads it");
        }
        assertThat(tables.column("select id from team where channel = ?", room)).isEmpty();

        assertThat(boss.submits(Map.of("prompts", "Which no was hard, and what helped?"))
                        .errors())
                .isEmpty();
        assertThat(tables.column("select id from team where channel = ?", room)).hasSize(1);
    }

    private void worksEveryDay(Acting somebody) {
        somebody.types(somebody.dm(), "/rebound settings");
        assertThat(somebody.submits(Map.of("days", ALL_DAYS, "from", "00:00", "to", "23:59"))
                        .errors())
                .isEmpty();
        somebody.closesAll();
    }

    private List<Object> said() {
        return tables.column(
                "select question || ' ' || lower(cast(is_yes as varchar(5))) from team_yes where slack_user = ?"
                        + " order by said_at",
                seller);
    }

    private void open(Acting somebody, String expected) {
        somebody.types(room, "/rebound team");
        awaitModal(somebody, expected);
    }

    private static void awaitModal(Acting somebody, String text) {
        Mailbox.await(
                PATIENCE,
                () -> somebody.modal().map(view -> view.blocks().encode()).orElse(""),
                found -> found.contains(text));
    }

    private static Message inDm(Acting reader, String text) {
        return Mailbox.await(
                        PATIENCE,
                        () -> reader.sees(reader.dm()).stream()
                                .filter(message -> message.blocks().encode().contains(text))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }
}
