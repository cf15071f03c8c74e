package dev.rebound.weeks;

import dev.rebound.testkit.OnPostgres;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;

/** The same there, which counts by itself how often it reads a table whole; a small one it may. */
@Tag("faults")
@QuarkusTest
@WithTestResource(SlackInABox.class)
@TestProfile(OnPostgres.class)
class MillionRowsOnPostgresTest extends MillionRowsTest {
    private static final String SCANS =
            "select seq_scan from pg_stat_user_tables where relname = ? and n_live_tup > 25000";

    private final Map<String, Long> before = new HashMap<>();

    @Override
    String freshId() {
        return "gen_random_uuid()";
    }

    @Override
    String earlier() {
        return "r.happened_at - x.n * interval '15 minutes'";
    }

    @Override
    String numbers() {
        return "(select n from generate_series(1, " + EACH + ") n) x";
    }

    @Override
    void watch() {
        before.putAll(scans());
    }

    /** What the filling read may be counted late; a query of every request would show a hundred times. */
    @Override
    List<String> readWhole() {
        var after = scans();
        return LARGE.stream()
                .filter(table -> after.getOrDefault(table, 0L) - before.getOrDefault(table, 0L) > 100)
                .toList();
    }

    /** What a connection did is counted when it has been idle for a while. */
    private Map<String, Long> scans() {
        try {
            Thread.sleep(2000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        var scans = new HashMap<String, Long>();
        LARGE.forEach(table ->
                tables.column(SCANS, table).forEach(count -> scans.put(table, ((Number) count).longValue())));
        return scans;
    }
}
