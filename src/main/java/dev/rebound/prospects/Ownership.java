package dev.rebound.prospects;

import dev.rebound.logbook.Prospect;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who looks after a prospect since they took them over ({@code P39}): of several the newest, and nobody while the prospect is surely on
 * the do-not-contact list. Where the company is known all of it is looked after, whoever there is written about; a person alone is
 * known by their full name. Every call joins the transaction of its caller.
 */
public final class Ownership implements Handover, Trace {
    private final Owners owners;
    private final DoNotContact list;

    /** @param list whoever is on it is looked after by nobody */
    public Ownership(Owners owners, DoNotContact list) {
        this.owners = owners;
        this.list = list;
    }

    /** The one who looks after this prospect, when it is somebody other than this Slack user. */
    public Optional<Owned> other(Prospect prospect, String user) {
        return now(prospect).filter(owned -> !owned.owner().equals(user));
    }

    private Optional<Owned> now(Prospect prospect) {
        return name(prospect).stream()
                .flatMap(name -> owners.named(name).stream())
                .findFirst()
                .filter(owned -> isFree(owned) && list.sure(prospect).isEmpty());
    }

    private boolean isFree(Owned owned) {
        return list.sure(owned.prospect()).isEmpty();
    }

    /** What this Slack user looks after, the newest first; of the same name one. */
    public List<Owned> by(String user) {
        return owners.by(user).stream()
                .filter(owned -> now(owned).filter(owned::equals).isPresent())
                .toList();
    }

    private Optional<Owned> now(Owned owned) {
        return name(owned.prospect()).isEmpty() ? Optional.of(owned).filter(this::isFree) : now(owned.prospect());
    }

    /** They do not want to look after them any more; somebody else's prospect stays theirs. */
    public void letGo(UUID id, String user) {
        var theirs = owners.by(user);
        theirs.stream()
                .filter(owned -> owned.id().equals(id))
                .findFirst()
                .ifPresent(gone -> theirs.stream()
                        .filter(owned -> isSame(owned, gone))
                        .forEach(owned -> owners.remove(owned.id())));
    }

    private static boolean isSame(Owned one, Owned other) {
        return one.id().equals(other.id())
                || name(one.prospect()).isPresent() && name(one.prospect()).equals(name(other.prospect()));
    }

    /** Takes out all that this Slack user looks after; false when that was nothing. */
    public boolean forget(String user) {
        return owners.forget(user) > 0;
    }

    @Override
    public void handOver(Passed passed, Instant now) {
        var before = owners.of(passed.matter());
        if (before.filter(owned -> owned.owner().equals(passed.to())).isPresent()
                || passed.prospect().isUnnamed()) {
            return;
        }
        before.ifPresent(owned -> owners.remove(owned.id()));
        var prospect = passed.prospect();
        var owned = new Owned(UUID.randomUUID(), passed.to(), prospect.company(), prospect.person(), now);
        owners.add(owned, passed.matter(), name(prospect).orElse("-"));
    }

    @Override
    public void handBack(UUID matter, String from) {
        owners.of(matter).ifPresent(owned -> owners.remove(owned.id()));
    }

    @Override
    public int erase(Prospect prospect) {
        var same = owners.all().stream()
                .filter(owned -> Sameness.of(owned.prospect(), prospect) == Sameness.SAME)
                .toList();
        same.forEach(owned -> owners.remove(owned.id()));
        return same.size();
    }

    /** By which a prospect is found: the company, or else the whole name of a person; nothing when neither is known. */
    private static Optional<String> name(Prospect prospect) {
        var company = Stream.ofNullable(prospect.company())
                .flatMap(name -> Spelt.company(name).stream())
                .map(name -> "company " + name);
        var person = Stream.ofNullable(prospect.person())
                .flatMap(name -> Spelt.person(name).stream())
                .filter(name -> name.contains(" "))
                .map(name -> "person " + name);
        return Stream.concat(company, person).findFirst();
    }
}
