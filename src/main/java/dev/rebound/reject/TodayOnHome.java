package dev.rebound.reject;

import dev.rebound.home.Section;
import dev.rebound.logbook.Books;
import dev.rebound.logbook.Effort;
import dev.rebound.logbook.Tally;
import dev.rebound.logbook.Win;
import dev.rebound.people.Member;
import dev.rebound.playbook.Answer;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.taxonomy.Objection;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Today's noes by what they were about ({@code P1}), brush-offs apart and never as a fault. It counts, and compares with nothing:
 * no other day, no other person.
 */
public final class TodayOnHome implements Section {
    private static final int ORDER = 10;
    private static final List<String> KINDS =
            List.of("TIMING", "FIT", "DELIVERY", "MOOD", "plain-no", "brush-off", "no-answer");

    private final Books books;
    private final Playbook playbook;
    private final Labels labels;
    private final String command;

    /** @param command what {@code /reject} is called here */
    public TodayOnHome(Books books, Playbook playbook, String command) {
        this.books = books;
        this.playbook = playbook;
        this.command = command;
        labels = playbook.labels();
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Member member, Instant now) {
        return Optional.of(
                isNew(member.user(), now)
                        ? part("home.first", playbook.answer(Answer.FIRST_HOME, "command", command))
                        : part("home.today", today(member, now)));
    }

    private Part part(String title, String text) {
        return new Part(labels.text(title), List.of(new Row.Text(text)));
    }

    private boolean isNew(String user, Instant now) {
        return books.logbook().latest(user, 1).isEmpty()
                && books.wins().newest(user).isEmpty()
                && books.efforts().count(user, Effort.Kind.GOOD_TALK, Instant.EPOCH, now) == 0;
    }

    private String today(Member member, Instant now) {
        var day = member.today(now);
        var from = day.atStartOfDay(member.zone()).toInstant();
        var to = day.plusDays(1).atStartOfDay(member.zone()).toInstant();
        var tally = books.logbook().tally(member.user(), from, to);
        var noes = tally.isEmpty() ? labels.text("home.today.none") : inWords(tally);
        return Stream.of(noes, good(member.user(), from, to))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** What went well, in the same line of sight. */
    private String good(String user, Instant from, Instant to) {
        var wins = books.wins().between(user, from, to);
        var taps = (int) wins.stream().filter(Win::isTap).count();
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("win", wins.size() - taps);
        counts.put("yes", taps);
        counts.put("good-talk", books.efforts().count(user, Effort.Kind.GOOD_TALK, from, to));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> labels.counted("home.count." + count.getKey(), count.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String inWords(List<Tally> tally) {
        var counts =
                tally.stream().collect(Collectors.groupingBy(TodayOnHome::kind, Collectors.summingInt(Tally::noes)));
        var sum = tally.stream().mapToInt(Tally::noes).sum();
        var kinds = KINDS.stream()
                .filter(counts::containsKey)
                .map(kind -> labels.counted("home.count." + kind, counts.getOrDefault(kind, 0)))
                .collect(Collectors.joining(", "));
        return Stream.of(labels.counted("receipt.today", sum), kinds).collect(Collectors.joining("\n"));
    }

    private static String kind(Tally tally) {
        if (tally.brushOff()) {
            return tally.objection() == Objection.NO_RESPONSE ? "no-answer" : "brush-off";
        }
        return tally.statesReason() ? tally.bucket().name() : "plain-no";
    }
}
