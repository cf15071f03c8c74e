package dev.rebound.wishes.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.checkin.Peer.Away;
import dev.rebound.checkin.Two;
import dev.rebound.people.TeamYeses;
import dev.rebound.people.TeamYeses.Question;
import dev.rebound.people.TeamYeses.Said;
import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Person.Role;
import dev.rebound.simulator.Simulator;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Buttons;
import dev.rebound.slack.Courier;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Message;
import dev.rebound.testkit.Mailbox;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import dev.rebound.wishes.Wish;
import dev.rebound.wishes.WishBook;
import dev.rebound.workspace.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each person wishes about being paired is said in a form of their own, and known to nobody else ({@code P32}, {@code P33}). */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class WishesByTheDoorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    Simulator slack;

    @Inject
    Tables tables;

    @Inject
    WishBook book;

    @Inject
    TeamYeses yeses;

    @Inject
    Courier courier;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    private final String admin = SignedSlack.newcomer().user();
    private final String seller = SignedSlack.newcomer().user();
    private final String peer = SignedSlack.newcomer().user();
    private final String channel = SignedSlack.newcomer().user().toLowerCase(java.util.Locale.ROOT);

    /** Zones in which it is about noon: a form that is sent a minute later is sent on the same day. */
    private final ZoneId zone = ZoneId.of("Etc/GMT" + gmt());

    private Acting rep;
    private LocalDate today;

    @BeforeEach
    void two_who_sell() {
        rep = hired(seller, Role.MEMBER);
        hired(peer, Role.MEMBER);
        today = LocalDate.now(zone);
    }

    private Acting hired(String user, Role role) {
        slack.put(new Person(user, user, user, "Sales", zone, role));
        return slack.as(user);
    }

    private static String gmt() {
        var west = Instant.now().atZone(ZoneOffset.UTC).getHour() - 12;
        return west >= 0 ? "+" + west : "" + west;
    }

    @Test
    void who_is_in_no_team_is_told_so_kindly() {
        rep.types(rep.dm(), "/rebound checkins");
        assertThat(rep.lastSeen(rep.dm()).blocks().encode())
                .contains("Check-ins are for teams, and you are in none yet. A team is set up in its channel with"
                        + " /rebound team.");
        assertThat(rep.modal()).isEmpty();
    }

    @Test
    void on_the_job_search_track_there_is_no_form() {
        inATeam();
        SignedSlack.of(SlackInABox.OPERATOR).command("/rebound", "job on");
        rep.types(rep.dm(), "/rebound job");
        rep.presses(rep.lastSeen(rep.dm()), "Pick job search");
        inDm("applications");
        rep.types(rep.dm(), "/rebound checkins");
        assertThat(rep.lastSeen(rep.dm()).blocks().encode())
                .contains("There are no check-ins on the job search track.");
    }

    /** With {@code -Dcards.write=true} the file is written anew, to be read and committed by a person. */
    @Test
    void the_form_is_these_fields_and_no_other() throws IOException {
        inATeam();
        open();
        var shown = rep.modal().orElseThrow().blocks();
        shown.getJsonObject(0).remove("block_id");
        var file = Path.of("src/test/resources/checkins/form.json");
        if (Boolean.getBoolean("cards.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, shown.encodePrettily() + "\n");
        }
        assertThat(shown).isEqualTo(new JsonArray(Files.readString(file)));
    }

    @Test
    void what_is_said_holds_and_stands_in_the_form_the_next_time() {
        inATeam();
        open();
        assertThat(rep.submits(Map.of(
                                "snooze", today.plusDays(9).toString(),
                                "from", today.plusDays(3).toString(),
                                "to", today.plusDays(4).toString(),
                                "apart", List.of(peer),
                                "mentees", "2",
                                "mentor", List.of("yes")))
                        .errors())
                .isEmpty();
        var saved = rep.modal().orElseThrow().blocks().encode();
        assertThat(saved).contains("Saved. Nobody is told.", "You are in again from");
        rep.closesAll();

        var away = new Away(today.plusDays(3), today.plusDays(4));
        assertThat(within(() -> book.of(seller))).isEqualTo(new Wish(today.plusDays(9), away, Set.of(peer), 2, true));
        assertThat(within(() -> book.apart())).contains(new Two(seller, peer));

        open();
        assertThat(rep.modal().orElseThrow().blocks().encode())
                .contains(
                        "\"initial_date\":\"" + today.plusDays(9),
                        "\"initial_users\":[\"" + peer + "\"]",
                        "Nobody sees this but you");
        rep.submits(Map.of());
        assertThat(within(() -> book.of(peer))).isEqualTo(Wish.NONE);
    }

    @Test
    void days_that_make_no_sense_are_named_at_their_field() {
        inATeam();
        open();
        assertThat(rep.submits(Map.of("snooze", today.toString())).errors())
                .isEqualTo(Map.of("snooze", "Please pick a day after today, or leave it empty to be in."));
        assertThat(rep.submits(Map.of(
                                "snooze",
                                today.plusDays(1).toString(),
                                "from",
                                today.plusDays(2).toString(),
                                "to",
                                today.plusDays(1).toString()))
                        .errors())
                .isEqualTo(Map.of("to", "The last day off comes before the first. Please pick a later one."));
        assertThat(rep.submits(Map.of("apart", List.of(seller))).errors())
                .containsEntry("apart", "That is you. Please leave yourself out.");
        assertThat(within(() -> book.of(seller))).isEqualTo(Wish.NONE);
    }

    @Test
    void home_tells_who_is_paired_how_they_stand() {
        inATeam();
        saysYes();
        rep.opensHome();
        assertThat(home("You are in.")).contains("Next round in #" + channel);
        rep.pressesInHome("Check-ins");
        assertThat(rep.submits(Map.of("snooze", today.plusDays(30).toString())).errors())
                .isEmpty();
        assertThat(home("You are in again from")).doesNotContain("Next round in");
    }

    @Test
    void one_tap_under_the_note_ends_a_pause() {
        inATeam();
        saysYes();
        within(() -> book.pause(seller, Instant.now()));
        rep.opensHome();
        home("You are paired with nobody for now, since three check-ins went by with no word from you.");

        var back = Buttons.button("checkin_back", "Pair me again", "back");
        within(() -> {
            courier.post(
                    seller,
                    new Message("Paused", Blocks.start().theirs("Paused", back).list()));
            return true;
        });
        rep.presses(inDm("Paused"), "Pair me again");
        inDm("Good to have you back.");
        assertThat(within(() -> book.isPaused(seller))).isFalse();
        home("You are in.");
    }

    @Test
    void a_status_of_somebody_away_keeps_them_out_and_no_word_of_it_is_kept() {
        var ends = today.plusDays(6).atTime(23, 59).atZone(zone).toEpochSecond();
        slack.turn(new JsonObject()
                .put("do", "status")
                .put("user", seller)
                .put("emoji", ":palm_tree:")
                .put("text", "Lanzarote")
                .put("ends", ends));
        inATeam();
        Mailbox.await(
                PATIENCE,
                () -> tables.column("select away_until from member where slack_user = ?", seller)
                        .toString(),
                found -> found.contains(today.plusDays(6).toString()));
        assertThat(within(() -> book.peer(seller, Instant.now())).isIn(today)).isFalse();
        open();
        assertThat(rep.modal().orElseThrow().blocks().encode())
                .contains("You are away until")
                .doesNotContain("Lanzarote");
    }

    @Test
    void whoever_turns_out_not_to_belong_here_is_wished_about_by_nobody() {
        within(() -> {
            book.set(seller, new Wish(null, null, Set.of(peer), 0, true), Instant.now());
            book.set(peer, new Wish(null, null, Set.of(seller), 0, false), Instant.now());
            return true;
        });
        hired(seller, Role.GUEST).types(rep.dm(), "/rebound");
        Mailbox.await(PATIENCE, () -> within(() -> book.of(peer)), Wish.NONE::equals);
        assertThat(within(() -> book.of(seller))).isEqualTo(Wish.NONE);
        assertThat(within(() -> book.apart())).noneMatch(two -> two.has(seller));
    }

    private void inATeam() {
        var boss = hired(admin, Role.ADMIN);
        slack.turn(new JsonObject()
                .put("do", "channel")
                .put("name", channel)
                .put("people", new JsonArray().add(admin).add(seller).add(peer)));
        boss.types(slack.channel(channel), "/rebound team");
        Mailbox.await(
                PATIENCE,
                () -> boss.modal().map(view -> view.blocks().encode()).orElse(""),
                found -> found.contains("Whom to ask in"));
        assertThat(boss.submits(Map.of("people", List.of(seller, peer))).errors())
                .isEmpty();
        rep.types(rep.dm(), "/rebound");
        tables.awaitZone(seller, zone);
    }

    private void saysYes() {
        within(() -> {
            yeses.add(new Said(team(), seller, Question.PAIRED, true, Instant.now()));
            return true;
        });
    }

    private UUID team() {
        var found = tables.column("select team_id from team_person where slack_user = ?", seller);
        return UUID.fromString(found.get(0).toString());
    }

    private void open() {
        rep.types(rep.dm(), "/rebound checkins");
        assertThat(rep.modal()).isPresent();
    }

    private String home(String text) {
        return Mailbox.await(
                PATIENCE,
                () -> rep.home().map(view -> view.blocks().encode()).orElse(""),
                found -> found.contains(text));
    }

    private dev.rebound.simulator.Message inDm(String text) {
        return Mailbox.await(
                        PATIENCE,
                        () -> rep.sees(rep.dm()).stream()
                                .filter(message -> message.blocks().encode().contains(text))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }

    private <T> T within(Callable<T> work) {
        var workspace = inWorkspace
                .acrossWorkspaces(() -> workspaces.ofTeam("T0NORTHWD"))
                .orElseThrow();
        return inWorkspace.run(workspace, work);
    }
}
