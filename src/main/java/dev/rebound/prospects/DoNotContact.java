package dev.rebound.prospects;

import dev.rebound.logbook.Prospect;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The do-not-contact list of the current workspace ({@code P31}); every call joins the transaction of its caller. */
public final class DoNotContact {
    private final Stops stops;
    private final Supplier<List<Heed>> heeds;
    private final Tidings tidings;

    /**
     * Over the list on disk.
     *
     * @param heeds all that must let go of a prospect; asked anew each time, since they may stand on this list themselves
     */
    public DoNotContact(Stops stops, Supplier<List<Heed>> heeds, Tidings tidings) {
        this.stops = stops;
        this.heeds = heeds;
        this.tidings = tidings;
    }

    /** The entry that this prospect is, or else the one that it most likely may be; nothing when nobody unsure has to be asked. */
    public Optional<Hit> find(Prospect prospect) {
        return prospect.isUnnamed() ? Optional.empty() : like(prospect).stream().findFirst();
    }

    /** All entries that this prospect is or may be, those that are sure first. */
    public List<Hit> like(Prospect prospect) {
        return stops.sharing(Clues.sought(prospect)).stream()
                .flatMap(stop -> hit(stop, prospect).stream())
                .sorted(Comparator.comparing(Hit::isSure).reversed())
                .toList();
    }

    /** The entry that this prospect surely is, by its spelling or by somebody's word: whoever plans something with it stops here. */
    public Optional<Stop> sure(Prospect prospect) {
        return find(prospect).filter(Hit::isSure).map(Hit::stop);
    }

    /** A person's word outweighs the spelling. */
    private Optional<Hit> hit(Stop stop, Prospect prospect) {
        var sameness = Sameness.of(stop.prospect(), prospect);
        if (sameness == Sameness.OTHER) {
            return Optional.empty();
        }
        var word = stops.decided(stop.id(), spelling(prospect));
        return word.isPresent()
                ? word.filter(same -> same).map(same -> new Hit(stop, true))
                : Optional.of(new Hit(stop, sameness == Sameness.SAME));
    }

    /** The entry of that id. */
    public Optional<Stop> find(UUID id) {
        return stops.find(id);
    }

    /** The whole list, newest day first. */
    public List<Stop> all() {
        return stops.all();
    }

    /** Takes off what this report, or whatever else of this id, put there, at its author's word; nothing is left of it that another report or a hand does not hold. */
    public void undo(UUID report) {
        unsaid(report);
    }

    /** Puts a prospect on the list by hand; one that is there already stays there by that word. */
    public Stop add(Prospect prospect, LocalDate since) {
        var stop = onList(prospect, since);
        stops.keep(stop.id());
        return stop;
    }

    /**
     * Puts a prospect on the list for as long as this holds it; {@link #undo} with the same id takes it off, unless a report or a hand
     * holds it too. Asked again with the same id, it changes nothing.
     */
    public void hold(UUID by, Prospect prospect, LocalDate since) {
        if (saidBy(by).isEmpty()) {
            said(by, prospect, since);
        }
    }

    /** Takes off all that is surely this prospect, because it is to be forgotten; returns how many entries there were. */
    int erase(Prospect prospect) {
        var same = stops.all().stream()
                .filter(stop -> Sameness.of(stop.prospect(), prospect) == Sameness.SAME)
                .toList();
        same.forEach(stop -> stops.remove(stop.id()));
        return same.size();
    }

    /** Takes an entry off for everybody; false when it was not there any more. */
    public boolean remove(UUID id) {
        return stops.remove(id);
    }

    /** Keeps what somebody decided: whether this prospect is that entry; plans with it go when it is. */
    public void decide(UUID stop, Prospect prospect, boolean same) {
        stops.decide(stop, spelling(prospect), same);
        if (same) {
            heeds.get().forEach(heed -> heed.stopped(prospect));
        }
    }

    /** A report says that this prospect asked for no more contact. */
    void said(UUID report, Prospect prospect, LocalDate since) {
        stops.link(onList(prospect, since).id(), report);
    }

    /** The entry that this report says, as long as it stands. */
    Optional<Stop> saidBy(UUID report) {
        return stops.saidBy(report);
    }

    /** A report no longer says so: its entry goes, unless another report or somebody by hand says the same. */
    void unsaid(UUID report) {
        stops.saidBy(report).filter(stop -> stops.unlink(stop.id(), report)).ifPresent(stop -> stops.remove(stop.id()));
    }

    /** Makes entries from before there were clues as quick to find as others; returns how many it did, {@code most} at most. */
    int clue(int most) {
        return stops.clue(stop -> Clues.held(stop.prospect()), most);
    }

    private Stop onList(Prospect prospect, LocalDate since) {
        return stops.spelt(spelling(prospect)).orElseGet(() -> fresh(prospect, since));
    }

    private Stop fresh(Prospect prospect, LocalDate since) {
        var stop = new Stop(UUID.randomUUID(), prospect.company(), prospect.person(), since);
        stops.add(stop, spelling(prospect), Clues.held(prospect));
        heeds.get().forEach(heed -> heed.stopped(stop.prospect()));
        tidings.stopped(stop.prospect(), since);
        return stop;
    }

    /** Both names without what means nothing in them: what prints are made of. */
    static String spelling(Prospect prospect) {
        var company = prospect.company() == null ? "" : String.join(" ", Spelling.company(prospect.company()));
        var person = prospect.person() == null ? "" : String.join(" ", Spelling.person(prospect.person()));
        return company + "/" + person;
    }
}
