package dev.rebound.checkin;

import dev.rebound.playbook.Labels;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a group may talk about: three lines, of one no, what it taught and how one came back, which end in a next step. The words are
 * the same for all groups of a round and know nothing of anybody's reports.
 */
public final class Agenda {
    /** How many there are before the first comes again. */
    public static final int PROMPTS = 12;

    private final Labels labels;

    public Agenda(Labels labels) {
        this.labels = labels;
    }

    /**
     * The three lines of a round; a team hears each of the twelve once before one comes again.
     *
     * @param number of the round, see {@link Rounds.Turn}
     */
    public List<String> lines(String team, int number) {
        var prompt = turn(team, number, PROMPTS) + 1;
        return Stream.of("no", "taught", "back")
                .map(line -> labels.text("checkin.prompt." + prompt + "." + line))
                .toList();
    }

    /**
     * The lines of a round from a team's own questions, in the same turn, and ours where it has none.
     *
     * @param own words of whoever set the team up
     */
    public List<String> lines(String team, int number, List<String> own) {
        return own.isEmpty()
                ? lines(team, number)
                : List.of(
                        own.get(turn(team, number, own.size())),
                        labels.text("checkin.own.taught"),
                        labels.text("checkin.own.step"));
    }

    private static int turn(String team, int number, int prompts) {
        return Math.floorMod(number + Seed.of(team, "agenda").below(prompts), prompts);
    }
}
