package dev.rebound.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.Faults;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Minutes in each of which something is due for five teams, while one of two processes is killed and then the other. */
final class DeadlyMinutes {
    private static final int MINUTES = 10;
    private static final int TEAMS_IN_A_MINUTE = 5;
    private static final int LATEST_DEATH_MS = 3000;
    private static final int TIME_FOR_A_SECOND_ONE_MS = 5000;
    private static final String PATTERN = "pattern";

    private final Simulator slack;
    private final TwoProcesses both;
    private final What what;
    private final List<String> rooms = new ArrayList<>();
    private final Map<String, Integer> mayBeRepeated = new HashMap<>();
    private int inTheMiddle;

    /** What a team gets at its hour. */
    interface What {
        /** The job that looks for it. */
        String job();

        /** What else a team needs that is set up in this channel, so that it is due from now on. */
        void prepare(String room);

        /** Lets what follows be due now as well; returns whether there was something. */
        boolean hurry();

        /** The conversation in which it is told, as soon as there is one. */
        List<String> lane(String room);

        /** How often it was told in that conversation. */
        int told(String lane);
    }

    DeadlyMinutes(Simulator slack, TwoProcesses both, What what) {
        this.slack = slack;
        this.both = both;
        this.what = what;
    }

    /** Lets them all be due and waits for the last, and for a second one that must not come; returns the channels of the teams. */
    List<String> passed() throws InterruptedException {
        setUpOne();
        for (var seed = 1; seed <= Faults.count(MINUTES); seed++) {
            minute(seed);
        }
        both.bringNear(what.job());
        Thread.sleep(TIME_FOR_A_SECOND_ONE_MS);
        both.letGoOfTheDead();
        assertThat(both.waiting()).isEmpty();
        System.out.println(
                rooms.size() + " times " + what.job() + ", seeds from 1 on; died in the middle of it: " + inTheMiddle
                        + "; sent again: "
                        + rooms.stream().filter(room -> told(room) > 1).toList());
        assertThat(rooms)
                .allSatisfy(room -> assertThat(told(room)).isBetween(1, 1 + mayBeRepeated.getOrDefault(room, 0)));
        return rooms;
    }

    private void minute(int seed) throws InterruptedException {
        var random = new Random(seed);
        var due = IntStream.range(0, TEAMS_IN_A_MINUTE)
                .mapToObj(team -> team(seed + "-" + team))
                .toList();
        rooms.addAll(due);
        both.bringNear(what.job());
        var unlucky = random.nextInt(2);
        for (var which : List.of(unlucky, 1 - unlucky)) {
            hurry();
            Thread.sleep(random.nextInt(LATEST_DEATH_MS));
            both.kill(which);
            noteWhatMayBeRepeated();
            both.revive(which);
            both.bringNear(what.job());
        }
        both.first().until(() -> {
            both.letGoOfTheDead();
            hurry();
            return due.stream().allMatch(room -> told(room) > 0)
                    && both.waiting().isEmpty();
        });
    }

    private void hurry() {
        if (what.hurry()) {
            both.bringNear(what.job());
        }
    }

    /** A team by the form; the others are like it. */
    private void setUpOne() {
        var mara = slack.as(Person.MARA);
        mara.types(channel(PATTERN), "/rebound team");
        both.first()
                .until(() -> mara.modal()
                        .filter(view -> view.blocks().encode().contains("Whom to ask in"))
                        .isPresent());
        assertThat(mara.submits(Map.of("people", List.of(Person.BEN.id()))).errors())
                .isEmpty();
    }

    /** One whose hour is this minute, on whatever day this runs. */
    private String team(String name) {
        var room = channel("team-" + name);
        var now = ZonedDateTime.now(ZoneOffset.UTC);
        assertThat(both.change(
                        "insert into team select gen_random_uuid(), workspace_id, ?, words_name, ?, ?, 'UTC', rhythm, 127,"
                                + " '', '', words_prompts, created_at from team where channel = ?",
                        room,
                        now.getDayOfWeek().name(),
                        now.getHour() * 60 + now.getMinute(),
                        slack.channel(PATTERN)))
                .isEqualTo(1);
        what.prepare(room);
        return room;
    }

    private String channel(String name) {
        slack.turn(new JsonObject()
                .put("do", "channel")
                .put("name", name)
                .put("people", new JsonArray().add(Person.MARA.id())));
        return slack.channel(name);
    }

    private int told(String room) {
        return what.lane(room).stream().mapToInt(what::told).sum();
    }

    /** Slack took it, and the process died before it wrote that down: such a message is sent again. */
    private void noteWhatMayBeRepeated() {
        var waiting = both.waiting();
        if (!waiting.isEmpty() || both.isAtWork(what.job())) {
            inTheMiddle++;
        }
        rooms.stream()
                .filter(room -> what.lane(room).stream().anyMatch(waiting::contains) && told(room) > 0)
                .forEach(room -> mayBeRepeated.merge(room, 1, Integer::sum));
    }
}
