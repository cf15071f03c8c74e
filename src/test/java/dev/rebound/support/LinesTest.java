package dev.rebound.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rebound.playbook.Playbook;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing unsourced: each line tells how to reach whom, when, where that was read and on which day. */
class LinesTest {
    private static final Lines LINES = Lines.shipped();

    static Stream<Line> lines() {
        return Stream.concat(
                LINES.countries().stream().flatMap(code -> LINES.in(code).stream()), LINES.anywhere().stream());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void each_line_names_who_how_when_where_it_was_read_and_the_day(Line line) {
        assertThat(line.who()).isNotBlank();
        assertThat(line.number())
                .matches(LINES.anywhere().contains(line) ? "[a-z]+\\.(com|org)" : "\\D*\\d[\\d -]+\\d.*");
        assertThat(line.when()).isNotBlank();
        assertThat(line.sources()).isNotEmpty().allSatisfy(source -> {
            assertThat(source).startsWith("https://");
            assertThat(URI.create(source).getHost()).contains(".");
        });
        assertThat(line.checked()).isAfter(LocalDate.of(2026, 1, 1)).isBeforeOrEqualTo(LocalDate.now());
        assertThat(line.site()).doesNotContain("/").contains(".");
    }

    @Test
    void every_time_zone_is_one_that_java_knows_and_every_country_one_of_iso() {
        assertThat(LINES.zones().keySet()).isSubsetOf(ZoneId.getAvailableZoneIds());
        assertThat(LINES.countries()).isSubsetOf(Locale.getISOCountries()).allSatisfy(code -> {
            assertThat(LINES.in(code)).isNotEmpty();
            assertThat(LINES.zones()).containsValue(code);
            assertThat(Help.name(code)).isNotEqualTo(code);
        });
    }

    @Test
    void no_time_zone_stands_under_two_countries() {
        var zones = new ArrayList<String>();
        LINES.countries()
                .forEach(code -> LINES.zones().forEach((zone, of) -> {
                    if (of.equals(code)) {
                        zones.add(zone);
                    }
                }));
        assertThat(zones).doesNotHaveDuplicates().hasSameSizeAs(LINES.zones().keySet());
    }

    @ParameterizedTest
    @CsvSource({"Europe/Vienna, AT", "America/Los_Angeles, US", "Asia/Kolkata, IN", "Atlantic/Canary, ES"})
    void a_time_zone_tells_the_country(String zone, String country) {
        assertThat(LINES.countryOf(ZoneId.of(zone))).contains(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Antarctica/Troll", "+02:00"})
    void a_zone_of_no_country_with_lines_tells_none(String zone) {
        assertThat(LINES.countryOf(ZoneId.of(zone))).isEmpty();
        assertThat(LINES.in("XX")).isEmpty();
    }

    @Test
    void texts_that_name_a_directory_name_one_that_stands_here() {
        var known = LINES.anywhere().stream().map(Line::number).toList();
        var playbook = Playbook.shipped();

        assertThat(known).containsExactly("findahelpline.com", "befrienders.org");
        for (var text : List.of(
                playbook.labels().text("home.people"),
                playbook.labels().text("support.home"),
                String.join(" ", playbook.crisis().ways()))) {
            assertThat(text).contains(known);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Somebody | 123 | any time | https://a.example | 2026-11-28",
                "[AT] Europe/Vienna\nSomebody | 123 | any time | https://a.example",
                "[AT] Europe/Vienna\nSomebody | 123 | any time | https://a.example | soon",
                "[Austria] Europe/Vienna",
            })
    void a_line_that_cannot_be_read_stops_the_start_and_is_named(String content) {
        assertThatThrownBy(() -> Lines.of(content))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("line " + content.lines().count());
    }
}
