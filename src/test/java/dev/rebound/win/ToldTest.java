package dev.rebound.win;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldTest {
    private static final Instant NOW = Instant.parse("2026-03-11T15:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            demo 10:40                        | demo                      | 10:40 | false
            10:40 demo                        | demo                      | 10:40 | false
            demo at 9:05                      | demo                      | 09:05 | false
            booked a demo with Acme           | booked a demo with Acme   | -     | false
            yesterday 16:00 she said yes      | she said yes              | 16:00 | true
            she said yes, yesterday 16:00     | she said yes              | 16:00 | true
            demo 16:00 yesterday              | demo                      | 16:00 | true
            demo 4pm                          | demo                      | 16:00 | false
            demo 4:30 pm                      | demo                      | 16:30 | false
            demo 12 am                        | demo                      | 00:00 | false
            got 24 of them                    | got 24 of them            | -     | false
            demo 25:00                        | demo 25:00                | -     | false
            demo 10:75                        | demo 10:75                | -     | false
            demo 13 pm                        | demo 13 pm                | -     | false
            they signed for 12.50            | they signed for 12.50     | -     | false
            they signed for 12.5              | they signed for 12.5      | -     | false
            """)
    void a_time_at_either_end_is_when_it_was(String typed, String text, LocalTime time, boolean yesterday) {
        assertThat(Told.in(typed)).isEqualTo(new Told(text, time, yesterday));
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-03-11T14:40:00Z",
        "Europe/Vienna,    2026-03-11T09:40:00Z",
        "Asia/Kathmandu,   2026-03-11T04:55:00Z"
    })
    void it_is_a_time_of_today_where_they_are(String zone, Instant at) {
        assertThat(Told.in("demo 10:40").at(member(zone), NOW)).isEqualTo(at);
    }

    @Test
    void yesterday_is_the_day_before_where_they_are() {
        assertThat(Told.in("demo yesterday 23:00").at(member("Pacific/Auckland"), NOW))
                .isEqualTo(Instant.parse("2026-03-11T10:00:00Z"));
    }

    private static Member member(String zone) {
        return new Member("U1", ZoneId.of(zone), Standing.MEMBER, true);
    }
}
