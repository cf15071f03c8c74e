package dev.rebound.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was posted where, in order. */
final class Messages {
    private final Map<String, List<Message>> byChannel = new HashMap<>();

    void add(Message message) {
        in(message.channel()).add(message);
    }

    Optional<Message> find(String channel, String ts) {
        return in(channel).stream().filter(m -> m.ts().equals(ts)).findFirst();
    }

    void replace(Message message) {
        in(message.channel()).replaceAll(m -> m.ts().equals(message.ts()) ? message : m);
    }

    void remove(Message message) {
        in(message.channel()).removeIf(m -> m.ts().equals(message.ts()));
    }

    List<Message> seenBy(String person, String channel) {
        return in(channel).stream().filter(m -> m.isSeenBy(person)).toList();
    }

    void forgetEphemeralOf(String person) {
        byChannel.values().forEach(all -> all.removeIf(m -> person.equals(m.onlyFor())));
    }

    private List<Message> in(String channel) {
        return byChannel.computeIfAbsent(channel, c -> new ArrayList<>());
    }
}
