package dev.rebound.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.figures.History;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DigestTest {
    private final DigestWords words = new DigestWords(Playbook.shipped());

    @Test
    void noes_stand_by_reason_beside_what_is_usual_and_wins_and_efforts_in_all() {
        assertThat(told(Weeks.fifth(8))).isEqualTo("""
                Noes with a reason
                Not now: about 110, usual is about 100
                • Bad time: about 70, usual is about 55
                • No budget: about 40, usual is about 45
                Not for them: about 70, usual is about 70
                All together
                Wins, big and small: about 40, usual is about 35
                Dials: about 525, usual is about 535
                What did not fit
                The list of who to call may need a fresh look.""");
    }

    @Test
    void what_they_said_stands_below_where_enough_people_heard_it() {
        assertThat(told(Weeks.fifth(20))).startsWith("""
                Noes with a reason
                Not now: about 260, usual is about 245
                • Bad time: about 155, usual is about 135
                • No budget: about 105, usual is about 110
                Not for them: about 180, usual is about 180
                • Wrong person: about 110, usual is about 105
                • No need: about 70, usual is about 70
                """);
    }

    private String told(Digest digest) {
        return words.figures(digest).stream()
                .map(part -> part.title() + "\n" + String.join("\n", part.lines()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void below_five_people_it_says_why_and_gives_a_practice_instead() {
        var digest = Digest.of(Weeks.busy(4, Weeks.MONDAY), Weeks.NOTHING);
        assertThat(digest.hasFigures()).isFalse();
        assertThat(words.figures(digest))
                .singleElement()
                .satisfies(part -> assertThat(part.lines().get(0))
                        .startsWith("No figures this time. Each one needs five people or more"));
        assertThat(words.practice(digest).lines().get(0)).isNotBlank();
    }

    @Test
    void the_reason_for_silence_is_the_same_whatever_it_was() {
        var four = Digest.of(Weeks.busy(4, Weeks.MONDAY), Weeks.NOTHING);
        var told = Digest.of(Weeks.busy(7, Weeks.MONDAY), Weeks.NOTHING).told();
        var nearly = Digest.of(Weeks.busy(8, Weeks.MONDAY), new History(List.of(), List.of(told)));
        var one = Digest.of(
                new TeamWeek(
                        Weeks.MONDAY,
                        IntStream.range(0, 8)
                                .mapToObj(i -> new Counted("U" + i, Map.of(), i == 0 ? 90 : 1, Map.of()))
                                .toList(),
                        List.of()),
                Weeks.NOTHING);
        assertThat(words.figures(four)).isEqualTo(words.figures(nearly)).isEqualTo(words.figures(one));
        assertThat(four.practice()).isEqualTo(nearly.practice()).isEqualTo(one.practice());
    }

    @Test
    void how_a_pitch_landed_stands_in_no_figure() {
        var digest = Weeks.fifth(8);
        assertThat(digest.groups()).extracting(Digest.Group::bucket).doesNotContain(Optional.of(Bucket.DELIVERY));
        assertThat(digest.told().toString()).doesNotContain("DELIVERY");
        assertThat(digest.groups().stream()
                        .mapToInt(group -> group.figure().about())
                        .sum())
                .isLessThan(8 * 90);
    }

    @Test
    void what_did_not_fit_says_something_of_whom_to_call() {
        assertThat(told(Weeks.fifth(20)))
                .endsWith("What did not fit\nOften it was the wrong person. The list may need other job titles.");
    }

    @Test
    void small_teams_that_share_a_digest_see_what_neither_would_alone() {
        assertThat(Digest.of(Weeks.busy(3, Weeks.MONDAY), Weeks.NOTHING).hasFigures())
                .isFalse();
        assertThat(Digest.of(Weeks.busy(7, Weeks.MONDAY), Weeks.NOTHING).groups())
                .isNotEmpty();
    }

    @Test
    void three_things_that_worked_are_told_at_most_and_names_where_they_were_offered() {
        var offered = new Offered("One question first", Optional.of("Ana"));
        var digest = Digest.of(Weeks.busy(2, Weeks.MONDAY, offered, offered, offered, offered), Weeks.NOTHING);
        assertThat(digest.worked()).containsExactly(offered, offered, offered);
    }

    @Test
    void the_practice_follows_what_is_shown() {
        var timing = new Digest.Group(Optional.of(Bucket.TIMING), figure(40, 40), List.of());
        var fit = new Digest.Group(Optional.of(Bucket.FIT), figure(30, 30), List.of());
        var stops = new Digest.Group(
                Optional.of(Bucket.MOOD),
                figure(50, 50),
                List.of(new Digest.Line(Optional.of(Objection.STOP_CALLING), figure(30, 30))));
        var many = new Digest.Group(Optional.of(Bucket.TIMING), figure(60, 40), List.of());
        assertThat(overThreeWeeks(List.of(timing, fit))).containsExactlyInAnyOrder(28, 29, 6);
        assertThat(overThreeWeeks(List.of(fit, timing))).containsExactlyInAnyOrder(26, 4, 5);
        assertThat(overThreeWeeks(List.of(stops, fit))).containsExactlyInAnyOrder(31, 39);
        assertThat(overThreeWeeks(List.of(many))).containsExactlyInAnyOrder(17, 10, 33);
    }

    private static HashSet<Integer> overThreeWeeks(List<Digest.Group> groups) {
        var numbers = new HashSet<Integer>();
        for (int week = 0; week < 3; week++) {
            numbers.add(Practice.of(Weeks.MONDAY.plusWeeks(week), groups).number());
        }
        return numbers;
    }

    private static Digest.Figure figure(int about, int usual) {
        return new Digest.Figure(about, OptionalInt.of(usual));
    }

    @Test
    void without_figures_each_practice_of_the_playbook_has_its_week_and_its_text() {
        var labels = Labels.shipped();
        var numbers = new HashSet<Integer>();
        for (int week = 0; week < Practice.ALL; week++) {
            numbers.add(Practice.of(Weeks.MONDAY.plusWeeks(week), List.of()).number());
        }
        assertThat(numbers)
                .hasSize(Practice.ALL)
                .allSatisfy(number ->
                        assertThat(labels.has("digest.practice.P" + number)).isTrue());
    }
}
