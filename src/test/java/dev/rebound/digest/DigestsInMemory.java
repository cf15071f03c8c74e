package dev.rebound.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class DigestsInMemory implements Digests {
    final List<Posted> all = new ArrayList<>();
    final Map<UUID, String> kept = new HashMap<>();
    private final Map<String, Digest> shown = new HashMap<>();

    @Override
    public void add(Posted posted) {
        all.add(posted);
    }

    @Override
    public void show(UUID pool, Digest digest) {
        shown.put(pool + " " + digest.monday(), Digest.again(digest.monday(), digest.groups(), digest.totals()));
    }

    @Override
    public Optional<Digest> shown(UUID pool, LocalDate monday) {
        return Optional.ofNullable(shown.get(pool + " " + monday));
    }

    @Override
    public void keep(UUID team, LocalDate monday, String text) {
        kept.put(team, text);
    }

    @Override
    public Optional<String> kept(UUID team, LocalDate monday) {
        return Optional.ofNullable(kept.get(team));
    }

    @Override
    public List<Posted> since(LocalDate monday) {
        return all.stream().filter(posted -> !posted.monday().isBefore(monday)).toList();
    }

    @Override
    public void forgetBefore(LocalDate monday) {
        all.removeIf(posted -> posted.monday().isBefore(monday));
    }

    @Override
    public int forget(String person) {
        int before = all.stream().mapToInt(posted -> posted.people().size()).sum();
        all.replaceAll(posted -> {
            var others = new HashSet<>(posted.people());
            others.remove(person);
            return new Posted(posted.team(), posted.monday(), others, posted.rows());
        });
        return before - all.stream().mapToInt(posted -> posted.people().size()).sum();
    }
}
