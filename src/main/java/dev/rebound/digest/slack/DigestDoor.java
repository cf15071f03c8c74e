package dev.rebound.digest.slack;

import dev.rebound.digest.Digest;
import dev.rebound.digest.Digests;
import dev.rebound.digest.Outlet;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Courier;
import java.util.UUID;

/** The way of digests into Slack: the one class of this door that wiring calls. */
public final class DigestDoor {
    private DigestDoor() {}

    /**
     * Into channels by the courier.
     *
     * @param digests keep what came too late for the channel
     */
    public static Outlet outlet(Playbook playbook, Courier courier, Digests digests) {
        var message = new DigestMessage(playbook);
        return new Outlet() {
            @Override
            public void post(String channel, Digest digest, boolean late) {
                courier.post(channel, message.of(digest, late));
            }

            @Override
            public void keep(UUID team, Digest digest) {
                digests.keep(team, digest.monday(), message.text(digest));
            }
        };
    }
}
