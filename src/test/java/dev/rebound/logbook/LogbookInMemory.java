package dev.rebound.logbook;

import dev.rebound.privacy.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A logbook without a database, for tests of the rooms that stand on one. */
public final class LogbookInMemory implements Logbook {
    private static final Comparator<Rejection> NEWEST_FIRST =
            Comparator.comparing(Rejection::at).reversed().thenComparing(Rejection::id);

    private final List<Rejection> entries = new ArrayList<>();

    @Override
    public void add(Rejection entry) {
        entries.add(entry);
    }

    @Override
    public void change(Rejection entry) {
        entries.replaceAll(old -> old.id().equals(entry.id()) && old.author().equals(entry.author()) ? entry : old);
    }

    @Override
    public boolean remove(String author, UUID id) {
        return entries.removeIf(e -> e.author().equals(author) && e.id().equals(id));
    }

    @Override
    public int forget(String author) {
        var before = entries.size();
        entries.removeIf(entry -> entry.author().equals(author));
        return before - entries.size();
    }

    @Override
    public Optional<Rejection> find(String author, UUID id) {
        return of(author, entry -> entry.id().equals(id)).findFirst();
    }

    @Override
    public List<Rejection> latest(String author, int most) {
        return of(author, entry -> true).limit(most).toList();
    }

    @Override
    public List<Rejection> reports(String author, int most) {
        return of(author, entry -> entry.source() != Source.PAD).limit(most).toList();
    }

    @Override
    public List<Rejection> before(String author, Instant moment, int most) {
        return of(author, entry -> entry.at().isBefore(moment)).limit(most).toList();
    }

    @Override
    public List<List<String>> shownLately(String author, @Nullable UUID except, int most) {
        var shown = new ArrayList<List<String>>();
        for (var i = entries.size() - 1; i >= 0 && shown.size() < most; i--) {
            var entry = entries.get(i);
            if (entry.author().equals(author)
                    && !entry.id().equals(except)
                    && !entry.shown().isEmpty()) {
                shown.add(entry.shown());
            }
        }
        return shown;
    }

    @Override
    public List<Glimpse> glimpses(String author, Instant from, Instant to) {
        return between(author, from, to)
                .sorted(Comparator.comparing(Rejection::at))
                .map(Glimpse::of)
                .toList();
    }

    @Override
    public List<Trait> traits(String author, Instant from, int most) {
        return between(author, from, Instant.MAX)
                .sorted(Comparator.comparing(Rejection::at).reversed())
                .map(LogbookInMemory::trait)
                .filter(trait -> !(trait.title() + trait.industry() + trait.channel()).isEmpty())
                .limit(most)
                .toList();
    }

    private static Trait trait(Rejection no) {
        return new Trait(
                Objects.requireNonNullElse(no.prospect().title(), ""),
                Objects.requireNonNullElse(no.prospect().industry(), ""),
                Objects.requireNonNullElse(no.prospect().channel(), ""),
                no.reading().brushOff(),
                no.reading().statesReason(),
                no.times());
    }

    @Override
    public int noes(String author, Instant from, Instant to) {
        return between(author, from, to).mapToInt(Rejection::times).sum();
    }

    @Override
    public List<Tally> tally(String author, Instant from, Instant to) {
        return between(author, from, to)
                .collect(Collectors.groupingBy(LogbookInMemory::alike, Collectors.summingInt(Rejection::times)))
                .entrySet()
                .stream()
                .map(e -> new Tally(
                        e.getKey().bucket(),
                        e.getKey().objection(),
                        e.getKey().brushOff(),
                        e.getKey().statesReason(),
                        e.getValue()))
                .toList();
    }

    private static Tally alike(Rejection entry) {
        var reading = entry.reading();
        return new Tally(reading.bucket(), reading.objection(), reading.brushOff(), reading.statesReason(), 0);
    }

    @Override
    public List<Written> written(String author, @Nullable Written after, int most) {
        var all = of(author, entry -> true).map(LogbookInMemory::written).toList();
        var from = after == null ? 0 : all.indexOf(after) + 1;
        return all.subList(from, Math.min(all.size(), from + most));
    }

    private static Written written(Rejection entry) {
        var who = entry.prospect();
        return new Written(entry.id(), entry.at(), entry.text(), words(who.company()), words(who.person()));
    }

    private static Words words(@Nullable String name) {
        return Words.of(Objects.requireNonNullElse(name, ""));
    }

    @Override
    public Optional<Rejection> lastAbout(Rejection about) {
        return of(about.author(), entry -> isAbout(entry, about.prospect(), about.id()))
                .filter(entry -> entry.at().isBefore(about.at()))
                .findFirst();
    }

    private static boolean isAbout(Rejection entry, Prospect prospect, @Nullable UUID except) {
        var company = prospect.company();
        var known = entry.prospect().company();
        return !entry.id().equals(except)
                && company != null
                && known != null
                && Names.normalised(company).equals(Names.normalised(known));
    }

    private Stream<Rejection> between(String author, Instant from, Instant to) {
        return of(author, entry -> !entry.at().isBefore(from) && entry.at().isBefore(to));
    }

    private Stream<Rejection> of(String author, Predicate<Rejection> which) {
        return entries.stream()
                .filter(entry -> entry.author().equals(author))
                .filter(which)
                .sorted(NEWEST_FIRST);
    }
}
