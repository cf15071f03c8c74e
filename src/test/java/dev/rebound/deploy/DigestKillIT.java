package dev.rebound.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every team reads its week once, though one of two processes is killed in the minute at which it is due ({@code P34}). */
@Tag("faults")
class DigestKillIT {
    private final Simulator slack = Simulator.start(Started.patient());

    @TempDir
    private Path data;

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void each_team_reads_its_week_once_though_one_of_two_was_killed_in_the_minute() throws Exception {
        try (var both = new TwoProcesses(slack, data)) {
            var rooms = new DeadlyMinutes(slack, both, new Weeks(slack, both)).passed();
            assertThat(both.read("select count(*) from ledger where what = 'digest' group by who"))
                    .hasSize(rooms.size())
                    .containsOnly(1L);
            assertThat(both.read("select count(*) from digest group by team"))
                    .hasSize(rooms.size())
                    .containsOnly(1L);
        }
    }

    private record Weeks(Simulator slack, TwoProcesses both) implements DeadlyMinutes.What {
        private static final String TITLE = "Last week, together";

        @Override
        public String job() {
            return "digests";
        }

        @Override
        public void prepare(String room) {
            both.change(
                    "insert into team_yes select gen_random_uuid(), workspace_id, id, ?, 'COUNTED', true,"
                            + " current_timestamp - interval '1 day' from team where channel = ?",
                    Person.BEN.id(),
                    room);
        }

        @Override
        public boolean hurry() {
            return false;
        }

        @Override
        public List<String> lane(String room) {
            return List.of(room);
        }

        @Override
        public int told(String lane) {
            return (int) slack.as(Person.MARA).sees(lane).stream()
                    .filter(message -> message.byBot() && message.text().contains(TITLE))
                    .count();
        }
    }
}
