package dev.rebound.playbook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts that name what a report tells of ({@code P4}, {@code P10}), from {@code /words/heard.txt}; the same in every voice. */
public final class Heard {
    private static final Set<String> NO_TOPICS = Set.of("THINGS");

    private static final Pattern WHOSE = Pattern.compile("['’]s\\b");
    private final List<Topic> topics;
    private final Cues things;

    private record Topic(Optional<Cues> cues, Set<String> only, List<Phrase> texts) {
        static Topic of(Cell cell) {
            return new Topic(cues(cell, "cues"), only(cell), cell.ofKind("text"));
        }

        private static Optional<Cues> cues(Cell cell, String key) {
            return cell.has(key) ? Optional.of(Cues.of(cell.text(key).text())) : Optional.empty();
        }

        private static Set<String> only(Cell cell) {
            return cell.has("for") ? Set.of(cell.text("for").text().split(", *")) : Set.of();
        }

        boolean isFor(Predicate<String> kind) {
            return only.isEmpty() || only.stream().anyMatch(kind);
        }
    }

    private Heard(Sheet sheet) {
        topics = sheet.names().stream()
                .filter(name -> !NO_TOPICS.contains(name))
                .map(sheet::cell)
                .map(Topic::of)
                .toList();
        things = Cues.of(sheet.cell("THINGS").text("words").text());
    }

    /**
     * The texts that come with the jar.
     *
     * @throws IllegalStateException when the sheet cannot be read
     */
    public static Heard shipped() {
        return new Heard(Sheet.named("heard"));
    }

    /**
     * The texts of each topic that the report tells of, the most telling topic first.
     *
     * @param kind whether a word of "for:" holds, such as the name of an objection or of a severity
     */
    public Stream<List<Phrase>> in(String report, Predicate<String> kind) {
        return topics.stream()
                .filter(topic -> topic.isFor(kind))
                .filter(topic -> topic.cues().map(cues -> cues.in(report)).orElse(true))
                .map(Topic::texts);
    }

    /** The first place or thing in the report that is worth naming, in lower case. */
    public Optional<String> thingIn(String report) {
        return things.firstIn(WHOSE.matcher(report).replaceAll(""));
    }
}
