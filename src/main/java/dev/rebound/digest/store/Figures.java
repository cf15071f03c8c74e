package dev.rebound.digest.store;

import dev.rebound.digest.Digest;
import dev.rebound.digest.Digest.Figure;
import dev.rebound.digest.Digest.Group;
import dev.rebound.digest.Digest.Line;
import dev.rebound.digest.Digest.Total;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a digest showed, as one text, a line each: {@code G TIMING 40 35} for a group, {@code L NO_BUDGET 20 -} below it, {@code T DIAL 90 -}. */
final class Figures {
    private static final String NONE = "-";
    private static final String GROUP = "G";
    private static final String LINE = "L";
    private static final String TOTAL = "T";

    private Figures() {}

    static String text(Digest digest) {
        var lines = new ArrayList<String>();
        for (var group : digest.groups()) {
            lines.add(line(GROUP, group.bucket().map(Bucket::name), group.figure()));
            group.lines().forEach(line -> lines.add(line(LINE, line.objection().map(Objection::name), line.figure())));
        }
        digest.totals().forEach(total -> lines.add(line(TOTAL, Optional.of(total.what()), total.figure())));
        return String.join("\n", lines);
    }

    private static String line(String kind, Optional<String> what, Figure figure) {
        var usual = figure.usual();
        return String.join(
                " ",
                kind,
                what.orElse(NONE),
                String.valueOf(figure.about()),
                usual.isPresent() ? String.valueOf(usual.getAsInt()) : NONE);
    }

    static Digest digest(LocalDate monday, String text) {
        var groups = new ArrayList<Group>();
        var totals = new ArrayList<Total>();
        for (var line : text.lines().map(line -> line.split(" ")).toList()) {
            switch (line[0]) {
                case GROUP -> groups.add(new Group(what(line).map(Bucket::valueOf), figure(line), List.of()));
                case LINE -> add(groups, new Line(what(line).map(Objection::valueOf), figure(line)));
                default -> totals.add(new Total(line[1], figure(line)));
            }
        }
        return Digest.again(monday, groups, totals);
    }

    private static void add(List<Group> groups, Line line) {
        var last = groups.remove(groups.size() - 1);
        var lines = new ArrayList<>(last.lines());
        lines.add(line);
        groups.add(new Group(last.bucket(), last.figure(), lines));
    }

    private static Optional<String> what(String[] line) {
        return line[1].equals(NONE) ? Optional.empty() : Optional.of(line[1]);
    }

    private static Figure figure(String[] line) {
        var usual = line[3].equals(NONE) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(line[3]));
        return new Figure(Integer.parseInt(line[2]), usual);
    }
}
