package dev.rebound.bank;

import dev.rebound.calendar.Ledger;
import dev.rebound.logbook.Effort;
import dev.rebound.logbook.Logged;
import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.Win;
import dev.rebound.nudges.Beside;
import dev.rebound.people.Member;
import java.time.Instant;
import java.util.List;

/** Says once a day, beside the answer to what made it due, that a promised reward is due ({@code P24}). */
public final class RewardBeside implements Beside.Source {
    private static final String SAID = "reward-";

    private final Rewards rewards;
    private final Ledger ledger;
    private final BankWords words;

    public RewardBeside(Rewards rewards, Ledger ledger, BankWords words) {
        this.rewards = rewards;
        this.ledger = ledger;
        this.words = words;
    }

    @Override
    public List<Beside> beside(Logged entry, Member author, Instant now) {
        var today = author.today(now);
        return author.today(at(entry)).equals(today)
                ? rewards.today(author, now).stream()
                        .filter(due -> ledger.claim(SAID + due.reward().id(), author.user(), today))
                        .map(due -> new Beside(words.due(due), List.of()))
                        .toList()
                : List.of();
    }

    private static Instant at(Logged entry) {
        if (entry instanceof Rejection no) {
            return no.at();
        }
        return entry instanceof Win win ? win.at() : ((Effort) entry).at();
    }
}
