package dev.rebound.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Whom a rep can turn to about their work: found at the moment of asking, since people change teams and leave. */
public final class TeamManagers {
    private final Teams teams;
    private final TeamRules rules;
    private final Function<String, Optional<Standing>> standings;

    /** @param standings how somebody stands, as far as it is known; who is no full member is nobody's manager */
    public TeamManagers(Teams teams, TeamRules rules, Function<String, Optional<Standing>> standings) {
        this.teams = teams;
        this.rules = rules;
        this.standings = standings;
    }

    /** What was found. */
    public sealed interface Found {
        /** This one. */
        record One(String user) implements Found {}

        /**
         * Several: the rep chooses.
         *
         * @param teams by the Slack user of each manager, the first team that makes them one
         */
        record Choice(Map<String, UUID> teams) implements Found {}

        /** There is none. */
        record Nobody() implements Found {}
    }

    /** Who manages this rep; the workspace's second person where no team of theirs has a manager but themselves. */
    public Found of(String rep) {
        var found = candidates(rep);
        return switch (found.size()) {
            case 0 ->
                rules.now()
                        .secondPerson()
                        .filter(second -> fits(second, rep))
                        .<Found>map(Found.One::new)
                        .orElseGet(Found.Nobody::new);
            case 1 -> new Found.One(found.keySet().iterator().next());
            default -> new Found.Choice(found);
        };
    }

    /** Whether this one manages a team, at this moment, as a full member. */
    public boolean manages(String user) {
        return standings.apply(user).equals(Optional.of(Standing.MEMBER))
                && teams.all().stream().anyMatch(team -> team.managers().contains(user));
    }

    /** Whether this one is among whom the rep may turn to, at this moment. */
    public boolean isAmong(String manager, String rep) {
        var found = of(rep);
        if (found instanceof Found.One one) {
            return one.user().equals(manager);
        }
        return found instanceof Found.Choice choice && choice.teams().containsKey(manager);
    }

    private Map<String, UUID> candidates(String rep) {
        var found = new LinkedHashMap<String, UUID>();
        for (var team : teams.of(rep)) {
            fitting(team, rep).forEach(manager -> found.putIfAbsent(manager, team.id()));
        }
        return found;
    }

    private List<String> fitting(Team team, String rep) {
        return team.managers().stream().filter(manager -> fits(manager, rep)).toList();
    }

    private boolean fits(String user, String rep) {
        return !user.equals(rep) && standings.apply(user).equals(Optional.of(Standing.MEMBER));
    }
}
