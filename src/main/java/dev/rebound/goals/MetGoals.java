package dev.rebound.goals;

import dev.rebound.calendar.Ledger;
import dev.rebound.logbook.Effort;
import dev.rebound.logbook.Logged;
import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.Win;
import dev.rebound.nudges.Beside;
import dev.rebound.nudges.Budget;
import dev.rebound.people.Member;
import java.time.Instant;
import java.util.List;

/** Says once that a goal is met, beside the answer to what met it; of those that are not it says nothing ({@code P20}). */
public final class MetGoals implements Beside.Source {
    private static final String SAID = "goal-";

    private final Tracking tracking;
    private final Ledger ledger;
    private final GoalWords words;

    public MetGoals(Tracking tracking, Ledger ledger, GoalWords words) {
        this.tracking = tracking;
        this.ledger = ledger;
        this.words = words;
    }

    @Override
    public List<Beside> beside(Logged entry, Member author, Instant now) {
        return Budget.isAnswer(at(entry), now) ? met(author, now) : List.of();
    }

    private List<Beside> met(Member author, Instant now) {
        return tracking.of(author, now).stream()
                .filter(SoFar::isMet)
                .filter(soFar -> ledger.claim(SAID + soFar.goal().id(), author.user(), soFar.from()))
                .map(soFar -> new Beside(words.met(soFar.goal()), List.of()))
                .toList();
    }

    private static Instant at(Logged entry) {
        if (entry instanceof Rejection no) {
            return no.at();
        }
        return entry instanceof Win win ? win.at() : ((Effort) entry).at();
    }
}
