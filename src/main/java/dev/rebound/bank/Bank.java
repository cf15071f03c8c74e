package dev.rebound.bank;

import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.logbook.Wins;
import dev.rebound.people.Member;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What somebody keeps for harder days: they put it in, put it right and take it out ({@code P22}–{@code P24}). */
public final class Bank {
    /** Wins without words lie between those with words, in the same table. */
    private static final int TAPS = 100;

    private final Deposits deposits;
    private final Wins wins;
    private final Diagnoser diagnoser;

    public Bank(Deposits deposits, Wins wins, Diagnoser diagnoser) {
        this.deposits = deposits;
        this.wins = wins;
        this.diagnoser = diagnoser;
    }

    /** What became of a text. */
    public enum Kept {
        /** It lies in the bank. */
        KEPT,

        /** Words of danger: nothing was kept ({@code P18}). */
        IN_DANGER,

        /** What it was about is not there any more. */
        GONE
    }

    /** Keeps a text; a why takes the place of the one before. Wins come from the logbook, and rewards by {@link #promise}. */
    public Kept keep(Member author, Kind kind, Said said, Instant now) {
        return unlessInDanger(author, said, now, () -> {
            if (kind == Kind.WHY) {
                deposits.of(author.user(), Set.of(kind), 1)
                        .forEach(before -> deposits.remove(author.user(), before.id()));
            }
            deposits.add(Deposit.fresh(author.user(), kind, said.text(), now));
            return Kept.KEPT;
        });
    }

    /**
     * Keeps what somebody promises themselves for a day's effort.
     *
     * @param efforts after how many of a day, 1 to 200
     */
    public Kept promise(Member author, Said said, int efforts, Instant now) {
        return unlessInDanger(author, said, now, () -> {
            deposits.add(
                    Deposit.fresh(author.user(), Kind.REWARD, said.text(), now).after(efforts));
            return Kept.KEPT;
        });
    }

    /** Keeps the one lesson of a no; one that was there is replaced ({@code P23}). */
    public Kept learn(Member author, UUID no, Said said, Instant now) {
        return unlessInDanger(author, said, now, () -> {
            deposits.lesson(author.user(), no).ifPresent(before -> deposits.remove(author.user(), before.id()));
            deposits.add(
                    Deposit.fresh(author.user(), Kind.LESSON, said.text(), now).from(no));
            return Kept.KEPT;
        });
    }

    /**
     * Says one of this author's differently.
     *
     * @param efforts of a reward, 1 to 200; of no meaning for other kinds
     */
    public Kept reword(Member author, UUID id, Said said, int efforts, Instant now) {
        return unlessInDanger(author, said, now, () -> {
            var found = deposits.find(author.user(), id).map(old -> old.saying(said.text()));
            found.map(old -> old.kind() == Kind.REWARD ? old.after(efforts) : old)
                    .ifPresent(deposits::change);
            return found.isPresent() ? Kept.KEPT : Kept.GONE;
        });
    }

    /** Takes one of this author's out for good; false when it was not there any more. */
    public boolean remove(String author, UUID id) {
        return deposits.remove(author, id);
    }

    /** One of this author's, wins left out. */
    public Optional<Deposit> find(String author, UUID id) {
        return deposits.find(author, id);
    }

    /** What this author learned from one of their entries. */
    public Optional<Deposit> lesson(String author, UUID no) {
        return deposits.lesson(author, no);
    }

    /** The newest of this author's, wins with words among them, newest first. */
    public List<Deposit> newest(String author, int most) {
        return Stream.concat(deposits.page(author, 0, most).stream(), wins(author, most + TAPS))
                .sorted(Comparator.comparing(Deposit::at).reversed())
                .limit(most)
                .toList();
    }

    /** The newest of this author's that hold all words asked for, as {@link BankSearch} finds them. */
    public List<Deposit> search(String author, String asked) {
        return new BankSearch(deposits, wins(author, BankSearch.MOST_READ)).find(author, asked);
    }

    /** Whether a text holds words of danger; its writer's own word on that stands. */
    public boolean isDanger(Member author, Said said, Instant now) {
        return !said.meant() && diagnoser.isDanger(said.text(), author.today(now));
    }

    private Stream<Deposit> wins(String author, int most) {
        return wins.latest(author, most).stream().filter(win -> !win.isTap()).map(Deposit::of);
    }

    private Kept unlessInDanger(Member author, Said said, Instant now, Supplier<Kept> otherwise) {
        return isDanger(author, said, now) ? Kept.IN_DANGER : otherwise.get();
    }
}
