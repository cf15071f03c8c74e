package dev.rebound.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.people.TeamManagers.Found;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a rep can turn to: a table of teams, standings and what follows. */
class TeamManagersTest {
    private static final Map<String, Standing> STANDINGS = Map.of(
            "MARA", Standing.MEMBER,
            "OLAF", Standing.MEMBER,
            "SECOND", Standing.MEMBER,
            "REP", Standing.MEMBER,
            "GUEST", Standing.GUEST,
            "OTHER", Standing.STRANGER,
            "BOT", Standing.NOBODY,
            "NEW", Standing.UNKNOWN);

    /** Each team is its managers; a rep is in all of them. */
    @ParameterizedTest(name = "teams of {0}, second person {1}: {2}")
    @CsvSource(textBlock = """
                    MARA,        SECOND, MARA
                    MARA,        -,      MARA
                    REP,         SECOND, SECOND
                    REP,         REP,    nobody
                    REP,         -,      nobody
                    '',          SECOND, SECOND
                    -,           SECOND, SECOND
                    GUEST,       SECOND, SECOND
                    OTHER,       SECOND, SECOND
                    BOT,         SECOND, SECOND
                    NEW,         SECOND, SECOND
                    STRAY,       SECOND, SECOND
                    BOT,         GUEST,  nobody
                    BOT+MARA,    SECOND, MARA
                    MARA+OLAF,   SECOND, MARA or OLAF
                    MARA/OLAF,   SECOND, MARA or OLAF
                    MARA/MARA,   SECOND, MARA
                    REP/OLAF,    SECOND, OLAF
                    REP/BOT,     SECOND, SECOND
                    REP+MARA,    SECOND, MARA
                    GUEST/'',    -,      nobody
                    """)
    void a_rep_turns_to(String managers, String second, String expected) {
        var teams = new TeamsInMemory();
        if (!managers.equals("-")) {
            Arrays.stream(managers.split("/")).forEach(names -> add(teams, names));
        }
        var rules = new OneRule(second.equals("-") ? Optional.empty() : Optional.of(second));
        var managersOf = new TeamManagers(teams, rules, user -> Optional.ofNullable(STANDINGS.get(user)));

        assertThat(said(managersOf.of("REP"))).isEqualTo(expected);
        assertThat(managersOf.isAmong("MARA", "REP")).isEqualTo(expected.contains("MARA"));
    }

    private static void add(Teams teams, String names) {
        var managers = new LinkedHashSet<>(Arrays.asList(names.split("\\+")));
        managers.removeIf(name -> name.isBlank() || name.equals("''"));
        var plan = TeamPlan.usual(DayOfWeek.MONDAY, LocalTime.NOON, ZoneOffset.UTC);
        var channel = "C" + teams.all().size();
        var team = new Team(UUID.randomUUID(), channel, "north", plan, managers, Set.of("REP"));
        teams.save(team, "", Instant.EPOCH);
    }

    private static String said(Found found) {
        if (found instanceof Found.Choice choice) {
            return String.join(" or ", new LinkedHashMap<>(choice.teams()).keySet());
        }
        return found instanceof Found.One one ? one.user() : "nobody";
    }

    private record OneRule(Optional<String> second) implements TeamRules {
        @Override
        public Rules now() {
            return new Rules(second, false);
        }

        @Override
        public void set(Rules rules) {}

        @Override
        public int forget(String user) {
            return 0;
        }
    }
}
