package dev.rebound.reject.slack;

import dev.rebound.people.Member;
import dev.rebound.people.Members;
import dev.rebound.reject.ChangeOfMind;
import dev.rebound.reject.Held;
import dev.rebound.reject.TakeBack;
import dev.rebound.reject.TakeReport;
import java.time.Clock;

/** What the handlers of the main road work with. */
record Desk(
        TakeReport takeReport, ChangeOfMind changeOfMind, TakeBack takeBack, Held held, Members members, Clock clock) {
    Member meet(String user) {
        return members.meet(user);
    }
}
