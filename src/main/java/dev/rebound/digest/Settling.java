package dev.rebound.digest;

import dev.rebound.people.TeamChannels.Ground;
import dev.rebound.people.Teams;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Goes on with a question about one digest for several teams once their channels were looked at: before it goes out, and at its end. */
public final class Settling {
    private final Teams teams;
    private final Pools pools;
    private final PoolBook book;

    public Settling(Teams teams, Pools pools, PoolLetter.Post post) {
        this.teams = teams;
        this.pools = pools;
        book = new PoolBook(teams, pools, post);
    }

    /** The channels of a question's teams; none when it is gone. */
    public Map<UUID, String> channels(UUID id, Instant now) {
        var channels = new HashMap<UUID, String>();
        for (var team :
                book.find(id, now).stream().flatMap(ask -> ask.teams().stream()).toList()) {
            teams.find(team).ifPresent(found -> channels.put(team, found.channel()));
        }
        return channels;
    }

    /**
     * Sends a question out, or settles it when all said yes. A channel that is shared with another company, or out of reach, ends it.
     *
     * @param grounds what Slack says of each channel
     * @return whether that is done; else Slack did not answer for one, and it is to be looked again
     */
    public boolean looked(UUID id, Map<UUID, Ground> grounds, Instant now) {
        if (grounds.containsValue(Ground.UNKNOWN)) {
            return false;
        }
        book.find(id, now).ifPresent(ask -> goOn(ask, grounds, now));
        return true;
    }

    private void goOn(PoolAsk ask, Map<UUID, Ground> grounds, Instant now) {
        var refused = ask.teams().stream()
                .filter(team -> grounds.get(team) != Ground.OWN)
                .toList();
        if (!refused.isEmpty()) {
            refuse(ask, refused);
        } else if (ask.isAgreed()) {
            settle(ask, now);
        } else if (!ask.sent()) {
            send(ask);
        }
    }

    private void refuse(PoolAsk ask, List<UUID> refused) {
        if (!pools.remove(ask.id())) {
            return;
        }
        var names = book.names(refused);
        for (var team : ask.sent() ? ask.teams() : List.of(ask.from())) {
            book.tell(team, new PoolLetter(PoolLetter.What.REFUSED, team, names, Optional.empty()));
        }
    }

    private void settle(PoolAsk ask, Instant now) {
        if (!pools.remove(ask.id())) {
            return;
        }
        book.share(ask.teams(), now);
        for (var team : ask.teams()) {
            var others = ask.teams().stream().filter(one -> !one.equals(team)).toList();
            var from = Optional.of(Sharing.nextWeek(now));
            book.tell(team, new PoolLetter(PoolLetter.What.SHARES, team, book.names(others), from));
        }
    }

    private void send(PoolAsk ask) {
        pools.change(ask.onItsWay());
        for (var team : ask.asked()) {
            var names = new ArrayList<>(book.names(List.of(ask.from())));
            names.addAll(book.names(
                    ask.asked().stream().filter(one -> !one.equals(team)).toList()));
            book.tell(team, new PoolLetter(PoolLetter.What.ASKS, ask.id(), names, Optional.empty()));
        }
    }
}
