package dev.rebound.routine.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.nudges.Habits;
import dev.rebound.people.Acquaintance;
import dev.rebound.people.Standing;
import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.slack.InWorkspace;
import dev.rebound.testkit.Mailbox;
import dev.rebound.testkit.MovableClock;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import dev.rebound.workspace.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Routines as people use them: typed, ticked and read in a Slack in a box. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class RoutineByTheDoorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final ZoneId DELHI = ZoneId.of("Asia/Kolkata");
    private static final String OWN = "I read the note of my son <!channel>";

    Simulator slack;

    @Inject
    MovableClock clock;

    @Inject
    Tables tables;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    @Inject
    Acquaintance acquaintance;

    @Inject
    Habits habits;

    private final String user = SignedSlack.newcomer().user();
    private Acting rep;

    @BeforeEach
    void hire() {
        slack.put(new Person(user, "rep", "A Rep", "Sales rep", DELHI, Person.Role.MEMBER));
        rep = slack.as(user);
        rep.types(rep.dm(), "/rebound");
        Mailbox.await(
                PATIENCE,
                () -> tables.column("select zone from member where slack_user = ?", user),
                zone -> zone.contains("Asia/Kolkata"));
    }

    @AfterEach
    void in_real_time_again() {
        tables.change("delete from nudge_plan");
        clock.reset();
    }

    @Test
    void a_routine_of_ones_own_comes_at_its_hour_as_it_was_written() {
        fill(Map.of("PRE_CALL-own", OWN, "calls-at", "10:15", "kinds", List.of("PRE_CALL")));
        assertThat(modal()).contains("Saved. Next: ", "10:15 your time.");

        moveTo(nextMonday(), LocalTime.of(10, 15));

        var message = unasked("Before your calls");
        assertThat(message.blocks().encode()).contains("\"plain_text\",\"text\":\"" + OWN + "\"");
        assertThat(message.text()).doesNotContain("son");
    }

    @Test
    void the_line_for_after_a_no_stands_behind_more_of_a_card_once_it_is_set() {
        rep.types(rep.dm(), "/reject Priya at Marlow Works said they have no budget this year");
        rep.presses(whispered(), "More");
        assertThat(modal()).doesNotContain("routine.after-no");
        rep.closesAll();

        fill(Map.of("AFTER_NO-own", OWN));
        rep.closesAll();
        rep.presses(whispered(), "More");
        assertThat(rep.pressesInModal("After a no").ok()).isTrue();
        assertThat(modal()).contains("\"plain_text\",\"text\":\"After a no: " + OWN + "\"");
    }

    private Message whispered() {
        return rep.sees(rep.dm()).stream()
                .filter(message -> message.blocks().encode().contains("\"More\""))
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    @Test
    void one_tap_starts_the_mindset_and_shows_its_steps() {
        fill(Map.of("MINDSET", "VISUALISE", "kinds", List.of("MINDSET")));
        moveTo(nextMonday(), LocalTime.of(9, 0));
        var message = unasked("One minute before your calls");
        assertThat(message.blocks().encode()).contains("Picture the first call of the day");

        clock.reset();
        assertThat(rep.presses(message, "Start").ok()).isTrue();

        assertThat(rep.modal().orElseThrow().title()).isEqualTo("One minute");
        assertThat(modal()).contains("See yourself dial, and hear it ring.");
    }

    @Test
    void the_line_for_after_a_no_is_shown_when_asked_for_and_is_there_for_the_breaks() {
        rep.types(rep.dm(), "/rebound routine after");
        assertThat(rep.lastSeen(rep.dm()).blocks().encode()).contains("You have not picked one for after a no yet.");

        fill(Map.of("AFTER_NO", "water"));

        rep.types(rep.dm(), "/rebound routine after");
        assertThat(rep.lastSeen(rep.dm()).blocks().encode())
                .contains("After a no: Drink some water before the next dial.");
        assertThat(within(() -> habits.afterANo(user))).contains("Drink some water before the next dial.");
        assertThat(tables.column("select id from consent where slack_user = ?", user))
                .isEmpty();
    }

    @Test
    void what_was_chosen_stands_in_the_form_again_and_on_home_and_can_be_cleared() {
        fill(Map.of("END_OF_DAY", "walk", "AFTER_NO-own", "I hum", "kinds", List.of("END_OF_DAY")));
        rep.closesAll();
        rep.opensHome();
        Mailbox.await(PATIENCE, this::home, home -> home.contains("End of day: Walk for ten minutes."));
        assertThat(home()).contains("After a no: I hum", "Mon, Tue, Wed, Thu, Fri", "17:30 your time.");

        rep.pressesInHome("Routines");
        assertThat(modal()).contains("\"initial_value\":\"I hum\"", "Walk for ten minutes.");
        assertThat(rep.submits(Map.of("END_OF_DAY", "None", "AFTER_NO-own", "")).ok())
                .isTrue();

        Mailbox.await(PATIENCE, this::home, home -> !home.contains("Walk for ten minutes."));
        assertThat(home()).doesNotContain("I hum");
    }

    @Test
    void own_words_are_sealed_and_go_with_their_author() {
        fill(Map.of("PRE_CALL-own", OWN));
        var sealed =
                tables.column("select words_own from routine where slack_user = ? and words_own is not null", user);
        assertThat(sealed).hasSize(1);
        assertThat(new String((byte[]) sealed.get(0), StandardCharsets.UTF_8)).doesNotContain("son");

        within(() -> {
            acquaintance.learn(user, DELHI, Standing.GUEST);
            return 0;
        });

        assertThat(tables.column("select id from routine where slack_user = ?", user))
                .isEmpty();
    }

    private void fill(Map<String, ?> fields) {
        rep.types(rep.dm(), "/rebound routine");
        assertThat(rep.modal().orElseThrow().title()).isEqualTo("Your routines");
        assertThat(rep.submits(new HashMap<>(fields)).ok()).isTrue();
        assertThat(modal()).contains("Saved.");
    }

    private String modal() {
        return rep.modal().orElseThrow().blocks().encode();
    }

    private String home() {
        return rep.home().map(view -> view.blocks().encode()).orElse("");
    }

    private Message unasked(String lead) {
        return Mailbox.await(
                        PATIENCE,
                        () -> rep.sees(rep.dm()).stream()
                                .filter(message -> message.text().contains(lead))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }

    private static LocalDate nextMonday() {
        return LocalDate.now(DELHI).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    private void moveTo(LocalDate day, LocalTime time) {
        var target = day.atTime(time).atZone(DELHI).toInstant().plusSeconds(1);
        clock.advance(Duration.between(clock.instant(), target));
    }

    private <T> T within(Callable<T> work) {
        var workspace = inWorkspace
                .acrossWorkspaces(() -> workspaces.ofTeam("T0NORTHWD"))
                .orElseThrow();
        return inWorkspace.run(workspace, work);
    }
}
