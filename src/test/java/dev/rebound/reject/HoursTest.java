package dev.rebound.reject;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-11T10:00:00Z, Europe/Vienna,    9, 2026-03-11T08:00:00Z",
        "2026-03-11T10:00:00Z, Europe/Vienna,   15, 2026-03-10T14:00:00Z",
        "2026-03-11T10:00:00Z, America/New_York, 6, 2026-03-11T10:00:00Z",
        "2026-03-11T10:00:00Z, America/New_York, 7, 2026-03-10T11:00:00Z",
        "2026-03-29T10:00:00Z, Europe/Vienna,    2, 2026-03-29T01:00:00Z",
        "2026-03-11T10:00:00Z, Asia/Kolkata,       , 2026-03-11T10:00:00Z",
    })
    void an_hour_is_the_last_one_that_was_where_the_person_is(Instant now, String zone, Integer hour, Instant at) {
        var member = new Member("U1", ZoneId.of(zone), Standing.MEMBER, true);

        assertThat(Hours.at(Optional.ofNullable(hour), member, now)).isEqualTo(at);
    }
}
