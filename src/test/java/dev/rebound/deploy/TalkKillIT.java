package dev.rebound.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.Message;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.Faults;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Of two who have five minutes one is connected, and nobody who asked waits for good, though one of two processes is killed while they
 * say so or while the ten minutes run out ({@code P33}).
 */
@Tag("faults")
class TalkKillIT {
    private static final int ASKS = 20;
    private static final int LATEST_DEATH_MS = 700;
    private static final int GAP_MS = 60;
    private static final int TIME_FOR_A_SECOND_ONE_MS = 3000;
    private static final String PATTERN = "pattern";
    private static final String JOB = "talk";
    private static final String ASKED = "Somebody in your team would like five minutes";
    private static final String MET = "has five minutes for you now";
    private static final String NOBODY = "Nobody had five minutes this time";
    private static final String THANKS = "Thank you. It is <@";

    private final Simulator slack = Simulator.start(Started.patient());

    @TempDir
    private Path data;

    @AfterEach
    void close() {
        slack.close();
    }

    private record Three(String asker, String one, String other) {
        static Three of(int seed) {
            return new Three("UASK" + seed, "UONE" + seed, "UTWO" + seed);
        }

        List<String> all() {
            return List.of(asker, one, other);
        }
    }

    @Test
    void one_is_connected_and_nobody_waits_for_good_though_a_process_is_killed() throws Exception {
        try (var both = new TwoProcesses(slack, data)) {
            setUpOne(both);
            var met = 0;
            for (var seed = 1; seed <= Faults.count(ASKS); seed++) {
                var three = Three.of(seed);
                ask(both, three);
                if (seed % 2 == 1) {
                    twoSayYes(both, three, new Random(seed));
                } else {
                    theTimeRunsOut(both, three, new Random(seed));
                }
                settled(both, three);
                met += state(both, three).equals("MET") ? 1 : 0;
            }
            Thread.sleep(TIME_FOR_A_SECOND_ONE_MS);
            for (var seed = 1; seed <= Faults.count(ASKS); seed++) {
                hasOneEnd(both, Three.of(seed));
            }
            System.out.println(Faults.count(ASKS) + " asks, seeds from 1 on; connected: " + met);
        }
    }

    /** A team by the form; the others are like it. */
    private void setUpOne(TwoProcesses both) {
        slack.turn(new JsonObject()
                .put("do", "channel")
                .put("name", PATTERN)
                .put("people", new JsonArray().add(Person.MARA.id())));
        var mara = slack.as(Person.MARA);
        mara.types(slack.channel(PATTERN), "/rebound team");
        both.first()
                .until(() -> mara.modal()
                        .filter(view -> view.blocks().encode().contains("Whom to ask in"))
                        .isPresent());
        assertThat(mara.submits(Map.of("people", List.of(Person.BEN.id()))).errors())
                .isEmpty();
    }

    /** Three of one team who are at work, of whom one asks. */
    private void ask(TwoProcesses both, Three three) {
        both.change(
                "insert into team select gen_random_uuid(), workspace_id, ?, words_name, ?, at_minute, 'UTC', rhythm, 127,"
                        + " '', '', words_prompts, created_at from team where channel = ?",
                three.asker(),
                Instant.now().atZone(ZoneOffset.UTC).getDayOfWeek().plus(3).name(),
                slack.channel(PATTERN));
        three.all().forEach(user -> hire(both, user, three.asker()));
        both.tell(0);
        slack.as(three.asker()).types(slack.as(three.asker()).dm(), "/rebound talk");
        both.first()
                .until(() -> Stream.of(three.one(), three.other())
                                .allMatch(peer -> dm(peer, ASKED).count() == 1)
                        && both.waiting().isEmpty());
    }

    private void hire(TwoProcesses both, String user, String room) {
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
                "insert into team_person (id, workspace_id, team_id, slack_user, part, place, asked_at)"
                        + " select gen_random_uuid(), workspace_id, id, ?, 'INVITED', 0, current_timestamp"
                        + " from team where channel = ?",
                user,
                room);
        both.change(
                "insert into team_yes select gen_random_uuid(), workspace_id, id, ?, 'PAIRED', true,"
                        + " current_timestamp - interval '1 day' from team where channel = ?",
                user,
                room);
    }

    /** Where it is about noon, so that nothing depends on the hour. */
    private static ZoneId zone() {
        var west = Instant.now().atZone(ZoneOffset.UTC).getHour() - 12;
        return ZoneId.of("Etc/GMT" + (west >= 0 ? "+" : "") + west);
    }

    /** One tells each process; if what both said was lost, the clock ends it. */
    private void twoSayYes(TwoProcesses both, Three three, Random random) throws InterruptedException {
        var first = saysYes(both, 0, three.one());
        Thread.sleep(random.nextInt(GAP_MS));
        var second = saysYes(both, 1, three.other());
        dies(both, random);
        CompletableFuture.allOf(first, second).join();
        if (state(both, three).equals("OPEN")) {
            isOver(both, three);
        }
    }

    /** Somebody says yes in that very moment. */
    private void theTimeRunsOut(TwoProcesses both, Three three, Random random) throws InterruptedException {
        var yes = saysYes(both, random.nextInt(2), three.one());
        Thread.sleep(random.nextInt(GAP_MS));
        isOver(both, three);
        dies(both, random);
        yes.join();
    }

    /** A press on a process that dies meets with nothing, as in Slack. */
    private CompletableFuture<Void> saysYes(TwoProcesses both, int which, String peer) {
        var reader = slack.as(peer);
        var message = dm(peer, ASKED).findFirst().orElseThrow();
        both.tell(which);
        return CompletableFuture.runAsync(() -> reader.presses(message, "I have five minutes"));
    }

    private static void isOver(TwoProcesses both, Three three) {
        both.change(
                "update talk set asked_at = asked_at - interval '10 minutes' where asker = ? and state = 'OPEN'",
                three.asker());
        both.bringNear(JOB);
    }

    private static void dies(TwoProcesses both, Random random) throws InterruptedException {
        var unlucky = random.nextInt(2);
        Thread.sleep(random.nextInt(LATEST_DEATH_MS));
        both.kill(unlucky);
        both.revive(unlucky);
    }

    private void settled(TwoProcesses both, Three three) {
        both.first().until(() -> {
            both.letGoOfTheDead();
            both.bringNear(JOB);
            return !state(both, three).equals("OPEN") && both.waiting().isEmpty();
        });
    }

    /** A message that Slack took while the process died before it wrote that down may be there twice. */
    private void hasOneEnd(TwoProcesses both, Three three) {
        var connected = both.read("select peer from talk where asker = ? and peer is not null", three.asker());
        var isMet = !connected.isEmpty();
        assertThat(state(both, three)).as(three.asker()).isEqualTo(isMet ? "MET" : "UNANSWERED");
        assertThat(dm(three.asker(), MET).map(Message::text).distinct()).hasSize(isMet ? 1 : 0);
        assertThat(dm(three.asker(), MET)).hasSizeLessThanOrEqualTo(2);
        assertThat(dm(three.asker(), NOBODY).map(Message::text).distinct()).hasSize(isMet ? 0 : 1);
        assertThat(dm(three.asker(), NOBODY)).hasSizeLessThanOrEqualTo(2);
        connected.forEach(peer -> assertThat(dm(three.asker(), "<@" + peer + ">")).isNotEmpty());
        for (var peer : List.of(three.one(), three.other())) {
            assertThat(dm(peer, ASKED)).as(peer).isEmpty();
            assertThat(dm(peer, THANKS)).as(peer).hasSize(connected.contains(peer) ? 1 : 0);
        }
        assertThat(both.read("select 1 from talk_asked a join talk t on t.id = a.talk_id where t.asker = ?", three.asker()))
                .isEmpty();
    }

    private static String state(TwoProcesses both, Three three) {
        return both.read("select state from talk where asker = ?", three.asker()).get(0).toString();
    }

    private Stream<Message> dm(String user, String text) {
        var reader = slack.as(user);
        return reader.sees(reader.dm()).stream().filter(message -> message.text().contains(text));
    }
}
