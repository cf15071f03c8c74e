package dev.rebound.team;

import dev.rebound.calendar.LocalTimes;
import dev.rebound.nudges.Budget;
import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import dev.rebound.people.Team;
import dev.rebound.people.TeamYeses.Question;
import dev.rebound.people.TeamYeses.Said;
import dev.rebound.people.Timetable;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Asks people in, once for each time they are invited, and keeps what they say. */
public final class Joining {
    private static final Duration SOON = Duration.ofMinutes(15);

    private final TeamBooks books;
    private final Timetable timetable;
    private final Budget budget;

    public Joining(TeamBooks books, Timetable timetable, Budget budget) {
        this.books = books;
        this.timetable = timetable;
        this.budget = budget;
    }

    /**
     * Asks this member in if the moment is right; it never is for somebody who is no full member, not invited any more, or asked already.
     *
     * @param send takes the team to the person
     * @return when to look again, or nothing when that is done
     */
    public Optional<Instant> look(UUID id, Member member, Instant now, BiConsumer<Team, Member> send) {
        var team = books.teams().find(id).filter(known -> known.invited().contains(member.user()));
        if (team.isEmpty() || member.standing() != Standing.MEMBER) {
            return Optional.empty();
        }
        return switch (budget.ask(member, now)) {
            case WAIT -> Optional.of(now.plus(SOON));
            case DROP -> Optional.of(nextMorning(member, now));
            case GO -> {
                if (books.teams().claimAsking(id, member.user(), now) && budget.spend(member, now)) {
                    send.accept(team.get(), member);
                }
                yield Optional.empty();
            }
        };
    }

    private Instant nextMorning(Member member, Instant now) {
        var hours = timetable.of(member.user());
        return LocalTimes.next(
                        day -> hours.isWorkingDay(day) ? Optional.of(hours.from()) : Optional.empty(),
                        member.zone(),
                        now)
                .orElseGet(() -> now.plus(Duration.ofDays(1)));
    }

    /** Keeps a yes or a no; the team as it is, or nothing when it was ended or this person is not in it any more. */
    public Optional<Team> say(UUID id, String user, Question question, boolean yes, Instant now) {
        var team = books.teams().find(id).filter(known -> known.invited().contains(user));
        team.ifPresent(known -> books.yeses().add(new Said(id, user, question, yes, now)));
        return team;
    }

    /** What this person says yes to in that team; theirs to see, and nobody else's. */
    public Set<Question> yeses(UUID id, String user, Instant now) {
        var yeses = EnumSet.noneOf(Question.class);
        for (var question : Question.values()) {
            if (books.yeses().says(id, user, question, now)) {
                yeses.add(question);
            }
        }
        return yeses;
    }
}
