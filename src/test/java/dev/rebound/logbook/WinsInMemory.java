package dev.rebound.logbook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Wins without a database. */
public final class WinsInMemory implements Wins {
    private final List<Win> wins = new ArrayList<>();

    @Override
    public void add(Win win) {
        wins.add(win);
    }

    @Override
    public boolean remove(String author, UUID id) {
        return wins.removeIf(win -> win.author().equals(author) && win.id().equals(id));
    }

    @Override
    public int forget(String author) {
        var before = wins.size();
        wins.removeIf(win -> win.author().equals(author));
        return before - wins.size();
    }

    @Override
    public Optional<Win> newest(String author) {
        return latest(author, 1).stream().findFirst();
    }

    @Override
    public Optional<Win> lastWritten(String author) {
        return wins.stream().filter(win -> win.author().equals(author)).reduce((older, newer) -> newer);
    }

    @Override
    public Optional<Win> find(String author, UUID id) {
        return latest(author, wins.size()).stream()
                .filter(win -> win.id().equals(id))
                .findFirst();
    }

    @Override
    public List<Win> latest(String author, int most) {
        return wins.stream()
                .filter(win -> win.author().equals(author))
                .sorted(Comparator.comparing(Win::at).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<Win> between(String author, Instant from, Instant to) {
        return latest(author, wins.size()).stream()
                .filter(win -> !win.at().isBefore(from) && win.at().isBefore(to))
                .toList();
    }

    @Override
    public int count(String author, Instant from, Instant to) {
        return between(author, from, to).size();
    }
}
