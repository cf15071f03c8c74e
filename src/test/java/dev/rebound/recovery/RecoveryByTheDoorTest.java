package dev.rebound.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.Entries;
import dev.rebound.logbook.Logbook;
import dev.rebound.people.Departure;
import dev.rebound.people.Team;
import dev.rebound.people.TeamPlan;
import dev.rebound.people.TeamYeses;
import dev.rebound.people.TeamYeses.Question;
import dev.rebound.people.Teams;
import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Jobs;
import dev.rebound.testkit.Mailbox;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import dev.rebound.workspace.Workspaces;
import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A story or a lesson goes to a team's channel as it was previewed, and out of it again ({@code P11}, {@code P35}). */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class RecoveryByTheDoorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String STORY = "They hung up twice. <!channel> I walked round the block, and rang *again*.";
    private static final String LESSON = "One question first, then the reason.";

    Simulator slack;

    @Inject
    Tables tables;

    @Inject
    Jobs jobs;

    @Inject
    Teams teams;

    @Inject
    TeamYeses yeses;

    @Inject
    Logbook logbook;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    @Inject
    @All
    List<Departure> departures;

    @Inject
    @All
    List<Blackout> blackouts;

    private final UUID team = UUID.randomUUID();
    private final List<String> people =
            Stream.generate(() -> SignedSlack.newcomer().user()).limit(6).toList();
    private final String author = people.get(0);
    private Acting rep;
    private Acting reader;
    private String name;
    private String room;

    @BeforeEach
    void a_channel_of_two_who_read() {
        rep = hired(author);
        reader = hired(people.get(1));
        name = author.toLowerCase(Locale.ROOT);
        slack.turn(new JsonObject()
                .put("do", "channel")
                .put("name", name)
                .put("people", new JsonArray().add(author).add(people.get(1))));
        room = slack.channel(name);
    }

    private Acting hired(String user) {
        slack.put(new Person(user, user, user, "Sales", ZoneOffset.UTC, Person.Role.MEMBER));
        return slack.as(user);
    }

    @AfterEach
    void the_team_ends() {
        in(() -> {
            teams.end(team);
            return 0;
        });
    }

    @Test
    void a_named_story_goes_out_as_it_was_previewed_once_and_is_taken_back() {
        teamOf(2);
        preview(Map.of("kind", "STORY", "words", STORY, "how", "named"));
        var preview = modal();
        assertThat(preview)
                .contains("This is how it will look in #" + name, "<@" + author + ">")
                .contains("It goes to the channel now, with your name.");
        assertThat(inChannel()).isEmpty();
        assertThat(tables.column("select id from recovery where author = ?", author))
                .isEmpty();

        rep.pressesInModal("Share");

        var posted = awaitChannel(found -> !found.isEmpty()).get(0);
        assertThat(posted).contains("A way back", "<@" + author + ">", "\"text\":\"" + STORY + "\"");
        blocks(posted).forEach(block -> assertThat(preview).contains(block));
        awaitModal("You can take it back on Home");
        rep.closesAll();
        var id = (UUID) tables.column("select id from recovery where author = ?", author)
                .get(0);
        Mailbox.await(
                PATIENCE,
                () -> tables.column("select ts from standing where id = ? and lasting = true", id),
                found -> found.size() == 1);

        rep.opensHome();
        awaitHome("What you shared");
        rep.pressesInHome("Take it back");

        awaitChannel(List::isEmpty);
        assertThat(tables.column("select id from recovery where author = ?", author))
                .isEmpty();
        Mailbox.await(PATIENCE, () -> tables.column("select ts from standing where id = ?", id), List::isEmpty);
        assertThat(slack.calls("chat.postMessage").stream()
                        .filter(call -> call.toString().contains("walked round the block")
                                && call.toString().contains(room)))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void without_a_name_it_waits_for_its_half_hour_and_tells_nobody_whose_it_is() {
        teamOf(5);
        preview(Map.of("kind", "LESSON", "words", LESSON, "how", "unnamed"));
        assertThat(modal())
                .contains("without your name. It waits until then", "It also stands in the weekly digest")
                .doesNotContain(author);
        rep.pressesInModal("Share");
        awaitModal("You can take it back on Home");

        var moments = tables.column(
                "select execution_time from scheduled_tasks where task_name = 'recovery' and execution_time > ?",
                OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(4));
        assertThat(moments).isNotEmpty();
        assertThat(inChannel()).isEmpty();
        assertThat(tables.column("select posted from recovery where author = ?", author))
                .containsExactly(false);

        halfHourCame();

        var posted = awaitChannel(found -> !found.isEmpty()).get(0);
        assertThat(posted)
                .contains("A lesson", LESSON, "From somebody in this team, without a name.")
                .doesNotContain(author);
    }

    @Test
    void in_a_small_team_it_is_shared_with_the_name_or_not_at_all() {
        teamOf(4);
        open();
        var refused = rep.submits(filled(Map.of("kind", "STORY", "words", STORY, "how", "unnamed")));
        assertThat(refused.errors().toString()).contains("people could tell that it is yours");
        assertThat(refused.errors().toString()).doesNotContainPattern("\\b(4|5|four|five)\\b");

        assertThat(rep.submits(filled(Map.of("how", "named"))).errors()).isEmpty();
        assertThat(modal()).contains("This is how it will look");
    }

    @Test
    void words_of_danger_are_answered_first_and_posted_nowhere() {
        teamOf(5);
        preview(Map.of("kind", "STORY", "words", "they said no and i want to kill myself", "how", "named"));
        assertThat(modal()).contains("findahelpline.com").doesNotContain("This is how it will look");
        assertThat(tables.column("select id from recovery where author = ?", author))
                .isEmpty();
        rep.pressesInModal("That's not what I meant");
        awaitModal("Your words");
        assertThat(modal()).contains("i want to kill myself");
    }

    @Test
    void names_from_ones_own_reports_are_warned_of() {
        teamOf(2);
        var company = "Fernhill " + author;
        in(() -> {
            logbook.add(Entries.about(Entries.no(author, "2026-11-23T09:00:00Z", "no budget"), company, null));
            return 0;
        });
        preview(Map.of("kind", "STORY", "words", "At " + company + " I rang once more.", "how", "named"));
        assertThat(modal()).contains("This names " + company + ". Do you want that?");
    }

    @Test
    void a_lesson_is_one_line_and_a_change_of_mind_keeps_the_words() {
        teamOf(2);
        open();
        assertThat(rep.submits(filled(Map.of("kind", "LESSON", "words", "x".repeat(201), "how", "named")))
                        .errors()
                        .toString())
                .contains("up to 200 characters");
        assertThat(rep.submits(filled(Map.of("words", LESSON))).errors()).isEmpty();
        rep.pressesInModal("Change it");
        awaitModal("Your words");
        assertThat(modal()).contains(LESSON);
    }

    @Test
    void a_channel_that_another_company_reads_by_now_gets_nothing_and_the_words_come_back() {
        teamOf(2);
        preview(Map.of("kind", "STORY", "words", STORY, "how", "named"));
        slack.turn(new JsonObject().put("do", "share").put("channel", room));
        rep.pressesInModal("Share");

        Mailbox.await(
                PATIENCE,
                () -> rep.sees(rep.dm()).stream()
                        .filter(message -> message.text().contains("was not posted"))
                        .toList(),
                found -> !found.isEmpty());
        assertThat(inChannel()).isEmpty();
        assertThat(tables.column("select id from recovery where author = ?", author))
                .isEmpty();
    }

    @Test
    void what_somebody_shared_leaves_with_them() {
        teamOf(2);
        preview(Map.of("kind", "STORY", "words", STORY, "how", "named"));
        rep.pressesInModal("Share");
        awaitChannel(found -> !found.isEmpty());

        in(() -> departures.stream().filter(one -> one.of(author)).count());

        awaitChannel(List::isEmpty);
        assertThat(tables.column("select id from recovery where author = ?", author))
                .isEmpty();
    }

    @Test
    void a_story_that_names_somebody_whose_name_is_erased_leaves_the_channel_and_comes_back_without_it() {
        teamOf(2);
        var company = "Fernhill " + author;
        preview(Map.of("kind", "STORY", "words", "At " + company + " I rang once more.", "how", "named"));
        rep.pressesInModal("Share");
        awaitChannel(found -> !found.isEmpty());

        in(() -> {
            var who = new Blackout.Whose(
                    prospect -> false, UnaryOperator.identity(), words -> words.replace(company, "████"));
            return blackouts.stream()
                    .mapToInt(one -> one.page(who, null, 500).found())
                    .sum();
        });

        awaitChannel(List::isEmpty);
        var back = Mailbox.await(
                PATIENCE,
                () -> rep.sees(rep.dm()).stream()
                        .map(message -> message.blocks().encode())
                        .filter(blocks -> blocks.contains("whose name was erased"))
                        .toList(),
                found -> !found.isEmpty());
        assertThat(back.get(0)).contains("At ████ I rang once more.").doesNotContain(company);
        assertThat(tables.column("select id from recovery where author = ?", author))
                .isEmpty();
    }

    @Test
    void whoever_said_yes_to_no_team_reads_why_there_is_nothing_to_fill_in() {
        open();
        assertThat(modal()).contains("You are in no team here that you said yes to.");
    }

    private void teamOf(int yes) {
        in(() -> {
            var plan = TeamPlan.usual(DayOfWeek.MONDAY, LocalTime.of(9, 0), ZoneOffset.UTC);
            teams.save(new Team(team, room, name, plan, Set.of(), Set.copyOf(people)), "", Instant.now());
            people.stream()
                    .limit(yes)
                    .forEach(user -> yeses.add(new TeamYeses.Said(
                            team, user, Question.PAIRED, true, Instant.now().minusSeconds(60))));
            return 0;
        });
    }

    private void open() {
        rep.types(rep.dm(), "/rebound share");
        assertThat(rep.modal()).isPresent();
    }

    private void preview(Map<String, Object> fields) {
        open();
        assertThat(rep.submits(filled(fields)).errors()).isEmpty();
    }

    private static Map<String, Object> filled(Map<String, Object> fields) {
        return new HashMap<>(fields);
    }

    private String modal() {
        return rep.modal().map(view -> view.blocks().encode()).orElse("");
    }

    private void awaitModal(String text) {
        Mailbox.await(PATIENCE, this::modal, found -> found.contains(text));
    }

    private void awaitHome(String text) {
        Mailbox.await(
                PATIENCE,
                () -> rep.home().map(view -> view.blocks().encode()).orElse(""),
                found -> found.contains(text));
    }

    /** What Rebound posted there. */
    private List<String> inChannel() {
        return reader.sees(room).stream()
                .map(message -> message.blocks().encode())
                .filter(blocks -> blocks.contains("A way back") || blocks.contains("A lesson"))
                .toList();
    }

    private List<String> awaitChannel(Predicate<List<String>> wanted) {
        return Mailbox.await(PATIENCE, this::inChannel, wanted);
    }

    /** Each block of a message, without the id that Slack gave it. */
    private static Stream<String> blocks(String message) {
        return new JsonArray(message).stream().map(JsonObject.class::cast).map(block -> {
            block.remove("block_id");
            var encoded = block.encode();
            return encoded.substring(encoded.indexOf(',') + 1, encoded.length() - 1);
        });
    }

    private void halfHourCame() {
        tables.change(
                "update scheduled_tasks set execution_time = ? where task_name = 'recovery' and picked = false",
                OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(1));
        jobs.lookAt(Instant.now());
    }

    private <T> T in(Callable<T> work) {
        var workspace = inWorkspace
                .acrossWorkspaces(() -> workspaces.ofTeam("T0NORTHWD"))
                .orElseThrow();
        return inWorkspace.run(workspace, work);
    }
}
