package dev.rebound.abuse.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.abuse.Chasing;
import dev.rebound.abuse.DeskOnHome;
import dev.rebound.abuse.Incident;
import dev.rebound.abuse.Reading;
import dev.rebound.abuse.State;
import dev.rebound.abuse.Telling;
import dev.rebound.people.TeamRules;
import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Call;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Person.Role;
import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.Mailbox;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import dev.rebound.testkit.Workplace;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report that Slack does not bring to its reader goes to the next one, and the rep hears it ({@code P38}). */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class OutOfReachByTheDoorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String GIVEN = "shared something with you";

    Simulator slack;

    @Inject
    Tables tables;

    @Inject
    Telling telling;

    @Inject
    Reading reading;

    @Inject
    Chasing chasing;

    @Inject
    Workplace workplace;

    @Inject
    TeamRules rules;

    private final UUID team = UUID.randomUUID();
    private final String seller = SignedSlack.newcomer().user();
    private final String boss = SignedSlack.newcomer().user();
    private final String second = SignedSlack.newcomer().user();
    private final String company = "Ashgrove " + seller;
    private Acting rep;

    @BeforeEach
    void a_rep_with_a_manager_and_a_second_person() {
        Stream.of(seller, boss, second).forEach(this::hired);
        rep = slack.as(seller);
        workplace.team(team, Set.of(boss), Set.of(seller));
        rules(new TeamRules.Rules(Optional.of(second), false, Optional.empty()));
    }

    @AfterEach
    void everybody_can_be_reached_again() {
        slack.heal();
        workplace.ends(team);
        rules(TeamRules.Rules.USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"user_disabled", "cannot_dm_bot", "channel_not_found"})
    void what_slack_refuses_for_the_manager_goes_to_the_second_person_whole_and_the_rep_hears_it(String error) {
        refuse(boss, error);

        var id = tells();

        var heard = inDm(rep, "could not stay with the one who had it. It is with <@" + second + "> now.");
        assertThat(heard.blocks().encode()).contains(DeskOnHome.code(id));
        assertThat(tried(boss))
                .as("once, and not again")
                .extracting(Call::error)
                .containsExactly(error);
        assertThat(now(id).desk().told()).containsExactly(second);
        assertThat(now(id).desk().gone()).containsExactly(boss);
        assertThat(now(id).state()).isEqualTo(State.SENT);

        var next = slack.as(second);
        next.presses(inDm(next, GIVEN), "Open");
        awaitModal(next, "stupid cow");
        assertThat(modal(next)).contains("Company: " + company, "Who: Tom Reed");
        nothingIsLeftWith(boss, id);
        recordOf(id, "it went to <@" + second + "> in the place of who had it.");
    }

    @Test
    void where_nobody_can_be_reached_it_is_kept_and_goes_to_the_next_one_who_can_have_it() {
        refuse(boss, "user_disabled");
        refuse(second, "cannot_dm_bot");

        var id = tells();

        inDm(rep, "there is nobody here whom your report can go to. It is kept");
        assertThat(now(id).desk().told()).isEmpty();
        rep.closesAll();
        rep.opensHome();
        awaitHome(rep, "It is kept, and there is nobody right now whom it can go to.");

        var later = SignedSlack.newcomer().user();
        hired(later);
        workplace.team(team, Set.of(later), Set.of(seller));
        look(id, Instant.now());

        var reader = slack.as(later);
        reader.presses(inDm(reader, GIVEN), "Open");
        awaitModal(reader, "stupid cow");
        nothingIsLeftWith(boss, id);
        nothingIsLeftWith(second, id);
    }

    /** A token that is not valid any more is no reason to tell anybody else. */
    @Test
    void a_refusal_that_says_nothing_of_the_manager_leaves_it_with_them_and_time_brings_it_on() {
        refuse(boss, "account_inactive");

        var id = tells();

        Mailbox.await(
                PATIENCE,
                () -> tables.column("select fault from outbox where lane = ? and state = 'DEAD'", boss),
                found -> found.equals(List.of("account_inactive")));
        slack.as(boss).opensHome();
        awaitHome(slack.as(boss), DeskOnHome.code(id) + ": somebody wants you to know");
        assertThat(now(id).desk().told()).containsExactly(boss);
        assertThat(slack.as(second).sees(slack.as(second).dm())).isEmpty();

        look(id, Instant.now().plus(Duration.ofDays(20)));
        inDm(slack.as(second), GIVEN);
        inDm(rep, "Nothing was done for two working days, so what you shared went to <@" + second + ">");
    }

    /** Slack takes a message to somebody who left the company, and tells of their leaving only when asked about them. */
    @Test
    void a_manager_who_left_is_noticed_though_slack_takes_the_message() {
        Mailbox.await(
                PATIENCE,
                () -> slack.calls("users.info"),
                calls -> calls.stream()
                        .anyMatch(call -> boss.equals(call.arguments().getString("user"))));
        tables.change(
                "update member set asked_at = ? where slack_user = ?",
                OffsetDateTime.now(ZoneOffset.UTC).minusDays(2),
                boss);
        slack.put(person(boss, Role.GONE));

        var id = tells();

        inDm(rep, "It is with <@" + second + "> now.");
        inDm(slack.as(second), GIVEN);
        assertThat(now(id).desk().told()).containsExactly(second);
        assertThat(in(() -> reading.queue(boss))).isEmpty();
    }

    private void hired(String user) {
        slack.put(person(user, Role.MEMBER));
        workplace.hires(user, ZoneOffset.UTC);
    }

    private static Person person(String user, Role role) {
        return new Person(user, user, user, "Sales", ZoneOffset.UTC, role);
    }

    private void rules(TeamRules.Rules set) {
        in(() -> {
            rules.set(set);
            return 0;
        });
    }

    /** Slack takes no message to this person from now on. */
    private void refuse(String user, String error) {
        slack.turn(new JsonObject().put("do", "refuse").put("user", user).put("error", error));
    }

    /** Reports an attack and sends it to the manager by the form. */
    private UUID tells() {
        rep.types(rep.dm(), "/reject");
        assertThat(rep.submits(Map.of("text", "he called me a stupid cow", "company", company, "person", "Tom Reed"))
                        .errors())
                .isEmpty();
        var card = Mailbox.await(
                        PATIENCE,
                        () -> rep.sees(rep.dm()).stream()
                                .filter(message -> message.blocks().encode().contains("Tell my manager"))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
        rep.presses(card, "Tell my manager");
        awaitModal(rep, "This is sent");
        assertThat(rep.submits(Map.of()).errors()).isEmpty();
        assertThat(modal(rep)).contains("Sent to <@" + boss + ">.");
        return in(() -> telling.of(seller)).get(0).id();
    }

    private Incident now(UUID id) {
        return in(() -> telling.find(id, seller)).orElseThrow();
    }

    private List<Call> tried(String user) {
        return slack.calls("chat.postMessage").stream()
                .filter(call -> user.equals(call.arguments().getString("channel")))
                .toList();
    }

    private void look(UUID id, Instant moment) {
        in(() -> {
            chasing.look(id, moment);
            return 0;
        });
    }

    /** No message, no row on Home, and a forged press opens nothing. */
    private void nothingIsLeftWith(String user, UUID id) {
        var somebody = slack.as(user);
        assertThat(somebody.sees(somebody.dm())).isEmpty();
        somebody.opensHome();
        awaitHome(somebody, "block");
        assertThat(home(somebody)).doesNotContain(DeskOnHome.code(id));
        assertThat(in(() -> reading.open(id, user, Instant.now()))).isEmpty();
    }

    private void recordOf(UUID id, String line) {
        rep.closesAll();
        rep.opensHome();
        awaitHome(rep, "Opened. No answer yet.");
        rep.pressesInHome("Who read it");
        awaitModal(rep, line);
        assertThat(modal(rep)).contains("<@" + second + "> opened it.", DeskOnHome.code(id));
    }

    private static String modal(Acting who) {
        return who.modal().map(view -> view.blocks().encode()).orElse("");
    }

    private static void awaitModal(Acting who, String text) {
        Mailbox.await(PATIENCE, () -> modal(who), found -> found.contains(text));
    }

    private static String home(Acting who) {
        return who.home().map(view -> view.blocks().encode()).orElse("");
    }

    private static void awaitHome(Acting who, String text) {
        Mailbox.await(PATIENCE, () -> home(who), found -> found.contains(text));
    }

    private static Message inDm(Acting who, String text) {
        return Mailbox.await(
                        PATIENCE,
                        () -> who.sees(who.dm()).stream()
                                .filter(message -> message.text().contains(text))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }

    private <T> T in(Callable<T> work) {
        return workplace.in(work);
    }
}
