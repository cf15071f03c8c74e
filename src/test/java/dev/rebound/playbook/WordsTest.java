package dev.rebound.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text that ships keeps to the rules; a text that does not is named with what is wrong. */
class WordsTest {
    static final List<String> SHEETS =
            List.of("objections", "truths", "reframes", "care", "heard", "approach", "answers", "crisis", "routines");

    /** Kinds that no person reads. */
    private static final Set<String> UNREAD = Set.of("words", "cues", "verdict", "for", "needs");

    private static final Set<String> COMMANDS = Set.of("command", "reject", "win");

    private static final Set<String> LABEL_PLACEHOLDERS = Set.of(
            "count",
            "rows",
            "what",
            "today",
            "day",
            "hour",
            "step",
            "others",
            "ofOthers",
            "new",
            "low",
            "high",
            "more",
            "how",
            "who",
            "when",
            "time",
            "from",
            "to",
            "next",
            "last",
            "line",
            "quote");

    /** The longest text of a kind, in characters: a card has to fit one phone screen. */
    private static final Map<String, Integer> LONGEST = Map.ofEntries(
            Map.entry("objections/name", 24),
            Map.entry("objections/headline", 40),
            Map.entry("objections/means", 110),
            Map.entry("objections/tip", 110),
            Map.entry("objections/line", 72),
            Map.entry("objections/step", 42),
            Map.entry("objections/dated", 50),
            Map.entry("reframes/trap", 40),
            Map.entry("reframes/text", 84),
            Map.entry("reframes/alone", 84),
            Map.entry("truths", 84),
            Map.entry("care", 72),
            Map.entry("care/text", 80),
            Map.entry("heard", 50),
            Map.entry("heard/line", 72),
            Map.entry("heard/step", 42),
            Map.entry("heard/truth", 70),
            Map.entry("heard/answer", 70),
            Map.entry("heard/tip", 110),
            Map.entry("care/note", 120),
            Map.entry("approach", 72),
            Map.entry("answers", 600),
            Map.entry("routines", 72),
            Map.entry("routines/steps", 320),
            Map.entry("crisis", 200));

    private static final Set<String> ACKNOWLEDGEMENTS = Set.of("STINGS", "HEAVY", "CROSS", "HARSH", "ABUSIVE", "HURT");

    /** What a report may tell, by its placeholder. */
    private static final Set<String> TOLD = Set.of(
            "person", "tries", "opened", "size", "work", "cut", "drive", "silence", "since", "late", "dear", "cheap",
            "budget", "before", "after", "again", "blocker", "turner", "wear", "list", "rate", "kin", "year", "grudge",
            "bond", "game", "start", "terms", "nth", "words", "term", "until", "less");

    private static final Set<String> STRATEGIC = Set.of("truths", "reframes");

    record Text(String file, String cell, String kind, Phrase phrase) {
        @Override
        public String toString() {
            return phrase.id();
        }
    }

    static Stream<Text> texts() {
        return Stream.concat(
                SHEETS.stream().flatMap(file -> textsOf(file, file)),
                JobWordsTest.SHEETS.stream().flatMap(file -> textsOf(file, "job/" + file)));
    }

    /** Those of a sheet that keep to the rules of a file, whoever they are for. */
    private static Stream<Text> textsOf(String file, String name) {
        var sheet = Sheet.named(name);
        return sheet.names().stream()
                .flatMap(cell -> sheet.cell(cell).texts().entrySet().stream()
                        .map(text -> new Text(file, cell, text.getKey().split(" ")[0], text.getValue())))
                .filter(text -> !UNREAD.contains(text.kind()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keeps_to_the_rules(Text text) {
        assertThat(TextRules.faults(text.phrase().text(), longest(text), placeholders(text)))
                .as(text.phrase().text())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"truths", "reframes", "objections", "approach"})
    void states_no_number_of_its_own(String file) {
        assertThat(texts().filter(text -> text.file().equals(file))
                        .map(text -> text.phrase().text()))
                .filteredOn(TextRules::statesANumber)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"truths", "reframes"})
    void speaks_of_the_thought_and_never_of_the_person(String file) {
        assertThat(texts().filter(text -> text.file().equals(file))
                        .map(text -> text.phrase().text()))
                .filteredOn(TextRules::judgesThePerson)
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Voice.class)
    void labels_keep_to_the_rules(Voice voice) {
        assertThat(voice.say(WordsTest::faultsOfLabels)).isEmpty();
    }

    private static List<String> faultsOfLabels() {
        var labels = Labels.shipped();
        var faults = new ArrayList<String>();
        for (String key : labels.keys()) {
            int longest = key.contains(".button.") || key.startsWith("offer.") ? 24 : 200;
            TextRules.faults(labels.template(key), longest, LABEL_PLACEHOLDERS)
                    .forEach(fault -> faults.add(key + ": " + fault));
        }
        return faults;
    }

    @Test
    void no_label_is_written_twice() throws IOException, URISyntaxException {
        var seen = new HashSet<String>();
        for (var file : Labels.FILES) {
            try (var lines = Files.lines(folder().resolve(file + ".properties"))) {
                assertThat(lines.filter(line -> line.matches("[\\w.-]+ *=.*")).map(line -> line.split("=")[0].strip()))
                        .allMatch(seen::add);
            }
        }
    }

    @Test
    void every_file_of_words_is_checked_here() throws IOException, URISyntaxException {
        try (var files = Files.list(folder())) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(
                                    SHEETS.stream().map(name -> name + ".txt"),
                                    Labels.FILES.stream().map(name -> name + ".properties"),
                                    Stream.of("README.txt", "kit.properties", "activities.properties"))
                            .flatMap(names -> names)
                            .toList());
        }
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(WordsTest.class.getResource("/words/labels.properties").toURI())
                .getParent();
    }

    private static int longest(Text text) {
        if (text.file().equals("care") && ACKNOWLEDGEMENTS.contains(text.cell())) {
            return 28;
        }
        if (STRATEGIC.contains(text.file()) && text.phrase().placeholders().isEmpty()) {
            return 70;
        }
        Integer ofKind = LONGEST.get(text.file() + "/" + text.kind());
        return ofKind != null ? ofKind : LONGEST.get(text.file());
    }

    private static Set<String> placeholders(Text text) {
        return switch (text.file()) {
            case "objections" -> ofObjection(text.kind());
            case "truths" -> TextRules.FACTS;
            case "reframes" -> withWord();
            case "care" -> ofCare(text.cell());
            case "heard" -> ofHeard(text.kind());
            case "answers" -> COMMANDS;
            case "crisis" -> text.kind().equals("people") ? Set.of("people") : Set.of();
            default -> Set.of();
        };
    }

    private static Set<String> ofObjection(String kind) {
        return switch (kind) {
            case "dated" -> Set.of("onDay", "rival", "next");
            case "line", "step" -> Set.of("next", "when", "month", "weekday", "rival");
            default -> Set.of();
        };
    }

    private static Set<String> ofHeard(String kind) {
        var all = new HashSet<>(ofObjection(kind));
        all.addAll(TOLD);
        if (kind.equals("text")) {
            all.addAll(Set.of("them", "thing", "rival", "next", "place", "when", "site", "none"));
        }
        return all;
    }

    /** A text that is tied to what a report tells names something that is looked for there. */
    @ParameterizedTest
    @ValueSource(strings = {"objections", "approach", "heard"})
    void a_text_asks_for_or_builds_on_something_that_is_looked_for(String file) {
        assertThat(texts().filter(text -> text.file().equals(file))
                        .map(Text::toString)
                        .filter(id -> id.matches(".*-(asks|told)-.*")))
                .allMatch(id -> id.matches(
                        ".*/(line|tip|means|step|dated|headline)-.*(asks|told)-(date|rival|term|person|sum|writing|reason|late"
                                + "|long|signed|quote|home|shut|theirs)"));
    }

    private static Set<String> ofCare(String cell) {
        return switch (cell) {
            case "DO_NOT_CONTACT_NOTE" -> Set.of("day", "who");
            case "STANDING_STOP" -> Set.of("day");
            default -> Set.of();
        };
    }

    private static Set<String> withWord() {
        var all = new HashSet<>(TextRules.FACTS);
        all.add("word");
        return all;
    }
}
