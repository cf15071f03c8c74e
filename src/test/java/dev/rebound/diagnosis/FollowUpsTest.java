package dev.rebound.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FollowUpsTest {
    private final FollowUps followUps = new FollowUps(new DatesInWords());

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void the_proposal_follows_the_taxonomy(List<String> row) {
        LocalDate day = propose(row);

        boolean none = row.get(6).isEmpty();
        if (none) {
            assertThat(day).isNull();
        } else {
            assertThat(day).isBetween(LocalDate.parse(row.get(6)), LocalDate.parse(row.get(7)));
        }
    }

    static Stream<List<String>> table() {
        return Table.read("followups.csv").stream();
    }

    private LocalDate propose(List<String> row) {
        return followUps.propose(
                row.get(row.size() - 1),
                LocalDate.parse(row.get(0)),
                Bucket.valueOf(row.get(1)),
                Objection.valueOf(row.get(2)),
                Severity.valueOf(row.get(3)),
                false,
                Boolean.parseBoolean(row.get(4)),
                Boolean.parseBoolean(row.get(5)));
    }

    @Test
    void a_proposal_is_a_working_day_from_today_on() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var texts = Table.read("dates.csv").stream().map(row -> row.get(1)).toList();
        for (int i = 0; i < 4_000; i++) {
            var today = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1_400));
            var bucket = Bucket.values()[random.nextInt(4)];
            var objection = Objection.values()[random.nextInt(Objection.values().length)];
            var text = texts.get(random.nextInt(texts.size()));

            var day = followUps.propose(text, today, bucket, objection, Severity.CIVIL, false, false, false);

            if (day != null) {
                assertThat(day).as("%s on %s", text, today).isAfterOrEqualTo(today);
                assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            }
        }
    }

    @Test
    void abuse_and_stops_have_no_date_whatever_the_words_say() {
        for (var row : Table.read("dates.csv")) {
            for (Bucket bucket : Bucket.values()) {
                var today = LocalDate.parse(row.get(0));
                var text = row.get(1);
                assertThat(followUps.propose(
                                text, today, bucket, Objection.OTHER, Severity.ABUSIVE, false, false, false))
                        .isNull();
                assertThat(followUps.propose(text, today, bucket, Objection.OTHER, Severity.CIVIL, false, true, false))
                        .isNull();
                assertThat(followUps.propose(
                                text, today, bucket, Objection.STOP_CALLING, Severity.HARSH, false, false, false))
                        .isNull();
            }
        }
    }
}
