package dev.rebound.goals;

import dev.rebound.logbook.Books;
import dev.rebound.logbook.Effort;
import dev.rebound.people.Member;
import java.time.Instant;
import java.util.List;

/** Counts for goals what the books hold, so that all follows what is corrected, taken back or deleted. */
public final class Tracking {
    private final Goals goals;
    private final Books books;

    public Tracking(Goals goals, Books books) {
        this.goals = goals;
        this.books = books;
    }

    /** This person's goals as they stand at that moment, in the order in which they were set. */
    public List<SoFar> of(Member member, Instant now) {
        return goals.of(member.user()).stream()
                .map(goal -> soFar(goal, member, now))
                .toList();
    }

    private SoFar soFar(Goal goal, Member member, Instant now) {
        var start = goal.period().start(member.today(now));
        var from = start.atStartOfDay(member.zone()).toInstant();
        var to = goal.period().end(start).atStartOfDay(member.zone()).toInstant();
        return new SoFar(goal, start, done(goal, from, to));
    }

    /** A talk that ended in a yes was a talk as well. */
    private int done(Goal goal, Instant from, Instant to) {
        var author = goal.author();
        return switch (goal.kind()) {
            case DIAL -> books.dials(author, from, to);
            case GOOD_TALK ->
                books.efforts().count(author, Effort.Kind.GOOD_TALK, from, to)
                        + books.wins().count(author, from, to);
            case OWN -> books.efforts().count(author, goal.name(), from, to);
            case NO_ANSWER, VOICEMAIL, FOLLOW_UP, REFERRAL, CONTACT ->
                books.efforts().count(author, goal.kind(), from, to);
        };
    }
}
