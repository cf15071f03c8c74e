package dev.rebound.bank;

import dev.rebound.logbook.Books;
import dev.rebound.people.Member;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What somebody promised themselves for effort, whatever comes of it ({@code P24}). Nothing is carried over to another day. */
public final class Rewards {
    private static final int MOST = 20;

    private final Deposits deposits;
    private final Books books;

    public Rewards(Deposits deposits, Books books) {
        this.deposits = deposits;
        this.books = books;
    }

    /**
     * A promise that came due.
     *
     * @param efforts all dials of that day: noes, wins, good talks, calls without an answer, messages left, and those that were counted in a line
     */
    public record Due(Deposit reward, int efforts) {}

    /** What came due today, where this person is; the largest number of efforts first. */
    public List<Due> today(Member member, Instant now) {
        var promised = deposits.of(member.user(), Set.of(Kind.REWARD), MOST);
        var efforts = promised.isEmpty() ? 0 : efforts(member, now);
        return promised.stream()
                .filter(reward -> efforts >= reward.efforts())
                .sorted((one, other) -> other.efforts() - one.efforts())
                .map(reward -> new Due(reward, efforts))
                .toList();
    }

    private int efforts(Member member, Instant now) {
        var day = member.today(now);
        var from = day.atStartOfDay(member.zone()).toInstant();
        var to = day.plusDays(1).atStartOfDay(member.zone()).toInstant();
        return books.dials(member.user(), from, to);
    }
}
