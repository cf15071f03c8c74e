package dev.rebound.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every team has its round once, though one of two processes is killed in the minute in which it begins ({@code P32}, {@code P33}). */
@Tag("faults")
class RoundKillIT {
    private final Simulator slack = Simulator.start(Started.patient());

    @TempDir
    private Path data;

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void each_team_has_its_round_once_though_one_of_two_was_killed_in_the_minute() throws Exception {
        try (var both = new TwoProcesses(slack, data)) {
            var rooms = new DeadlyMinutes(slack, both, new Pairs(slack, both)).passed();
            for (var table : List.of("ledger where what = 'checkin' group by who", "checkin_round group by team_id")) {
                assertThat(both.read("select count(*) from " + table))
                        .hasSize(rooms.size())
                        .containsOnly(1L);
            }
            assertThat(both.read("select count(*) from checkin_group group by round_id"))
                    .hasSize(rooms.size())
                    .containsOnly(1L);
        }
    }

    private record Pairs(Simulator slack, TwoProcesses both) implements DeadlyMinutes.What {
        private static final String LEAD = "You two have a check-in";

        @Override
        public String job() {
            return "check-ins";
        }

        /** Two who are in no other team, and at work. */
        @Override
        public void prepare(String room) {
            for (var who : List.of("ONE", "TWO")) {
                var user = "U" + who + room.substring(1);
                slack.put(new Person(user, user, user, "Sales", zone(), Person.Role.MEMBER));
                both.change(
                        "insert into member (id, workspace_id, slack_user, zone, standing)"
                                + " select gen_random_uuid(), workspace_id, ?, ?, 'MEMBER' from team where channel = ?",
                        user,
                        zone().getId(),
                        room);
                both.change(
                        "insert into hours (id, workspace_id, slack_user, working_days, from_minute, to_minute)"
                                + " select gen_random_uuid(), workspace_id, ?, 127, 0, 1439 from team where channel = ?",
                        user,
                        room);
                both.change(
                        "insert into team_yes select gen_random_uuid(), workspace_id, id, ?, 'PAIRED', true,"
                                + " current_timestamp - interval '1 day' from team where channel = ?",
                        user,
                        room);
            }
        }

        /** A group is opened when the next quarter of an hour begins. */
        @Override
        public boolean hurry() {
            return both.change("update checkin_group set due_at = current_timestamp"
                            + " where channel is null and due_at > current_timestamp")
                    > 0;
        }

        /** Where it is about noon, so that nothing depends on the hour. */
        private static ZoneId zone() {
            var west = Instant.now().atZone(ZoneOffset.UTC).getHour() - 12;
            return ZoneId.of("Etc/GMT" + (west >= 0 ? "+" : "") + west);
        }

        @Override
        public List<String> lane(String room) {
            return both
                    .read(
                            "select g.channel from checkin_group g join checkin_round r on r.id = g.round_id"
                                    + " join team t on t.id = r.team_id where g.channel is not null and t.channel = ?",
                            room)
                    .stream()
                    .map(Object::toString)
                    .toList();
        }

        @Override
        public int told(String lane) {
            var user = both.read(
                            "select p.slack_user from checkin_person p join checkin_group g on g.id = p.group_id"
                                    + " where g.channel = ?",
                            lane)
                    .get(0);
            return (int) slack.as(user.toString()).sees(lane).stream()
                    .filter(message -> message.byBot() && message.text().startsWith(LEAD))
                    .count();
        }
    }
}
