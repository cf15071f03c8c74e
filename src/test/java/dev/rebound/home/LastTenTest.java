package dev.rebound.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.home.Section.Button;
import dev.rebound.home.Section.Listed;
import dev.rebound.home.Section.Row;
import dev.rebound.home.Section.Source;
import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import dev.rebound.playbook.Labels;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What several features keep, as one list. */
class LastTenTest {
    private static final Member REP = new Member("U1", ZoneOffset.UTC, Standing.MEMBER, true);
    private static final Instant NOW = Instant.parse("2026-03-11T09:00:00Z");
    private static final Button SEARCH = Button.of("search", "Search", "all");

    @Test
    void the_newest_ten_of_all_features_stand_in_order_of_time() {
        var rows = entries(lastTen(of("no", 0, 2, 4), of("win", 1), of("pad", 3)));

        assertThat(rows).extracting(Row.Entry::lead).containsExactly("no 0", "win 1", "no 2", "pad 3", "no 4");
    }

    @Test
    void older_ones_are_offered_where_there_are_some() {
        assertThat(ways(lastTen(all("no", 10)))).containsExactly("search");
        assertThat(ways(lastTen(all("no", 11)))).containsExactly("search", "home.older");
        assertThat(entries(lastTen(all("no", 11)))).hasSize(10);
    }

    @Test
    void nothing_logged_is_nothing_to_list() {
        assertThat(lastTen().of(REP, NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 10, true", "10, 10, true", "20, 3, false", "23, 0, false", "99, 0, false"})
    void pages_follow_one_another(int from, int rows, boolean hasOlder) {
        var page = new Listing(List.of(all("no", 23))).page(REP, NOW, from, 10);

        assertThat(page.rows()).hasSize(rows);
        assertThat(page.hasOlder()).isEqualTo(hasOlder);
    }

    private static LastTen lastTen(Source... sources) {
        return new LastTen(new Listing(List.of(sources)), Labels.shipped(), List.of(SEARCH));
    }

    private static Source all(String what, int count) {
        return of(what, IntStream.range(0, count).toArray());
    }

    private static Source of(String what, int... minutesAgo) {
        return (member, now, most) -> IntStream.of(minutesAgo)
                .mapToObj(ago -> new Listed(now.minusSeconds(60L * ago), row(what + " " + ago)))
                .limit(most)
                .toList();
    }

    private static Row.Entry row(String lead) {
        return new Row.Entry(lead, "today", "", List.of());
    }

    private static List<Row.Entry> entries(LastTen lastTen) {
        return lastTen.of(REP, NOW).orElseThrow().rows().stream()
                .filter(Row.Entry.class::isInstance)
                .map(Row.Entry.class::cast)
                .toList();
    }

    private static List<String> ways(LastTen lastTen) {
        var tray = (Row.Tray) lastTen.of(REP, NOW).orElseThrow().rows().get(0);
        return tray.buttons().stream().map(Button::action).toList();
    }
}
