package dev.rebound.digest;

import dev.rebound.playbook.Activities;
import dev.rebound.playbook.Playbook;
import dev.rebound.taxonomy.Objection;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A digest in words ({@code P34}); not one of them tells how many people there are. */
public final class DigestWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private final Playbook playbook;

    public DigestWords(Playbook playbook) {
        this.playbook = playbook;
    }

    /** A heading and what stands below it, a line each. */
    public record Part(String title, List<String> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** What a group is called, at most 20 characters. */
    public String name(Digest.Group group) {
        return group.bucket().map(bucket -> text("digest.bucket." + bucket)).orElseGet(() -> text("digest.other"));
    }

    /** Which week it tells of. */
    public String week(Digest digest) {
        return playbook.labels()
                .text(
                        "digest.week",
                        "from",
                        DAY.format(digest.monday()),
                        "to",
                        DAY.format(digest.monday().plusDays(6)));
    }

    /** Whose digest it is, where it is not the team's alone. */
    public Optional<String> whose(Edition edition) {
        return edition.others().isEmpty()
                ? Optional.empty()
                : Optional.of(playbook.labels().text("digest.whose", "who", channels(edition.others())));
    }

    /** With whom the next one is shared, where that is different. */
    public Optional<String> next(Edition edition) {
        return edition.next()
                .map(others -> others.isEmpty()
                        ? text("digest.next.alone")
                        : playbook.labels().text("digest.next", "who", channels(others)));
    }

    /** The names of channels in a row: {@code #a, #b and #c}. */
    public static String channels(List<String> names) {
        var hashed = names.stream().map(name -> "#" + name).toList();
        int last = hashed.size() - 1;
        return last < 1
                ? String.join("", hashed)
                : String.join(", ", hashed.subList(0, last)) + " and " + hashed.get(last);
    }

    /** A date without its year. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** The figures in order, or why there are none. */
    public List<Part> figures(Digest digest) {
        if (!digest.hasFigures()) {
            return List.of(new Part("", List.of(text("digest.none"))));
        }
        return Stream.of(
                        part("digest.reasons", digest.groups().stream().flatMap(this::group)),
                        part("digest.totals", digest.totals().stream().map(this::total)),
                        part("digest.misfits", digest.misfits().stream().map(this::misfit)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Part> part(String title, Stream<String> lines) {
        var some = lines.toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(new Part(text(title), some));
    }

    private Stream<String> group(Digest.Group group) {
        var lines = group.lines().stream()
                .map(line -> figure(
                        line.objection().map(playbook::objectionName).orElseGet(() -> text("digest.other")),
                        line.figure()))
                .map(line -> playbook.labels().text("digest.line", "line", line));
        return Stream.concat(Stream.of(figure(name(group), group.figure())), lines);
    }

    private String total(Digest.Total total) {
        var name = total.what().equals(Weighing.WINS)
                ? text("digest.total.WIN")
                : new Activities(playbook.labels()).name(total.what(), "");
        return figure(name, total.figure());
    }

    /** About whom the largest of the told rows says something; of what is not told it says nothing. */
    private String misfit(Digest.Group group) {
        return group.lines().stream()
                .flatMap(line -> line.objection().stream())
                .map(Objection::name)
                .map(name -> "digest.misfit." + name)
                .filter(playbook.labels()::has)
                .findFirst()
                .map(this::text)
                .orElseGet(() -> text("digest.misfit.rest"));
    }

    private String figure(String what, Digest.Figure figure) {
        var usual = figure.usual();
        return usual.isPresent()
                ? playbook.labels()
                        .text("digest.figure.usual", "what", what, "count", figure.about(), "rows", usual.getAsInt())
                : playbook.labels().text("digest.figure", "what", what, "count", figure.about());
    }

    /** The practice of the week. */
    public Part practice(Digest digest) {
        var number = digest.practice().number();
        return new Part(text("digest.practice"), List.of(text("digest.practice.P" + number)));
    }

    /** How the figures are made. */
    public String small(Digest digest) {
        return text(digest.hasFigures() ? "digest.small" : "digest.small.none");
    }

    private String text(String key) {
        return playbook.labels().text(key);
    }
}
