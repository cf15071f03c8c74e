package dev.rebound.bank;

import dev.rebound.coaching.Evidence;
import dev.rebound.coaching.Fact;
import dev.rebound.coaching.Facts;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.Win;
import dev.rebound.logbook.Wins;
import dev.rebound.playbook.Playbook;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the coach may bring back from somebody's bank ({@code P9}, {@code P22}): of each kind the one that was not told for the longest
 * time, and never what the card before told.
 */
public final class BankEvidence implements Evidence.Source {
    private static final Duration RECENT_WINS = Duration.ofDays(90);
    private static final int WINS = 50;
    private static final int DEPOSITS = 200;
    private static final int CARDS = 5;
    private static final Set<Kind> TOLD = Stream.of(Kind.values())
            .filter(Kind::isTold)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));

    /** Those told at that very moment first, so that a card that is drawn again says the same; then the ones never told, newest first. */
    private static Comparator<Deposit> longestUnused(Instant at) {
        return Comparator.comparing((Deposit deposit) -> !at.equals(deposit.usedAt()))
                .thenComparing(Deposit::usedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Deposit::at, Comparator.reverseOrder());
    }

    private final Deposits deposits;
    private final Wins wins;
    private final Logbook logbook;
    private final Playbook playbook;

    public BankEvidence(Deposits deposits, Wins wins, Logbook logbook, Playbook playbook) {
        this.deposits = deposits;
        this.wins = wins;
        this.logbook = logbook;
        this.playbook = playbook;
    }

    @Override
    public Evidence of(Evidence.Asked asked) {
        var facts = Facts.shownLately(List.of());
        for (var deposit : handedOut(asked)) {
            facts = facts.withWords(fact(deposit.kind()), deposit.text().text());
            var day = day(deposit.kind());
            if (day.isPresent()) {
                facts = facts.withDay(day.get(), onDay(deposit.at(), asked));
            }
        }
        var win = lastWin(asked);
        return win.isEmpty()
                ? facts
                : facts.withLastWin(
                        win.get().text().text(), onDay(win.get().at(), asked));
    }

    @Override
    public void used(Evidence.Asked asked, Set<Fact> facts) {
        var ids = handedOut(asked).stream()
                .filter(deposit -> facts.contains(fact(deposit.kind())))
                .map(Deposit::id)
                .collect(Collectors.<UUID>toSet());
        if (!ids.isEmpty()) {
            deposits.used(asked.author(), ids, asked.at());
        }
    }

    /** At most one of each kind. */
    private List<Deposit> handedOut(Evidence.Asked asked) {
        var best = new ArrayList<Deposit>();
        deposits.of(asked.author(), TOLD, DEPOSITS).stream()
                .filter(deposit -> !deposit.at().isAfter(asked.at()))
                .sorted(longestUnused(asked.at()))
                .filter(deposit -> best.stream().noneMatch(other -> other.kind() == deposit.kind()))
                .forEach(best::add);
        return best.stream().filter(deposit -> !isOnLastCard(deposit, asked)).toList();
    }

    /** Only the one of its kind that was told last can have been on it, when there is no other. */
    private boolean isOnLastCard(Deposit deposit, Evidence.Asked asked) {
        var used = deposit.usedAt();
        return used != null
                && used.isBefore(asked.at())
                && lastCard(asked).filter(card -> card.isAfter(used)).isEmpty();
    }

    private Optional<Instant> lastCard(Evidence.Asked asked) {
        return logbook.before(asked.author(), asked.at(), CARDS).stream()
                .filter(entry -> !entry.shown().isEmpty())
                .findFirst()
                .map(Rejection::at);
    }

    private Optional<Win> lastWin(Evidence.Asked asked) {
        return wins.latest(asked.author(), WINS).stream()
                .filter(win -> !win.isTap() && !win.at().isAfter(asked.at()))
                .filter(win -> win.at().isAfter(asked.at().minus(RECENT_WINS)))
                .findFirst();
    }

    private String onDay(Instant at, Evidence.Asked asked) {
        return playbook.onDay(at.atZone(asked.zone()).toLocalDate(), asked.today());
    }

    private static Fact fact(Kind kind) {
        return switch (kind) {
            case PRAISE -> Fact.PRAISE;
            case PROUD -> Fact.PROUD;
            case LESSON -> Fact.LESSON;
            case WHY -> Fact.WHY;
            case WIN, GOAL, REWARD -> throw new IllegalArgumentException("Not told: " + kind);
        };
    }

    private static Optional<Fact> day(Kind kind) {
        return switch (kind) {
            case PRAISE -> Optional.of(Fact.PRAISE_DAY);
            case PROUD -> Optional.of(Fact.PROUD_DAY);
            case LESSON -> Optional.of(Fact.LESSON_DAY);
            case WIN, GOAL, WHY, REWARD -> Optional.empty();
        };
    }
}
