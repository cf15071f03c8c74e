package dev.rebound.diagnosis;

import java.util.Collection;
import java.util.Locale;

/** Answers to one question counted against what people accept: accuracy, macro-F1 and confusion. */
final class Tally {
    private final String[] names;
    private final int[][] counts;
    private int right;
    private int all;

    /** @param names of the classes, in the order of their numbers */
    Tally(String... names) {
        this.names = names.clone();
        this.counts = new int[names.length][names.length];
    }

    static Tally of(Enum<?>... classes) {
        var names = new String[classes.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = classes[i].name();
        }
        return new Tally(names);
    }

    /** Counts an answer as right when it is any of the accepted ones, else as a miss of the best one. */
    void count(Collection<Integer> accepted, int answer) {
        boolean hit = accepted.contains(answer);
        counts[hit ? answer : accepted.iterator().next()][answer]++;
        right += hit ? 1 : 0;
        all++;
    }

    int all() {
        return all;
    }

    double accuracy() {
        return all == 0 ? 0 : (double) right / all;
    }

    /** The mean of the classes that occur. */
    double macroF1() {
        double sum = 0;
        int classes = 0;
        for (int c = 0; c < names.length; c++) {
            if (truth(c) > 0) {
                sum += f1(c);
                classes++;
            }
        }
        return classes == 0 ? 0 : sum / classes;
    }

    private double f1(int c) {
        return 2.0 * counts[c][c] / (truth(c) + answered(c));
    }

    private int truth(int c) {
        int sum = 0;
        for (int count : counts[c]) {
            sum += count;
        }
        return sum;
    }

    private int answered(int c) {
        int sum = 0;
        for (var row : counts) {
            sum += row[c];
        }
        return sum;
    }

    /** One line a class: how many there are, how many were found, how many of the answers are right, F1. */
    String perClass() {
        var lines = new StringBuilder();
        for (int c = 0; c < names.length; c++) {
            if (truth(c) > 0) {
                lines.append(String.format(
                        Locale.ROOT,
                        "| %s | %d | %.2f | %.2f | %.2f |\n",
                        names[c],
                        truth(c),
                        (double) counts[c][c] / truth(c),
                        (double) counts[c][c] / Math.max(1, answered(c)),
                        f1(c)));
            }
        }
        return lines.toString();
    }

    /** Rows are the truth, columns the answers. */
    String confusion() {
        var lines = new StringBuilder();
        for (int c = 0; c < names.length; c++) {
            if (truth(c) > 0) {
                lines.append("| ").append(names[c]);
                for (int count : counts[c]) {
                    lines.append(" | ").append(count);
                }
                lines.append(" |\n");
            }
        }
        return lines.toString();
    }
}
