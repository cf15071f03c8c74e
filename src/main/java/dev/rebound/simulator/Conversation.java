package dev.rebound.simulator;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A channel, or the direct messages between the bot and one person.
 *
 * @param name of a channel, without the hash; in a DM the other person's id
 */
record Conversation(String id, boolean direct, String name, Set<String> members) {
    Conversation {
        members = new LinkedHashSet<>(members);
    }

    boolean has(String person) {
        return members.contains(person);
    }

    /** What Slack writes into {@code channel_name}. */
    String channelName() {
        return direct ? "directmessage" : name;
    }
}
