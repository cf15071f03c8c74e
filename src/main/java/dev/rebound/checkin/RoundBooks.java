package dev.rebound.checkin;

import dev.rebound.calendar.Holidays;
import dev.rebound.people.Team;
import dev.rebound.people.TeamYeses;
import dev.rebound.people.TeamYeses.Question;
import dev.rebound.people.Teams;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is known of teams, of who wants to be paired, and of rounds. */
public record RoundBooks(Teams teams, TeamYeses yeses, Meetings meetings, Wishes wishes) {
    /** When this team's rounds come, with the last that began. */
    public Rounds rounds(Team team, Holidays holidays) {
        var rounds = Rounds.of(team.plan(), holidays);
        return meetings.last(team.id())
                .map(last -> rounds.since(last.turn(), last.day()))
                .orElse(rounds);
    }

    /** Who said yes before the hour of a round and did not take it back since. */
    Set<String> present(Team team, Instant hour, Instant now) {
        var present = new HashSet<>(yeses.yeses(team.id(), Question.PAIRED, hour));
        present.retainAll(yeses.yeses(team.id(), Question.PAIRED, now));
        return present;
    }

    /** Those of a group who still want to be in it: who said yes, is not out today, and is not to be kept from another one of them. */
    List<String> willing(Meeting meeting, Instant now) {
        var day = meeting.round().day();
        var yes = yeses.yeses(meeting.round().team(), Question.PAIRED, now);
        var apart = wishes.apart();
        var willing = meeting.people().stream()
                .filter(yes::contains)
                .filter(user -> wishes.peer(user, now).isIn(day))
                .toList();
        return Two.among(willing).stream().anyMatch(apart::contains) ? List.of() : willing;
    }

    /** Since when this person's silence counts: their last yes, or their coming back. */
    Instant since(String user) {
        var back = wishes.backSince(user);
        return yeses.of(user).stream()
                .filter(said -> said.question() == Question.PAIRED && said.yes())
                .map(TeamYeses.Said::at)
                .filter(back::isBefore)
                .max(Instant::compareTo)
                .orElse(back);
    }
}
