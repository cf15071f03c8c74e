package dev.rebound.digest.slack;

import dev.rebound.digest.Digest;
import dev.rebound.digest.DigestWords;
import dev.rebound.digest.Edition;
import dev.rebound.digest.Offered;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Chart;
import dev.rebound.slack.Cut;
import dev.rebound.slack.Message;
import dev.rebound.slack.Mrkdwn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** A digest as a message: a chart, and all of it in words, for who cannot see it and for a Slack that refuses it. */
final class DigestMessage {
    private static final int OFFERED = 400;

    private final Labels labels;
    private final DigestWords words;

    DigestMessage(Playbook playbook) {
        labels = playbook.labels();
        words = new DigestWords(playbook);
    }

    /** @param late whether it should have gone out before */
    Message of(Edition edition, boolean late) {
        var text = labels.text("digest.title") + "\n" + Mrkdwn.escaped(top(edition)) + "\n\n" + rest(edition, true);
        return new Message(text, blocks(edition, late).list());
    }

    /** Its words without a title, for a page where Slack reads no markup. */
    String kept(Edition edition) {
        return top(edition) + "\n\n" + rest(edition, false);
    }

    private Blocks blocks(Edition edition, boolean late) {
        var digest = edition.digest();
        var blocks = Blocks.start().heading(labels.text("digest.title")).small(top(edition));
        if (late) {
            blocks.small(labels.text("digest.late"));
        }
        if (!digest.groups().isEmpty()) {
            blocks.add(chart(digest.groups()));
        }
        words.figures(digest).forEach(part -> add(blocks, part));
        worked(blocks, digest.worked());
        add(blocks, words.practice(digest));
        words.next(edition).ifPresent(blocks::small);
        return blocks.small(words.small(digest));
    }

    /** Which week, and whose, where it is not one team's alone. */
    private String top(Edition edition) {
        var week = words.week(edition.digest());
        return words.whose(edition).map(whose -> week + "\n" + whose).orElse(week);
    }

    /** Titles are ours, and so are the lines: names of things and figures. */
    private static void add(Blocks blocks, DigestWords.Part part) {
        if (!part.title().isEmpty()) {
            blocks.ours("*" + part.title() + "*");
        }
        blocks.theirs(String.join("\n", part.lines()));
    }

    private void worked(Blocks blocks, List<Offered> worked) {
        if (worked.isEmpty()) {
            return;
        }
        blocks.ours("*" + labels.text("digest.worked") + "*");
        for (var offered : worked) {
            blocks.quote(Cut.onOneLine(offered.words(), OFFERED));
            offered.author().ifPresent(author -> blocks.ours(by(author)));
        }
    }

    /** The usual is drawn where every group has one. */
    private Chart chart(List<Digest.Group> groups) {
        var series = new ArrayList<Chart.Series>();
        series.add(series("week", groups, group -> group.figure().about()));
        if (groups.stream().allMatch(group -> group.figure().usual().isPresent())) {
            series.add(series("usual", groups, group -> group.figure().usual().orElseThrow()));
        }
        var names = groups.stream().map(words::name).toList();
        return Chart.bars(labels.text("digest.chart"), names, series);
    }

    private Chart.Series series(String name, List<Digest.Group> groups, ToIntFunction<Digest.Group> count) {
        var points = groups.stream()
                .map(group -> new Chart.Point(words.name(group), count.applyAsInt(group)))
                .toList();
        return new Chart.Series(labels.text("digest.series." + name), points);
    }

    /** @param isMarkup whether Slack reads markup in it: then what people wrote goes in escaped, and who gave it stands there by name */
    private String rest(Edition edition, boolean isMarkup) {
        var digest = edition.digest();
        var parts = new ArrayList<String>();
        words.figures(digest).forEach(part -> parts.add(text(part)));
        if (!digest.worked().isEmpty()) {
            parts.add(labels.text("digest.worked"));
        }
        digest.worked().forEach(offered -> parts.add(isMarkup ? marked(offered) : quoted(offered)));
        parts.add(text(words.practice(digest)));
        words.next(edition).map(next -> isMarkup ? Mrkdwn.escaped(next) : next).ifPresent(parts::add);
        parts.add(words.small(digest));
        return String.join("\n\n", parts);
    }

    private static String text(DigestWords.Part part) {
        var lines = String.join("\n", part.lines());
        return part.title().isEmpty() ? lines : part.title() + "\n" + lines;
    }

    private String marked(Offered offered) {
        var quoted = Mrkdwn.escaped(quoted(offered));
        return offered.author().map(author -> quoted + "\n" + by(author)).orElse(quoted);
    }

    private static String quoted(Offered offered) {
        return "\"" + Cut.onOneLine(offered.words(), OFFERED) + "\"";
    }

    /** Slack writes the name, as it is by now. */
    private String by(String author) {
        return labels.text("digest.worked.by", "who", "<@" + author + ">");
    }
}
