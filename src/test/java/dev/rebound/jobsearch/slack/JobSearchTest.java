package dev.rebound.jobsearch.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.MovableClock;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second track by the real door ({@code P41}). */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class JobSearchTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    /** What is offered after an attack only. */
    private static final String FIVE_MINUTES = "nudges.start.300";

    Simulator slack;

    @Inject
    MovableClock clock;

    @Inject
    Tables tables;

    private final String user = SignedSlack.newcomer().user();
    private Acting seeker;

    @BeforeEach
    void somebody_looks_for_work() {
        seeker = hired(user);
        operator("on");
    }

    @AfterEach
    void in_real_time_again() {
        clock.reset();
    }

    @Test
    void it_is_there_only_where_it_was_switched_on() {
        operator("off");
        assertThat(asked(seeker)).contains("There is no job-search track in this workspace");

        seeker.types(seeker.dm(), "/rebound job on");
        assertThat(last(seeker)).contains("There is no job-search track");

        operator("on");
        assertThat(asked(seeker)).contains("Nobody sees that you picked it");
    }

    @Test
    void picking_it_is_one_tap_and_nobody_else_can_tell() {
        pick();
        var other = hired(SignedSlack.newcomer().user());

        assertThat(asked(seeker)).contains("0 applications");
        assertThat(asked(other)).contains("Nobody sees that you picked it");
        assertThat(sentence("corrections")).doesNotContain(user);
    }

    @Test
    void an_application_is_written_down_and_moves_on_by_one_tap() {
        pick();
        apply("Alder & Finch");

        press("Interview");

        assertThat(last(seeker)).contains("Interview: Alder & Finch");
        assertThat(asked(seeker)).contains("1 application", "1 screen, 1 interview");
    }

    @Test
    void a_no_is_acknowledged_first_and_from_the_interview_on_a_letter_goes_with_it() {
        pick();
        apply("Alder & Finch");
        press("They said no");
        assertThat(last(seeker)).contains("I'm sorry").doesNotContain("Letter to copy");

        apply("Brook");
        press("Interview");
        press("They said no");
        assertThat(last(seeker)).contains("I'm sorry", "Letter to copy");

        press("Letter to copy");
        assertThat(last(seeker)).contains("what was missing");
    }

    @Test
    void silence_is_told_once_on_the_day_that_its_tap_named() {
        pick();
        apply("Quillmonth");
        press("Remind me once");
        var morning = dayIn("select remind_on from job_application where author = ?")
                .atTime(9, 0)
                .atZone(VIENNA)
                .toInstant();

        clock.advance(Duration.between(clock.instant(), morning).minusMinutes(2));
        settle();
        assertThat(told("No answer from")).isEmpty();
        clock.advance(Duration.ofMinutes(3));

        slack.await(
                Duration.ofSeconds(30),
                () -> told("No answer from Quillmonth").stream().findFirst());
        clock.advance(Duration.ofDays(30));
        settle();
        assertThat(told("No answer from Quillmonth")).hasSize(1);
    }

    @Test
    void what_was_let_go_is_not_told() {
        pick();
        apply("Quillmonth");
        press("Remind me once");
        press("Let it go");

        clock.advance(Duration.ofDays(20));
        settle();

        assertThat(told("No answer from")).isEmpty();
    }

    @Test
    void a_break_ends_on_the_day_that_was_chosen() {
        pick();
        apply("Brook");
        press("They said no");
        press("Until Monday");
        assertThat(last(seeker)).contains("Rest well. You go on");
        assertThat(dayIn("select rests_until from job_track where slack_user = ?")
                        .getDayOfWeek())
                .isEqualTo(DayOfWeek.MONDAY);

        clock.advance(Duration.ofDays(8));

        slack.await(
                Duration.ofSeconds(30), () -> told("You chose today").stream().findFirst());
    }

    @Test
    void silence_is_told_once_though_its_job_is_there_twice_and_its_process_died() {
        tables.change("delete from scheduled_tasks where task_name = 'job-search-silence'");
        pick();
        apply("Quillmonth");
        press("Remind me once");
        doubledAndLeftBehind("job-search-silence");

        clock.advance(Duration.ofDays(20));

        awaitAllDone("job-search-silence");
        assertThat(told("No answer from Quillmonth")).hasSize(1);
    }

    @Test
    void a_break_ends_once_though_its_job_is_there_twice_and_its_process_died() {
        tables.change("delete from scheduled_tasks where task_name = 'job-search-go-on'");
        pick();
        apply("Brook");
        press("They said no");
        press("Until Monday");
        doubledAndLeftBehind("job-search-go-on");

        clock.advance(Duration.ofDays(8));

        awaitAllDone("job-search-go-on");
        assertThat(told("You chose today")).hasSize(1);
    }

    @Test
    void a_no_is_read_as_one_of_hiring_for_them_only_and_no_manager_is_named() {
        pick();
        assertThat(reported(seeker, "not a culture fit"))
                .contains("Not a match")
                .doesNotContain(FIVE_MINUTES, "anager");
        assertThat(reported(seeker, "we keep your cv on file, said the mail from Brook"))
                .contains("ept on file");
        assertThat(reported(seeker, "position closed")).contains("Timing: not now");
        assertThat(reported(seeker, "no culture fit, she called me a pathetic loser and an idiot"))
                .contains(FIVE_MINUTES)
                .doesNotContain("anager", "Tell somebody");

        var other = hired(SignedSlack.newcomer().user());
        assertThat(reported(other, "not a culture fit")).doesNotContain(FIVE_MINUTES, "Not a match");
    }

    @Test
    void no_card_of_theirs_names_dials_or_a_ratio() {
        pick();
        for (var no = 1; no <= 12; no++) {
            var noes = no;
            seeker.types(seeker.dm(), "/reject place " + no + " took another candidate, i'm terrible at interviews");
            slack.await(Duration.ofSeconds(30), () -> Optional.of(entries()).filter(count -> count == noes));
        }
        settle();
        assertThat(since(seeker, 0)).contains("reject.undo").doesNotContainIgnoringCase("dial", "noes for a yes");
    }

    @Test
    void goals_are_numbers_that_they_chose() {
        pick();
        seeker.types(seeker.dm(), "/rebound job");
        press("Goals and breaks");
        assertThat(last(seeker)).doesNotContain("did not open");
        seeker.submits(Map.of("applications", "many"));
        assertThat(seeker.modal()).isPresent();

        seeker.submits(Map.of("applications", "5", "contacts", "3"));

        assertThat(asked(seeker))
                .contains("0 applications of 5 this week", "0 contacts of 3 this week", "0 interviews");
    }

    @Test
    void its_words_are_sealed() {
        pick();
        apply("Canarygrove");

        assertThat(tables.column("select words_name from job_application"))
                .noneMatch(bytes ->
                        new String((byte[]) bytes, java.nio.charset.StandardCharsets.UTF_8).contains("Canarygrove"));
    }

    /** All that came in answer, once the entry is written. */
    private String reported(Acting who, String text) {
        var before = who.sees(who.dm()).size();
        who.types(who.dm(), "/reject " + text);
        return slack.await(
                Duration.ofSeconds(30),
                () -> Optional.of(since(who, before)).filter(answer -> answer.contains("reject.undo")));
    }

    /** The cards and receipts; whoever is new is greeted besides. */
    private static String since(Acting who, int before) {
        return who.sees(who.dm()).stream()
                .skip(before)
                .filter(message -> message.byBot() && message.blocks().encode().contains("reject.undo"))
                .map(message -> message.text() + message.blocks().encode())
                .collect(Collectors.joining());
    }

    private int entries() {
        return tables.column("select id from rejection where author = ?", user).size();
    }

    private void doubledAndLeftBehind(String task) {
        slack.await(Duration.ofSeconds(30), () -> Optional.of(jobs(task)).filter(count -> count == 1));
        tables.change(
                "insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)"
                        + " select task_name, task_instance || '-twin', task_data, execution_time, picked, version"
                        + " from scheduled_tasks where task_name = ?",
                task);
        tables.change(
                "update scheduled_tasks set picked = true, picked_by = 'gone', last_heartbeat = ?"
                        + " where task_name = ? and task_instance not like '%-twin'",
                Timestamp.from(clock.instant().minus(Duration.ofHours(1))), task);
    }

    private void awaitAllDone(String task) {
        slack.await(Duration.ofSeconds(40), () -> Optional.of(jobs(task)).filter(count -> count == 0));
        settle();
    }

    private int jobs(String task) {
        return tables.column("select task_instance from scheduled_tasks where task_name = ?", task)
                .size();
    }

    private void pick() {
        seeker.types(seeker.dm(), "/rebound job");
        press("Pick job search");
        slack.await(
                Duration.ofSeconds(30), () -> Optional.of(last(seeker)).filter(text -> text.contains("applications")));
    }

    private void apply(String name) {
        seeker.types(seeker.dm(), "/rebound job");
        press("+ Application");
        seeker.submits(Map.of("name", name));
        slack.await(Duration.ofSeconds(30), () -> Optional.of(last(seeker)).filter(text -> text.contains(name)));
    }

    private void press(String button) {
        var before = seeker.sees(seeker.dm()).size();
        var message = newest(seeker);
        var outcome = seeker.presses(message, button);
        assertThat(outcome.ok()).as("%s", outcome).isTrue();
        if (seeker.modal().isEmpty() && !button.startsWith("Pick")) {
            slack.await(
                    Duration.ofSeconds(30),
                    () -> Optional.of(seeker.sees(seeker.dm()).size()).filter(now -> now > before));
        }
    }

    private List<Message> told(String words) {
        return seeker.sees(seeker.dm()).stream()
                .filter(message -> message.byBot()
                        && !message.ephemeral()
                        && message.text().contains(words))
                .toList();
    }

    private static Message newest(Acting who) {
        return who.sees(who.dm()).stream()
                .filter(Message::byBot)
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    private static String last(Acting who) {
        var newest = newest(who);
        return newest.text() + newest.blocks().encode();
    }

    private static String asked(Acting who) {
        who.types(who.dm(), "/rebound job");
        return last(who);
    }

    private String sentence(String word) {
        seeker.types(seeker.dm(), "/rebound " + word);
        return last(seeker);
    }

    private LocalDate dayIn(String sql) {
        return ((Date) tables.column(sql, user).get(0)).toLocalDate();
    }

    private void settle() {
        tables.awaitCalm(clock, Duration.ofMillis(2500));
    }

    private static void operator(String word) {
        var answer = SignedSlack.of(SlackInABox.OPERATOR).command("/rebound", "job " + word);
        assertThat(answer.status()).isEqualTo(200);
    }

    private Acting hired(String id) {
        slack.put(new Person(id, "rep", "A Rep", "Sales rep", VIENNA, Person.Role.MEMBER));
        return slack.as(id);
    }
}
