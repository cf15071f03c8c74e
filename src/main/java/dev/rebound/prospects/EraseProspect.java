package dev.rebound.prospects;

import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.Prospect;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Takes a prospect out of everything, at an admin's word, who sees no entry by it ({@code P40}). */
public final class EraseProspect {
    /** Fewer than these would tell whose it was. */
    private static final int FEWEST_TOLD = 5;

    private static final int PAGE = 500;

    private final Places places;
    private final Erasures erasures;
    private final Later later;

    /**
     * Where names stand.
     *
     * @param beside words that features keep; what hangs on an entry is about whom that entry is about
     * @param traces all that may name prospects beside the books and the list
     */
    public record Places(Blackout books, List<Blackout> beside, DoNotContact list, List<Trace> traces) {
        public Places {
            beside = List.copyOf(beside);
            traces = List.copyOf(traces);
        }
    }

    public EraseProspect(Places places, Erasures erasures, Later later) {
        this.places = places;
        this.erasures = erasures;
        this.later = later;
    }

    /** Runs each of its steps in a transaction of its own. */
    public interface Steps {
        /** One step. */
        <T> T step(Supplier<T> work);
    }

    /** Has this prospect erased, soon; the admin is told when it is done. */
    public void ask(Prospect prospect, String admin) {
        var id = UUID.randomUUID();
        erasures.add(id, prospect);
        later.erase(id, admin);
    }

    /**
     * Erases what was asked for, page after page; what a crash left over is done when it runs again.
     *
     * @return how many entries held the name; nothing when they are so few, or none, that the number would tell of somebody
     */
    public Optional<Integer> work(UUID erasure, Steps steps) {
        var prospect = steps.step(() -> erasures.find(erasure));
        return prospect.map(who -> found(who, steps)).filter(entries -> entries >= FEWEST_TOLD);
    }

    /** The erasure itself is over: in the transaction in which the admin is told. */
    public void done(UUID erasure) {
        erasures.remove(erasure);
    }

    /** The books last: whom an entry is about cannot be read any more once its names are out. */
    private int found(Prospect who, Steps steps) {
        var whose = new Blackout.Whose(
                named -> Sameness.of(named, who) == Sameness.SAME, Mask.about(who), Mask.anywhere(who));
        var beside = places.beside().stream()
                .mapToInt(words -> found(words, whose, steps))
                .sum();
        return beside + found(places.books(), whose, steps) + steps.step(() -> elsewhere(who));
    }

    private static int found(Blackout words, Blackout.Whose whose, Steps steps) {
        var page = steps.step(() -> words.page(whose, null, PAGE));
        var found = page.found();
        while (page.last() != null) {
            var last = page.last();
            page = steps.step(() -> words.page(whose, last, PAGE));
            found += page.found();
        }
        return found;
    }

    private int elsewhere(Prospect who) {
        return places.list().erase(who)
                + places.traces().stream().mapToInt(trace -> trace.erase(who)).sum();
    }
}
