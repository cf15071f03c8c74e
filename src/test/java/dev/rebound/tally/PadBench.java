package dev.rebound.tally;

import dev.rebound.logbook.Effort;
import dev.rebound.logbook.Efforts;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.Wins;
import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import dev.rebound.reject.ChangeOfMind;
import dev.rebound.slack.InWorkspace;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.workspace.Workspaces;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;

/** A rep, their pad and the real database; each call is a transaction of its own, as a tap is. */
abstract class PadBench {
    static final Instant NINE = Instant.parse("2026-03-11T09:00:00Z");

    @Inject
    CountDials dials;

    @Inject
    Logbook logbook;

    @Inject
    Wins wins;

    @Inject
    Efforts efforts;

    @Inject
    ChangeOfMind changeOfMind;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    final Member rep = new Member(SignedSlack.newcomer().user(), ZoneId.of("Europe/Vienna"), Standing.MEMBER, true);

    Pad open() {
        return in(() -> dials.open(rep, NINE)).pad();
    }

    Counted tap(Pad pad, Key key) {
        return in(() -> dials.tap(rep.user(), pad.id(), key, NINE)).orElseThrow();
    }

    Counted undo(Pad pad) {
        return in(() -> dials.undo(rep.user(), pad.id(), NINE)).orElseThrow();
    }

    Counted done(Pad pad) {
        return in(() -> dials.done(rep.user(), pad.id(), NINE)).orElseThrow();
    }

    List<Rejection> entries() {
        return in(() -> logbook.latest(rep.user(), 100));
    }

    int noes() {
        return in(() -> logbook.noes(rep.user(), NINE, NINE.plusSeconds(1)));
    }

    int efforts(Effort.Kind kind) {
        return in(() -> efforts.count(rep.user(), kind, NINE, NINE.plusSeconds(1)));
    }

    <T> T in(Callable<T> work) {
        var workspace = inWorkspace
                .acrossWorkspaces(() -> workspaces.ofTeam("T0NORTHWD"))
                .orElseThrow();
        return inWorkspace.run(workspace, work);
    }
}
