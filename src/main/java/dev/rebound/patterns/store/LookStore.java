package dev.rebound.patterns.store;

import dev.rebound.patterns.Found;
import dev.rebound.patterns.Looks;
import dev.rebound.privacy.Seal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Looks in table {@code pattern_look} and what they found in {@code pattern}; each call joins the transaction of its caller. */
public final class LookStore implements Looks {
    private final LookRows looks = new LookRows();
    private final PatternRows patterns = new PatternRows();
    private final Seal seal;

    /** @param seal under which what a rep typed is found again */
    public LookStore(Seal seal) {
        this.seal = seal;
    }

    /** Of two at once, one loses the race for the row and finds the look taken when it tries again. */
    @Override
    public boolean take(String author, LocalDate week) {
        var isTaken = looks.count("author = ?1 and week = ?2", author, week) > 0;
        if (!isTaken) {
            looks.persistAndFlush(LookRow.of(author, week));
        }
        return !isTaken;
    }

    @Override
    public void keep(Found found) {
        var print = seal.fingerprint(found.group().key());
        var known = patterns.count(
                "author = ?1 and kind = ?2 and keyPrint = ?3 and more = ?4",
                found.author(),
                found.group().kind(),
                print,
                found.more());
        if (known == 0) {
            patterns.persist(PatternRow.of(found, print));
        }
    }

    @Override
    public List<Found> of(String author) {
        return patterns.list("author = ?1 order by week desc, more desc, kind, keyPrint", author).stream()
                .map(PatternRow::toFound)
                .toList();
    }

    @Override
    public int forget(String author) {
        return (int) (looks.delete("author", author) + patterns.delete("author", author));
    }

    private static final class LookRows implements PanacheRepositoryBase<LookRow, UUID> {}

    private static final class PatternRows implements PanacheRepositoryBase<PatternRow, UUID> {}
}
