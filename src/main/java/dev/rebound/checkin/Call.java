package dev.rebound.checkin;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a round of pairs starts from.
 *
 * @param team its id, any text
 * @param day the local day of the round: with the team it decides all that is left to chance
 * @param here who takes part, up to some hundreds
 * @param apart who is never put together, whoever of the two asked for it
 */
public record Call(String team, LocalDate day, Set<String> here, Set<Two> apart) {
    public Call {
        here = Set.copyOf(here);
        apart = Set.copyOf(apart);
    }

    /** A round for those of a team who are in on that day. */
    public static Call of(String team, LocalDate day, Collection<Peer> peers, Set<Two> apart) {
        var here = peers.stream().filter(peer -> peer.isIn(day)).map(Peer::user).collect(Collectors.toSet());
        return new Call(team, day, here, apart);
    }
}
