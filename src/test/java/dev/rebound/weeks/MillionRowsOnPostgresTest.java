package dev.rebound.weeks;

import dev.rebound.testkit.OnPostgres;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Tag;

/** The same there, which counts by itself how often it reads a table whole; a small one it may. */
@Tag("faults")
@QuarkusTest
@WithTestResource(SlackInABox.class)
@TestProfile(OnPostgres.class)
class MillionRowsOnPostgresTest extends MillionRowsTest {
    private static final String SCANS = "select relname || ' ' || seq_scan from pg_stat_user_tables"
            + " where relname in ('rejection', 'day_sum', 'slot_sum') and n_live_tup > 25000 order by relname";

    private List<String> before = List.of();

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
        before = scans();
    }

    @Override
    List<String> readWhole() {
        return scans().stream().filter(scan -> !before.contains(scan)).toList();
    }

    /** What a connection did is counted when it has been idle for a second. */
    private List<String> scans() {
        try {
            Thread.sleep(2000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return tables.column(SCANS).stream().map(Object::toString).toList();
    }
}
