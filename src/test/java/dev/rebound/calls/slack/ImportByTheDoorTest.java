package dev.rebound.calls.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rebound.people.Departure;
import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.slack.InWorkspace;
import dev.rebound.testkit.AtOnce;
import dev.rebound.testkit.LogLines;
import dev.rebound.testkit.Mailbox;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import dev.rebound.workspace.Workspaces;
import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file of calls as people hand it over: counted once, told line by line, and taken back whole. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class ImportByTheDoorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final String SAID = "From your file: ";

    Simulator slack;

    @Inject
    Tables tables;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    @All
    @Inject
    List<Departure> departures;

    private final String user = SignedSlack.newcomer().user();
    private final LocalDate day = LocalDate.now(VIENNA).minusDays(3);
    private Acting rep;

    @BeforeEach
    void hire() {
        slack.put(new Person(user, "rep", "A Rep", "Sales rep", VIENNA, Person.Role.MEMBER));
        rep = slack.as(user);
        rep.types(rep.dm(), "/rebound");
        Mailbox.await(
                PATIENCE,
                () -> tables.column("select zone from member where slack_user = ?", user),
                zone -> zone.contains("Europe/Vienna"));
    }

    @Test
    void a_file_is_counted_once_and_the_lines_that_cannot_be_read_are_named() {
        hand(file());
        assertThat(rep.modal().orElseThrow().blocks().encode()).contains("Your file is being read.");

        var first = answer(1);
        assertThat(first.text())
                .isEqualTo("From your file: 4 new calls. 1 was known already. 2 lines could not be read.");
        assertThat(first.blocks().encode())
                .contains("No id of the call: line 7.", "No day with a time of day: line 8.", "Take this import back");
        assertThat(kinds()).containsExactlyInAnyOrder("DIAL", "GOOD_TALK", "NO_ANSWER", "VOICEMAIL");
        assertThat(tables.column("select at_hour from slot_sum where author = ? order by at_hour", user))
                .extracting(Object::toString)
                .containsExactly("9", "11", "14", "16");
        assertThat(counted()).isEqualTo(4);

        hand(file());
        var second = answer(2);
        assertThat(second.text())
                .isEqualTo("From your file: 0 new calls. 5 were known already. 2 lines could not be read.");
        assertThat(second.blocks().encode()).doesNotContain("Take this import back");
        assertThat(counted()).isEqualTo(4);
    }

    @Test
    void it_counts_where_what_is_counted_by_hand_does_and_goes_with_one_press() {
        rep.types(rep.dm(), "/win +2 dials");
        hand(file());
        var told = answer(1);
        assertThat(counted()).isEqualTo(6);

        assertThat(rep.presses(told, "Take this import back").ok()).isTrue();
        Mailbox.await(
                PATIENCE,
                () -> rep.lastSeen(rep.dm()).text(),
                "This file is being taken back: 4 calls. In a moment they count nowhere."::equals);
        Mailbox.await(
                PATIENCE, () -> tables.column("select id from call_import where author = ?", user), List::isEmpty);
        assertThat(counted()).isEqualTo(2);
        assertThat(tables.column("select effort_id from imported_call where author = ?", user))
                .isEmpty();

        hand(file());
        assertThat(answer(1).text()).startsWith("From your file: 4 new calls.");
        assertThat(counted()).isEqualTo(6);
    }

    @Test
    void a_call_that_is_undone_by_itself_may_come_again() {
        hand("id,when\nonly,%s 10:00\n".formatted(day));
        answer(1);
        rep.types(rep.dm(), "/win undo");
        Mailbox.await(PATIENCE, this::counted, count -> count == 0);
        assertThat(tables.column("select effort_id from imported_call where author = ?", user))
                .isEmpty();
    }

    @Test
    void undo_takes_back_what_was_typed_last_and_no_call_of_a_file() {
        rep.types(rep.dm(), "/win +2 dials");
        hand(file());
        answer(1);
        rep.types(rep.dm(), "/win undo");
        Mailbox.await(PATIENCE, this::counted, count -> count == 4);
        assertThat(tables.column("select effort_id from imported_call where author = ?", user))
                .hasSize(4);
    }

    @Test
    void whoever_leaves_leaves_nothing_of_it() {
        hand(file());
        answer(1);
        var workspace = inWorkspace
                .acrossWorkspaces(() -> workspaces.ofTeam(slack.teamId()))
                .orElseThrow();
        inWorkspace.run(workspace, () -> {
            departures.forEach(departure -> departure.of(user));
            return true;
        });
        assertThat(tables.column("select id from call_import where author = ?", user))
                .isEmpty();
        assertThat(tables.column("select effort_id from imported_call where author = ?", user))
                .isEmpty();
        assertThat(counted()).isZero();
    }

    @Test
    void two_at_once_write_each_call_once() {
        var lines = IntStream.range(0, 130)
                .mapToObj(i -> "c-%d,%s 10:%02d".formatted(i, day, i % 60))
                .collect(Collectors.joining("\n", "id,when\n", "\n"));
        var file = rep.picks("calls.csv", lines.getBytes(StandardCharsets.UTF_8));
        var both = AtOnce.times(2, () -> submitted(address(file)));
        assertThat(both).allSatisfy(sent -> assertThat(sent).contains("Your file is being read."));

        answer(2);
        assertThat(answers().stream().mapToInt(ImportByTheDoorTest::fresh).sum())
                .isEqualTo(130);
        assertThat(tables.column("select id_print from imported_call where author = ?", user))
                .hasSize(130);
        assertThat(counted()).isEqualTo(130);
    }

    @Test
    void a_file_that_cannot_be_had_or_read_is_told_kindly_and_nothing_is_kept() {
        submitted(address("F0NOTTHERE"));
        said("That file is not there any more. Please send it again. Nothing was logged.");
        submitted("https://files.example.com/calls.csv");
        said(
                "Slack does not let me read that file. Whoever set me up can check my right to read files. Nothing was logged.");
        hand("Company,Start time\nFernhill,%s 10:00\n".formatted(day));
        said(
                "I find no column with an id for each call, such as Call ID. I need it to count each call once. Nothing was logged.");
        Mailbox.await(
                PATIENCE, () -> tables.column("select id from call_import where author = ?", user), List::isEmpty);
        assertThat(counted()).isZero();
    }

    @Test
    void a_form_without_a_file_or_with_one_that_is_too_large_stays_open() {
        assertThat(sent(new JsonObject()))
                .isEqualTo("{\"response_action\":\"errors\",\"errors\":{\"file\":\"Please pick a file.\"}}");
        assertThat(sent(handed(address("F0BIG"), 1_000_001))).contains("That file is over 1 MB.");
        assertThat(tables.column("select id from call_import where author = ?", user))
                .isEmpty();
    }

    @Test
    void nobody_takes_another_s_file_back() {
        hand(file());
        answer(1);
        var id = tables.column("select id from call_import where author = ?", user)
                .get(0)
                .toString();
        SignedSlack.newcomer().action("calls.back", id);
        assertThat(tables.column("select state from call_import where author = ?", user))
                .containsExactly("DONE");
        assertThat(counted()).isEqualTo(4);
    }

    @Test
    void the_words_of_a_file_stand_in_no_log_and_no_job() {
        try (var log = LogLines.open()) {
            hand("id,when,company\nCANARYCALL,%s 10:00,CANARYCALL\n".formatted(day));
            answer(1);
            submitted(address("CANARYCALL"));
            said("That file is not there any more. Please send it again. Nothing was logged.");
            assertThat(log.lines()).noneMatch(line -> line.contains("CANARYCALL"));
        }
        assertThat(tables.column("select id_print from imported_call where author = ?", user))
                .noneMatch(print -> print.toString().contains("CANARYCALL"));
    }

    @Test
    void the_stats_lead_to_the_form() {
        rep.types(rep.dm(), "/rebound stats");
        Mailbox.await(
                PATIENCE, () -> rep.lastSeen(rep.dm()).blocks().encode(), all -> all.contains("Calls from a file"));
        assertThat(rep.presses(rep.lastSeen(rep.dm()), "Calls from a file").ok())
                .isTrue();
        assertThat(rep.modal().orElseThrow().title()).isEqualTo("Calls from a file");
    }

    private String file() {
        return """
                Call ID;Start time;Outcome;Company
                1;%1$s 09:00;No answer;Fernhill
                2;%1$s 11:00;Left voicemail;Fernhill
                3;%1$s 14:00;Connected;Fernhill
                4;%1$s 16:00;Not interested;Fernhill
                4;%1$s 16:30;Not interested;Fernhill
                ;%1$s 17:00;Connected;Fernhill
                6;%1$s;Connected;Fernhill
                """.formatted(day);
    }

    private void hand(String content) {
        rep.types(rep.dm(), "/rebound import");
        var file = rep.picks("my calls.csv", content.getBytes(StandardCharsets.UTF_8));
        assertThat(rep.submits(Map.of("file", file)).ok()).isTrue();
    }

    private String submitted(String address) {
        return sent(handed(address, 100));
    }

    private String sent(JsonObject values) {
        return SignedSlack.of(user)
                .submission("calls.form", "{\"id\":\"calls\"}", values)
                .body();
    }

    private static JsonObject handed(String address, int size) {
        var file = new JsonObject();
        file.addProperty("id", "F0CALLS");
        file.addProperty("name", "calls.csv");
        file.addProperty("size", size);
        file.addProperty("url_private", address);
        var files = new JsonArray();
        files.add(file);
        var input = new JsonObject();
        input.addProperty("type", "file_input");
        input.add("files", files);
        var field = new JsonObject();
        field.add("file", input);
        var values = new JsonObject();
        values.add("file", field);
        return values;
    }

    private String address(String file) {
        return slack.pageUrl() + "/files-pri/" + file + "/calls.csv";
    }

    private Message answer(int count) {
        Mailbox.await(PATIENCE, this::answers, all -> all.size() >= count);
        return answers().get(count - 1);
    }

    private List<Message> answers() {
        return rep.sees(rep.dm()).stream()
                .filter(message -> message.text().startsWith(SAID))
                .toList();
    }

    private static int fresh(Message message) {
        return Integer.parseInt(message.text().substring(SAID.length()).split(" ", 2)[0]);
    }

    private void said(String text) {
        Mailbox.await(
                PATIENCE, () -> rep.sees(rep.dm()).stream().map(Message::text).toList(), texts -> texts.contains(text));
    }

    private List<Object> kinds() {
        return tables.column("select kind from effort where author = ?", user);
    }

    /** By the sums that every figure is read from. */
    private int counted() {
        var sums = tables.column("select coalesce(sum(times), 0) from day_sum where author = ?", user);
        return ((Number) sums.get(0)).intValue();
    }
}
