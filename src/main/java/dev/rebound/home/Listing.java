package dev.rebound.home;

import dev.rebound.home.Section.Listed;
import dev.rebound.home.Section.Row;
import dev.rebound.home.Section.Source;
import dev.rebound.people.Member;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** All that a person logged, newest first, whichever feature keeps it. */
public final class Listing {
    private final List<Source> sources;

    public Listing(List<Source> sources) {
        this.sources = List.copyOf(sources);
    }

    /**
     * Some of the rows.
     *
     * @param from how many newer ones there are before the first
     * @param hasOlder whether there are more
     */
    public record Page(List<Row.Entry> rows, int from, boolean hasOlder) {
        public Page {
            rows = List.copyOf(rows);
        }

        /** How many stand before the page that follows. */
        public int next() {
            return from + rows.size();
        }
    }

    /** At most so many, after as many newer ones. */
    public Page page(Member member, Instant now, int from, int most) {
        var all = sources.stream()
                .flatMap(source -> source.newest(member, now, from + most + 1).stream())
                .sorted(Comparator.comparing(Listed::at).reversed())
                .map(Listed::entry)
                .toList();
        var start = Math.min(from, all.size());
        var end = Math.min(start + most, all.size());
        return new Page(all.subList(start, end), start, end < all.size());
    }
}
