package dev.rebound.weeks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.home.Page;
import dev.rebound.people.Members;
import dev.rebound.slack.InWorkspace;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import dev.rebound.workspace.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A workspace of 20 reps with 50,000 rejections each: what Home, stats and a report take is printed, and no query on their way reads a
 * table whole. How fast a machine is decides nothing here.
 */
@Tag("faults")
@QuarkusTest
@WithTestResource(SlackInABox.class)
class MillionRowsTest {
    static final List<String> LARGE = List.of("rejection", "day_sum", "slot_sum");

    private static final int REPS = 20;
    static final int EACH = 50_000 * Integer.getInteger("faults.percent", 100) / 100;
    private static final int DRAWS = 15;

    @Inject
    Tables tables;

    @Inject
    DataSource database;

    @Inject
    Page page;

    @Inject
    Members members;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    @Inject
    Clock clock;

    @Test
    void home_stats_and_a_report_read_no_table_whole() throws SQLException {
        var reps = Stream.generate(SignedSlack::newcomer).limit(REPS).toList();
        reps.forEach(this::fill);
        say("first Home, which makes the sums", reps.stream().map(this::home).toList());
        tables.change("analyze");
        watch();
        say("Home", again(reps, this::home));
        say("stats of all time", again(reps, rep -> timed(() -> rep.command("/rebound", "stats all"))));
        say("a report", again(reps, rep -> timed(() -> rep.command("/reject", "no budget until june, said the cfo"))));
        assertThat(readWhole()).isEmpty();
    }

    private interface Work {
        Object run();
    }

    private interface Look {
        Duration at(SignedSlack rep);
    }

    private static List<Duration> again(List<SignedSlack> reps, Look look) {
        return IntStream.range(0, DRAWS)
                .boxed()
                .flatMap(round -> reps.stream().map(look::at))
                .toList();
    }

    private Duration home(SignedSlack rep) {
        var here = inWorkspace.acrossWorkspaces(() -> workspaces.welcome(null, rep.team(), "U0BOT"));
        return timed(() -> inWorkspace.run(here, () -> page.of(members.meet(rep.user()), clock.instant())));
    }

    private static Duration timed(Work work) {
        var start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void say(String what, List<Duration> taken) {
        var sorted = taken.stream().mapToLong(Duration::toMillis).sorted().toArray();
        System.out.printf(
                "%,d rows, %s, %d times: median %d ms, 99th percentile %d ms, longest %d ms%n",
                REPS * EACH,
                what,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[Math.min(sorted.length - 1, sorted.length * 99 / 100)],
                sorted[sorted.length - 1]);
    }

    /** One report by the real door, and as many like it as there are to be, a quarter of an hour apart. */
    private void fill(SignedSlack rep) {
        rep.command("/reject", "they have no budget until june, said the cfo");
        var id = tables.column("select id from rejection where author = ?", rep.user())
                .get(0);
        var buckets = "case when mod(x.n, 5) = 0 then 'TIMING' when mod(x.n, 7) = 0 then 'FIT' else 'DELIVERY' end";
        var objections = "case when mod(x.n, 5) = 0 then 'NO_BUDGET' when mod(x.n, 7) = 0 then 'NO_NEED'"
                + " else 'NOT_INTERESTED' end";
        var brushOff = "mod(x.n, 5) <> 0 and mod(x.n, 7) <> 0";
        tables.change(
                "insert into rejection (id, workspace_id, author, happened_at, source, times, bucket, objection,"
                        + " read_bucket, read_objection, severity, brush_off, do_not_contact, confidence, corrected,"
                        + " hurt, shown, words_text, words_because) select " + freshId()
                        + ", r.workspace_id, r.author, " + earlier()
                        + ", r.source, 1, " + buckets + ", " + objections + ", " + buckets + ", " + objections
                        + ", r.severity, " + brushOff + ", false, r.confidence, false, false, r.shown, r.words_text,"
                        + " r.words_because from rejection r, " + numbers() + " where r.id = ?",
                id);
        tables.change("delete from sum_state where author = ?", rep.user());
        tables.change("delete from day_sum where author = ?", rep.user());
        tables.change("delete from slot_sum where author = ?", rep.user());
    }

    String freshId() {
        return "random_uuid()";
    }

    String earlier() {
        return "dateadd('MINUTE', -15 * x.n, r.happened_at)";
    }

    String numbers() {
        return "(select x as n from system_range(1, " + EACH + ")) x";
    }

    /** From now on the database remembers how it is asked. */
    void watch() throws SQLException {
        tables.change("set query_statistics true");
    }

    /** Which queries read a large table whole. */
    List<String> readWhole() throws SQLException {
        return tables
                .column("select distinct sql_statement from information_schema.query_statistics"
                        + " where lower(sql_statement) like 'select%'")
                .stream()
                .map(Object::toString)
                .filter(query -> LARGE.stream().anyMatch(query::contains))
                .filter(query -> isWhole(plan(query)))
                .toList();
    }

    private static boolean isWhole(String plan) {
        return LARGE.stream()
                .anyMatch(table -> plan.contains("PUBLIC." + table.toUpperCase(Locale.ROOT) + ".tableScan"));
    }

    private String plan(String query) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("explain " + query)) {
            for (var i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
                statement.setObject(i, null);
            }
            try (var plan = statement.executeQuery()) {
                plan.next();
                return plan.getString(1).replace("\"", "");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
