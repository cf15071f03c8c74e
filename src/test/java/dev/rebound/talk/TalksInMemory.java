package dev.rebound.talk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Asks without a database. */
final class TalksInMemory implements Talks {
    private final Map<UUID, Talk> all = new HashMap<>();
    private final List<Asked> asked = new ArrayList<>();

    @Override
    public void add(Talk talk, List<Asked> people) {
        all.put(talk.id(), talk);
        asked.addAll(people);
    }

    @Override
    public Optional<Talk> hold(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public void change(Talk talk) {
        all.put(talk.id(), talk);
        if (!talk.isOpen()) {
            asked.removeIf(one -> one.talk().equals(talk.id()));
        }
    }

    @Override
    public Optional<Talk> open(String asker) {
        return all.values().stream()
                .filter(talk -> talk.isOpen() && talk.asker().equals(asker))
                .findFirst();
    }

    @Override
    public int since(String asker, Instant from) {
        return (int) all.values().stream()
                .filter(talk -> talk.asker().equals(asker) && !talk.askedAt().isBefore(from))
                .count();
    }

    @Override
    public List<Asked> asked(UUID talk) {
        return asked.stream().filter(one -> one.talk().equals(talk)).toList();
    }

    @Override
    public int forget(String user) {
        var before = all.size() + asked.size();
        all.values().removeIf(talk -> talk.asker().equals(user) || user.equals(talk.peer()));
        asked.removeIf(one -> one.peer().equals(user) || !all.containsKey(one.talk()));
        return before - all.size() - asked.size();
    }

    @Override
    public void forgetBefore(Instant moment) {
        all.values().removeIf(talk -> talk.askedAt().isBefore(moment));
    }
}
