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
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "booked a demo with Acme for Tuesday 10:00",
                "demo with Acme tomorrow at 9:30",
                "demo Thu 3pm",
                "call set for Wednesday afternoon, 3 pm",
                "moved the call to 10:40",
                "she said yes to 3 March 10:00",
                "meeting on 5th at 9:05",
                "meeting 12.3. 09:00",
                "review next week 11:00",
                "free between 2pm and 4pm"
            })
    void the_hour_of_what_was_agreed_is_not_when_it_was(String typed) {
        assertThat(Told.in(typed)).isEqualTo(new Told(typed, null, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10:40 demo agreed for Tuesday 15:00    | demo agreed for Tuesday 15:00 | false
            demo agreed for Tuesday~10:40          | demo agreed for Tuesday       | false
            demo agreed for 15:00~10:40            | demo agreed for 15:00         | false
            a yes on 10:40 yesterday               | a yes on                      | true
            she said yes this morning at 10:40     | she said yes this morning     | false
            the summary sent 10:40                 | the summary sent              | false
            """)
    void beside_it_the_time_that_it_was_is_still_found(String typed, String text, boolean yesterday) {
        assertThat(Told.in(typed.replace('~', '\n'))).isEqualTo(new Told(text, LocalTime.of(10, 40), yesterday));
    }

    /** New York put its clocks forward on 8 March 2026, Lord Howe back by half an hour on 5 April, Vienna back on 25 October. */
    @ParameterizedTest
    @CsvSource({
        "America/New_York,    2026-03-08T16:00:00Z, demo 01:30,           2026-03-08T06:30:00Z",
        "America/New_York,    2026-03-08T16:00:00Z, demo 02:30,           2026-03-08T07:30:00Z",
        "America/New_York,    2026-03-08T16:00:00Z, demo 10:40,           2026-03-08T14:40:00Z",
        "America/New_York,    2026-03-08T16:00:00Z, yesterday 10:40 demo, 2026-03-07T15:40:00Z",
        "Europe/Vienna,       2026-10-25T10:00:00Z, demo 02:30,           2026-10-25T00:30:00Z",
        "Europe/Vienna,       2026-10-25T10:00:00Z, demo 10:40,           2026-10-25T09:40:00Z",
        "Australia/Lord_Howe, 2026-04-05T03:00:00Z, demo 10:40,           2026-04-05T00:10:00Z",
        "Australia/Lord_Howe, 2026-04-05T03:00:00Z, yesterday 10:40 demo, 2026-04-03T23:40:00Z",
        "Pacific/Kiritimati,  2026-03-11T15:00:00Z, demo 4:40 am,         2026-03-11T14:40:00Z",
        "Pacific/Pago_Pago,   2026-03-11T15:00:00Z, demo 03:10,           2026-03-11T14:10:00Z",
        "Pacific/Pago_Pago,   2026-03-11T15:00:00Z, demo yesterday 4pm,   2026-03-11T03:00:00Z",
        "Asia/Kolkata,        2026-03-11T19:00:00Z, demo 0:15,            2026-03-11T18:45:00Z"
    })
    void clocks_that_change_do_not_move_it(String zone, Instant now, String typed, Instant at) {
        assertThat(Told.in(typed).at(member(zone), now)).isEqualTo(at).isBefore(now);
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York,   2026-03-08T16:00:00Z, demo 12:01",
        "Pacific/Kiritimati, 2026-03-11T15:00:00Z, demo 5:10",
        "Pacific/Pago_Pago,  2026-03-11T15:00:00Z, demo 4:10",
        "Asia/Kolkata,       2026-03-11T19:00:00Z, demo 16:00"
    })
    void an_hour_of_today_that_has_not_come_stays_to_come(String zone, Instant now, String typed) {
        assertThat(Told.in(typed).at(member(zone), now)).isAfter(now);
    }

    private static Member member(String zone) {
        return new Member("U1", ZoneId.of(zone), Standing.MEMBER, true);
    }
}
