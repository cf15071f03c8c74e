package dev.rebound.digest.slack;

import dev.rebound.digest.Digests;
import dev.rebound.digest.Edition;
import dev.rebound.digest.Outlet;
import dev.rebound.digest.PoolLetter;
import dev.rebound.digest.Pooling;
import dev.rebound.people.Members;
import dev.rebound.people.Standing;
import dev.rebound.people.TeamRights;
import dev.rebound.people.Teams;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Courier;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import java.time.Clock;
import java.util.UUID;

/** The way of digests into Slack: the one class of this door that wiring calls. */
public final class DigestDoor {
    private static final int MOST_ASKED = 10;

    private DigestDoor() {}

    /** The rooms behind the form with whom a team shares its digest. */
    public record Rooms(
            Pooling pooling, Teams teams, TeamRights rights, Members members, Playbook playbook, Clock clock) {}

    /** The form and the taps about sharing a digest. */
    public static Listener sharing(Rooms rooms, Outbound out) {
        return new PoolTaps(rooms, out);
    }

    /** Who speaks for a team, and how they stand. */
    public record Speakers(Teams teams, TeamRights rights, Members members) {
        private boolean isHere(String user) {
            return members.standing(user).map(Standing::mayReport).orElse(true);
        }
    }

    /** Direct messages about sharing a digest. */
    public static PoolLetter.Post letters(Speakers speakers, Playbook playbook, Courier courier) {
        var message = new PoolMessage(playbook.labels());
        return (id, letter) -> speakers.teams()
                .find(id)
                .ifPresent(team -> speakers.rights().speakers(team).stream()
                        .filter(speakers::isHere)
                        .limit(MOST_ASKED)
                        .forEach(user -> courier.post(user, message.of(team, letter))));
    }

    /**
     * Into channels by the courier.
     *
     * @param digests keep what came too late for the channel
     */
    public static Outlet outlet(Playbook playbook, Courier courier, Digests digests) {
        var message = new DigestMessage(playbook);
        return new Outlet() {
            @Override
            public void post(String channel, Edition edition, boolean late) {
                courier.post(channel, message.of(edition, late));
            }

            @Override
            public void keep(UUID team, Edition edition) {
                digests.keep(team, edition.digest().monday(), message.kept(edition));
            }
        };
    }
}
