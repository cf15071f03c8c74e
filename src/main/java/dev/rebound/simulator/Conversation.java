package dev.rebound.simulator;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A channel, or the direct messages between the bot and one person, or between it and several.
 *
 * @param name of a channel, without the hash; in a DM the other person's id; of a group DM as Slack makes it, {@code mpdm-…-1}
 * @param shared with another company
 */
record Conversation(String id, boolean direct, String name, Set<String> members, boolean shared) {
    Conversation {
        members = new LinkedHashSet<>(members);
    }

    Conversation(String id, boolean direct, String name, Set<String> members) {
        this(id, direct, name, members, false);
    }

    /** The same, shared with another company from now on, or not any more. */
    Conversation shared(boolean now) {
        return new Conversation(id, direct, name, members, now);
    }

    /** Whether it is a DM of more than two. */
    boolean isGroup() {
        return !direct && name.startsWith("mpdm-");
    }

    boolean has(String person) {
        return members.contains(person);
    }

    /** What Slack writes into {@code channel_name}. */
    String channelName() {
        return direct ? "directmessage" : name;
    }
}
