package dev.rebound.tally.slack;

import dev.rebound.nudges.Beside;
import dev.rebound.nudges.Tact;
import dev.rebound.people.Members;
import dev.rebound.tally.CountDials;
import dev.rebound.tally.Key;
import dev.rebound.tally.Pad;
import dev.rebound.tally.Tap;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** What stands on a pad right after its newest tap, and not after the next one: a break where it hurt ({@code P13}), and what features put there. */
record Besides(CountDials dials, Tact tact, Members members, Clock clock) {
    List<Beside> of(Pad pad) {
        return pad.newest().map(tap -> beside(pad, tap)).orElse(List.of());
    }

    private List<Beside> beside(Pad pad, Tap tap) {
        var member = members.meet(pad.author());
        var now = clock.instant();
        var own = tap.key() == Key.HURT ? tact.onPad(tap.entry(), tap.at(), member, now) : List.<Beside>of();
        var features =
                dials.logged(member.user(), tap).stream().flatMap(logged -> tact.beside(logged, member, now).stream());
        return Stream.concat(own.stream(), features).toList();
    }
}
