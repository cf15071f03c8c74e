package dev.rebound.abuse;

import dev.rebound.people.Absences;
import dev.rebound.people.Members;
import dev.rebound.people.Standing;
import dev.rebound.people.TeamManagers;
import dev.rebound.people.TeamRules;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whom reports go to, as teams, rules and people stand now. */
public final class PeopleToTell implements Confidants {
    private final TeamManagers managers;
    private final TeamRules rules;
    private final Members members;
    private final Absences absences;

    public PeopleToTell(TeamManagers managers, TeamRules rules, Members members, Absences absences) {
        this.managers = managers;
        this.rules = rules;
        this.members = members;
        this.absences = absences;
    }

    @Override
    public Ring ring(String rep) {
        var second =
                rules.now().secondPerson().filter(user -> !user.equals(rep)).filter(this::canBeTold);
        return new Ring(managers(rep), second);
    }

    private List<String> managers(String rep) {
        var found = managers.of(rep);
        if (found instanceof TeamManagers.Found.Choice choice) {
            return List.copyOf(choice.teams().keySet());
        }
        return found instanceof TeamManagers.Found.One one ? List.of(one.user()) : List.of();
    }

    @Override
    public boolean isAway(String user, Instant now) {
        var today = now.atZone(members.zone(user)).toLocalDate();
        return absences.until(user).filter(day -> !day.isBefore(today)).isPresent();
    }

    @Override
    public boolean canBeTold(String user) {
        return members.standing(user).equals(Optional.of(Standing.MEMBER));
    }
}
