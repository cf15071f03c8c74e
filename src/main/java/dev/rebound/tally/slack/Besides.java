package dev.rebound.tally.slack;

import dev.rebound.nudges.Beside;
import dev.rebound.nudges.Tact;
import dev.rebound.people.Members;
import dev.rebound.tally.Key;
import dev.rebound.tally.Pad;
import java.time.Clock;
import java.util.List;

/** What stands on a pad right after the tap that says that a no hurt, and not at the next one ({@code P13}). */
record Besides(Tact tact, Members members, Clock clock) {
    List<Beside> of(Pad pad) {
        return pad.newest()
                .filter(tap -> tap.key() == Key.HURT)
                .map(tap -> tact.onPad(tap.entry(), tap.at(), members.meet(pad.author()), clock.instant()))
                .orElse(List.of());
    }
}
