package dev.rebound.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.Faults;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No report of abuse is lost and none is decided twice, though one of two processes is killed at a random moment around each step
 * ({@code P38}): the rep's sending and taking back, a manager's opening, acknowledging and deciding, and passing on by the clock.
 */
@Tag("faults")
class AbuseKillIT {
    static final String JOB = "abuse-waiting";

    private static final int MOMENTS = 100;
    private static final int LATEST_DEATH_MS = 600;
    private static final int GAP_MS = 60;
    private static final int TIME_FOR_A_SECOND_ONE_MS = 3000;

    private final Simulator slack = Simulator.start(Started.patient());
    private final List<AbuseByHand> reports = new ArrayList<>();
    private final Map<String, Integer> mayBeRepeated = new HashMap<>();
    private int inTheMiddle;

    /** Until the one that died is at work again. */
    private CompletableFuture<Void> back = CompletableFuture.completedFuture(null);

    @TempDir
    private Path data;

    @AfterEach
    void close() {
        slack.close();
    }

    /** Around what the process dies. */
    private enum Step {
        SEND,
        OPEN,
        ACKNOWLEDGE,
        DECIDE,
        TAKE_BACK,
        TAKE_BACK_OR_OPEN,
        PASS_ON;

        /** All of them in turn. */
        static Step of(int seed) {
            return values()[(seed - 1) % values().length];
        }
    }

    @Test
    void no_report_is_lost_and_none_decided_twice_though_one_of_two_is_killed() throws Exception {
        try (var both = new TwoProcesses(slack, data)) {
            setUpOne(both);
            liveAndDie(both);
            allComeToAnEnd(both);
            haveOneEnd();
        }
    }

    private void liveAndDie(TwoProcesses both) throws InterruptedException {
        try {
            for (var seed = 1; seed <= Faults.count(MOMENTS); seed++) {
                var report = new AbuseByHand(slack, both, Integer.toString(seed));
                reports.add(report);
                upTo(Step.of(seed), report);
                back.join();
                moment(both, report, Step.of(seed), new Random(seed));
            }
        } finally {
            back.join();
        }
    }

    /** A team by the form; the others are like it. */
    private void setUpOne(TwoProcesses both) {
        slack.turn(new JsonObject()
                .put("do", "channel")
                .put("name", AbuseByHand.PATTERN)
                .put("people", new JsonArray().add(Person.MARA.id())));
        var mara = slack.as(Person.MARA);
        mara.types(slack.channel(AbuseByHand.PATTERN), "/rebound team");
        both.first()
                .until(() -> mara.modal()
                        .filter(view -> view.blocks().encode().contains("Whom to ask in"))
                        .isPresent());
        assertThat(mara.submits(Map.of("people", List.of(Person.BEN.id()))).errors())
                .isEmpty();
    }

    /** Everything before that step, which nobody disturbs. */
    private static void upTo(Step step, AbuseByHand report) {
        report.hired();
        report.preview();
        if (step == Step.SEND) {
            return;
        }
        report.sent();
        report.awaitGiven(report.first());
        if (step == Step.ACKNOWLEDGE || step == Step.DECIDE) {
            report.opened(report.first());
        }
        if (step == Step.DECIDE) {
            report.acknowledged(report.first());
            report.late();
            report.passedOn();
            report.opened(report.other());
        }
    }

    /** The step, a death in or after it, and whoever got no answer presses again. */
    private void moment(TwoProcesses both, AbuseByHand report, Step step, Random random) throws InterruptedException {
        var told = random.nextInt(2);
        var unlucky = random.nextInt(2);
        var under = happening(both, report, step, random, told);
        Thread.sleep(random.nextInt(LATEST_DEATH_MS));
        both.kill(unlucky);
        noteWhatMayBeRepeated(both);
        both.tell(1 - unlucky);
        back = CompletableFuture.runAsync(() -> both.revive(unlucky));
        CompletableFuture.allOf(under.toArray(CompletableFuture[]::new)).join();
        again(step, report);
    }

    /** The second of two who do something at once is told to the other process. */
    private static List<CompletableFuture<Void>> happening(
            TwoProcesses both, AbuseByHand report, Step step, Random random, int told) throws InterruptedException {
        both.tell(told);
        var one = CompletableFuture.runAsync(() -> first(step, report));
        Thread.sleep(random.nextInt(GAP_MS));
        both.tell(1 - told);
        return List.of(one, CompletableFuture.runAsync(() -> second(step, report)));
    }

    private static void first(Step step, AbuseByHand report) {
        switch (step) {
            case SEND -> report.send();
            case OPEN -> report.open(report.first());
            case ACKNOWLEDGE -> report.acknowledge(report.first());
            case DECIDE -> report.decide(report.first(), "TALK_FIRST");
            case TAKE_BACK, TAKE_BACK_OR_OPEN -> report.takeBack();
            case PASS_ON -> report.late();
        }
    }

    private static void second(Step step, AbuseByHand report) {
        switch (step) {
            case DECIDE -> report.decide(report.other(), "KEEP_AND_SUPPORT");
            case TAKE_BACK_OR_OPEN -> report.open(report.first());
            case SEND, OPEN, ACKNOWLEDGE, TAKE_BACK, PASS_ON -> {}
        }
    }

    private static void again(Step step, AbuseByHand report) {
        switch (step) {
            case SEND -> sentAgain(report);
            case OPEN -> report.opened(report.first());
            case ACKNOWLEDGE -> report.acknowledged(report.first());
            case DECIDE -> {
                report.decided(report.first(), "TALK_FIRST");
                report.decided(report.other(), "KEEP_AND_SUPPORT");
            }
            case TAKE_BACK, TAKE_BACK_OR_OPEN -> report.tookBack();
            case PASS_ON -> {}
        }
    }

    private static void sentAgain(AbuseByHand report) {
        if (report.isSaidToBeSent()) {
            assertThat(report.states()).as("report %s", report).containsExactly("SENT");
        }
        report.sent();
    }

    private void allComeToAnEnd(TwoProcesses both) throws InterruptedException {
        for (var seed = 1; seed <= reports.size(); seed++) {
            var report = reports.get(seed - 1);
            if (Step.of(seed) == Step.PASS_ON) {
                report.passedOn();
            }
            report.end();
        }
        both.first().until(() -> {
            both.letGoOfTheDead();
            return both.waiting().isEmpty();
        });
        Thread.sleep(TIME_FOR_A_SECOND_ONE_MS);
        assertThat(both.waiting()).isEmpty();
    }

    private void haveOneEnd() {
        var takenBack = reports.stream().filter(AbuseByHand::isTakenBack).count();
        System.out.println(reports.size() + " reports, seeds from 1 on; messages under way when a process died: "
                + inTheMiddle + "; taken back: " + takenBack + "; sent again: "
                + reports.stream()
                        .flatMap(report -> report.all().stream().filter(user -> repeated(report, user) > 0))
                        .toList());
        for (var seed = 1; seed <= reports.size(); seed++) {
            var report = reports.get(seed - 1);
            hasOneEnd(report, Step.of(seed));
            report.all()
                    .forEach(user -> assertThat(repeated(report, user))
                            .as("told again: %s", user)
                            .isBetween(0, mayBeRepeated.getOrDefault(user, 0)));
        }
    }

    private static void hasOneEnd(AbuseByHand report, Step step) {
        var isTakenBack = step == Step.TAKE_BACK || report.isTakenBack();
        assertThat(report.states()).as("report %s", report).containsExactly(isTakenBack ? "TAKEN_BACK" : "DECIDED");
        var isPassedOn = step == Step.DECIDE || step == Step.PASS_ON;
        var once = isTakenBack
                ? List.of("SENT", "TAKEN_BACK")
                : isPassedOn
                        ? List.of("SENT", "OPENED", "ACKNOWLEDGED", "PASSED_LATE", "DECIDED")
                        : List.of("SENT", "OPENED", "ACKNOWLEDGED", "DECIDED");
        var acts = new ArrayList<>(report.acts());
        acts.removeIf("READ"::equals);
        assertThat(acts).as("report %s", report).containsExactlyInAnyOrderElementsOf(once);
        assertThat(report.isKept()).as("report %s", report).isNotEqualTo(isTakenBack);
        assertThat(report.decisions()).as("report %s", report).isEqualTo(isTakenBack ? 0 : 1);
        assertThat(report.told(report.first())).as("report %s", report).isNotEmpty();
        assertThat(report.told(report.other()).isEmpty())
                .as("report %s", report)
                .isNotEqualTo(isPassedOn);
        assertThat(report.isEmptied(report.first())).as("report %s", report).isEqualTo(isTakenBack);
        assertThat(report.heard()).as("report %s", report).hasSize(report.due(report.rep()));
    }

    private static int repeated(AbuseByHand report, String user) {
        return report.told(user).size() - report.due(user);
    }

    /** Slack took it, and the process died before it wrote that down: such a message is sent again, and no other one. */
    private void noteWhatMayBeRepeated(TwoProcesses both) {
        var waiting = both.waiting();
        for (var report : reports) {
            var users = report.all().stream().filter(waiting::contains).toList();
            inTheMiddle += users.size();
            users.forEach(user -> mayBeRepeated.merge(user, report.taken(user), Math::max));
        }
    }
}
