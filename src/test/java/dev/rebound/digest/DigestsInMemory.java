package dev.rebound.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

final class DigestsInMemory implements Digests {
    final List<Posted> all = new ArrayList<>();

    @Override
    public void add(Posted posted) {
        all.add(posted);
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
