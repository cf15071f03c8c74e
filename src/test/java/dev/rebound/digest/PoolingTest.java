package dev.rebound.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.digest.Pooling.Answer;
import dev.rebound.digest.Pooling.Verdict;
import dev.rebound.people.Team;
import dev.rebound.people.TeamChannels.Ground;
import dev.rebound.people.TeamPlan;
import dev.rebound.people.TeamYesesInMemory;
import dev.rebound.people.TeamsInMemory;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How teams come to share a digest, and how they stop. */
class PoolingTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate NEXT = MONDAY.plusWeeks(1);
    private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");

    private final TeamsInMemory teams = new TeamsInMemory();
    private final PoolsInMemory pools = new PoolsInMemory();
    private final List<String> letters = new ArrayList<>();
    private final List<UUID> looks = new ArrayList<>();
    private final PoolLetter.Post post = (team, letter) ->
            letters.add(letter.what() + " to " + name(team) + ": " + DigestWords.channels(letter.names()));
    private final Pooling pooling = new Pooling(teams, pools, post, looks::add);
    private final Settling settling = new Settling(teams, pools, post);
    private final TeamRoster roster = new TeamRoster(teams, new TeamYesesInMemory(), pools);
    private final Map<String, Ground> grounds = new HashMap<>();

    private final UUID north = team("north");
    private final UUID east = team("east");
    private final UUID south = team("south");

    @Test
    void both_sides_say_yes_and_it_begins_with_the_next_week() {
        assertThat(pooling.ask(north, "C-east", NOW)).isEqualTo(Verdict.ASKED);
        assertThat(letters).as("the channels are looked at first").isEmpty();
        looked();
        assertThat(letters).containsExactly("ASKS to east: #north");
        assertThat(answer(east, true)).isEqualTo(Answer.ALL);
        looked();
        assertThat(letters)
                .containsExactlyInAnyOrder("ASKS to east: #north", "SHARES to north: #east", "SHARES to east: #north");

        assertThat(roster.sharing(north, MONDAY)).isEqualTo(Pool.alone(north));
        var pool = roster.sharing(north, NEXT);
        assertThat(pool.names()).containsOnlyKeys(north, east);
        assertThat(pool.others(north)).containsExactly("east");
        assertThat(roster.sharing(east, NEXT.plusWeeks(30))).isEqualTo(pool);
    }

    @Test
    void not_now_ends_the_question_and_nothing_changes() {
        pooling.ask(north, "C-east", NOW);
        looked();
        var ask = pools.asks.get(0).id();
        assertThat(answer(east, false)).isEqualTo(Answer.NOT_NOW);
        assertThat(letters).containsExactly("ASKS to east: #north", "NOT_NOW to north: #east");
        assertThat(pooling.answer(ask, east, true, NOW)).isEqualTo(Answer.GONE);
        assertThat(pools.all()).isEmpty();
    }

    @Test
    void whoever_comes_to_some_needs_a_yes_of_each_of_them() {
        share(north, east);
        letters.clear();
        assertThat(pooling.ask(south, "C-east", NOW)).isEqualTo(Verdict.ASKED);
        looked();
        assertThat(letters)
                .containsExactlyInAnyOrder("ASKS to north: #south and #east", "ASKS to east: #south and #north");
        assertThat(answer(east, true)).isEqualTo(Answer.NOTED);
        looked();
        assertThat(roster.sharing(south, NEXT)).isEqualTo(Pool.alone(south));
        assertThat(answer(north, true)).isEqualTo(Answer.ALL);
        looked();
        assertThat(roster.sharing(south, NEXT).names()).containsOnlyKeys(north, east, south);
    }

    @Test
    void whoever_asks_brings_along_all_with_whom_they_share_and_they_are_asked_too() {
        share(north, east);
        letters.clear();
        pooling.ask(north, "C-south", NOW);
        looked();
        assertThat(letters)
                .containsExactlyInAnyOrder("ASKS to south: #north and #east", "ASKS to east: #north and #south");
        assertThat(answer(south, true)).isEqualTo(Answer.NOTED);
        assertThat(answer(north, true)).as("it was not asked").isEqualTo(Answer.GONE);
        assertThat(answer(east, false)).isEqualTo(Answer.NOT_NOW);
        assertThat(roster.sharing(east, NEXT).names()).containsOnlyKeys(north, east);
    }

    @Test
    void each_leaves_with_the_next_week_and_the_others_go_on_as_a_group_of_their_own() {
        share(north, east);
        pooling.ask(south, "C-east", NOW);
        looked();
        answer(east, true);
        answer(north, true);
        looked();
        letters.clear();
        var before = roster.sharing(north, NEXT);
        var later = NOW.plus(Duration.ofDays(7));
        assertThat(pooling.leave(south, later)).contains(NEXT.plusWeeks(1));
        assertThat(letters).containsExactlyInAnyOrder("LEAVES to north: #south", "LEAVES to east: #south");
        assertThat(roster.sharing(south, NEXT)).as("the week that runs").isEqualTo(before);
        assertThat(roster.sharing(south, NEXT.plusWeeks(1))).isEqualTo(Pool.alone(south));
        var after = roster.sharing(north, NEXT.plusWeeks(1));
        assertThat(after.names()).containsOnlyKeys(north, east);
        assertThat(after.key()).isNotEqualTo(before.key());

        assertThat(pooling.leave(east, later)).contains(NEXT.plusWeeks(1));
        assertThat(roster.sharing(north, NEXT.plusWeeks(1))).isEqualTo(Pool.alone(north));
        assertThat(pooling.leave(east, later)).isEmpty();
    }

    @Test
    void whoever_is_in_a_question_is_in_no_second_one_until_it_is_settled_or_two_weeks_old() {
        pooling.ask(north, "C-east", NOW);
        assertThat(pooling.ask(south, "C-east", NOW)).isEqualTo(Verdict.UNDER_WAY);
        assertThat(pooling.ask(east, "C-south", NOW)).isEqualTo(Verdict.UNDER_WAY);
        assertThat(pooling.ask(south, "C-east", NOW.plus(Duration.ofDays(14)))).isEqualTo(Verdict.ASKED);
        pooling.takeBack(south, NOW.plus(Duration.ofDays(15)));
        assertThat(pools.asks).isEmpty();
    }

    @Test
    void only_whoever_asks_takes_it_back() {
        pooling.ask(north, "C-east", NOW);
        pooling.takeBack(east, NOW);
        assertThat(pools.asks).hasSize(1);
        pooling.takeBack(north, NOW);
        assertThat(pools.asks).isEmpty();
    }

    @Test
    void a_team_does_not_ask_itself_nor_one_with_whom_it_shares_nor_nobody_nor_more_than_six() {
        share(north, east);
        assertThat(pooling.ask(north, "C-north", NOW)).isEqualTo(Verdict.ITSELF);
        assertThat(pooling.ask(north, "C-east", NOW)).isEqualTo(Verdict.TOGETHER);
        assertThat(pooling.ask(north, "C-nowhere", NOW)).isEqualTo(Verdict.NO_TEAM);
        List.of("a", "b", "c", "d").forEach(name -> share(north, team(name)));
        assertThat(pooling.ask(south, "C-north", NOW)).isEqualTo(Verdict.TOO_MANY);
    }

    @Test
    void a_channel_of_another_company_gets_no_question_and_is_in_no_pool() {
        grounds.put("east", Ground.SHARED);
        pooling.ask(north, "C-east", NOW);
        looked();
        assertThat(letters).containsExactly("REFUSED to north: #east");
        grounds.remove("east");

        pooling.ask(north, "C-east", NOW);
        looked();
        grounds.put("north", Ground.SHARED);
        answer(east, true);
        looked();
        assertThat(letters)
                .contains("REFUSED to north: #north", "REFUSED to east: #north")
                .noneMatch(letter -> letter.startsWith("SHARES"));
        assertThat(pools.all()).isEmpty();
    }

    @Test
    void while_slack_does_not_answer_it_waits() {
        grounds.put("east", Ground.UNKNOWN);
        pooling.ask(north, "C-east", NOW);
        assertThat(settling.looked(looks.get(0), ground(looks.get(0)), NOW)).isFalse();
        assertThat(letters).isEmpty();
        assertThat(pools.asks).hasSize(1);
    }

    @Test
    void a_look_once_more_sends_nothing_twice() {
        pooling.ask(north, "C-east", NOW);
        looked();
        settling.looked(pools.asks.get(0).id(), ground(pools.asks.get(0).id()), NOW);
        assertThat(letters).containsExactly("ASKS to east: #north");
    }

    @Test
    void a_team_that_ends_is_taken_out_with_its_question() {
        share(north, east);
        pooling.ask(south, "C-east", NOW);
        pooling.leave(east, NOW);
        teams.end(east);
        pools.forget(east);
        assertThat(pools.asks).isEmpty();
        assertThat(roster.sharing(north, NEXT)).isEqualTo(Pool.alone(north));
    }

    private void share(UUID one, UUID other) {
        assertThat(pooling.ask(one, channel(other), NOW)).isEqualTo(Verdict.ASKED);
        looked();
        var ask = pools.asks.get(0);
        ask.asked().forEach(team -> pooling.answer(ask.id(), team, true, NOW));
        looked();
    }

    private Answer answer(UUID team, boolean agrees) {
        return pooling.answer(pools.asks.get(0).id(), team, agrees, NOW);
    }

    /** As the job does. */
    private void looked() {
        var due = List.copyOf(looks);
        looks.clear();
        due.forEach(ask -> assertThat(settling.looked(ask, ground(ask), NOW)).isTrue());
    }

    private Map<UUID, Ground> ground(UUID ask) {
        var seen = new HashMap<UUID, Ground>();
        settling.channels(ask, NOW)
                .forEach((team, channel) -> seen.put(team, grounds.getOrDefault(channel.substring(2), Ground.OWN)));
        return seen;
    }

    private String name(UUID team) {
        return teams.find(team).map(Team::name).orElseThrow();
    }

    private String channel(UUID team) {
        return teams.find(team).map(Team::channel).orElseThrow();
    }

    private UUID team(String name) {
        var id = UUID.randomUUID();
        var plan = TeamPlan.usual(DayOfWeek.MONDAY, LocalTime.of(9, 0), ZoneOffset.UTC);
        teams.save(new Team(id, "C-" + name, name, plan, Set.of(), Set.of()), "", NOW);
        return id;
    }

    @Test
    void what_is_said_in_the_night_to_monday_holds_for_the_monday_of_utc() {
        assertThat(Sharing.nextWeek(Instant.parse("2026-03-08T23:59:59Z"))).isEqualTo(NEXT);
        assertThat(Sharing.nextWeek(Instant.parse("2026-03-09T00:00:00Z"))).isEqualTo(NEXT.plusWeeks(1));
    }
}
