package dev.rebound.playbook;

import static dev.rebound.taxonomy.Noes.no;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Sentence;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People who look for work are spoken to in words of their own, and sales stays as it was ({@code P41}). */
class JobWordsTest {
    /** The sheets of {@code /words/job}. */
    static final List<String> SHEETS = List.of("objections", "truths", "care", "approach", "answers", "routines");

    private static final Pattern SALES_TALK = Pattern.compile(
            "\\b(prospects?|dial\\w*|pitch\\w*|managers?|sales?|sell\\w*|sold|customers?|quotas?|call blocks?|cold calls?"
                    + "|deals?|renew\\w*|vendors?|suppliers?|openers?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Texts that may name it, each with the reason why. */
    private static final Map<String, String> MAY_NAME_IT = Map.of(
            "job.button.leave", "the way back is named by where it goes",
            "job.left", "said to somebody who has gone back to sales");

    private static final Set<String> UNREAD = Set.of("words", "cues", "verdict", "for", "needs");

    private static final Set<String> FACTS = Set.of(
            "noesToday",
            "noesWeek",
            "timingOfTen",
            "fitOfTen",
            "civilOfTen",
            "lastWin",
            "lastWinDay",
            "lesson",
            "lessonDay",
            "praise",
            "praiseDay",
            "proud",
            "proudDay",
            "why");

    private final Playbook playbook = Playbook.shipped();

    @Test
    void nothing_that_they_can_read_speaks_of_sales() {
        assertThat(Stream.concat(sheets(), labels()).filter(JobWordsTest::speaksOfSales))
                .isEmpty();
    }

    @Test
    void the_check_sees_what_is_wrong_and_reads_no_placeholder() {
        assertThat(List.of("Your manager", "A cold call", "Two dials", "They SOLD it", "It renews in May"))
                .allMatch(text -> speaksOfSales(new Phrase("", text)));
        assertThat(speaksOfSales(new Phrase("", "{dialsToday} tries, soldiers and an ideal day")))
                .isFalse();
    }

    @Test
    void what_may_name_it_does_so_and_is_still_there() {
        assertThat(MAY_NAME_IT.keySet())
                .allMatch(key -> asked(() ->
                        SALES_TALK.matcher(playbook.labels().template(key)).find()));
    }

    @Test
    void every_file_is_checked_and_replaces_what_there_is() throws IOException, URISyntaxException {
        try (var files = Files.list(folder())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(SHEETS.stream().map(name -> name + ".txt"), Stream.of("labels.properties"))
                                    .toList());
        }
        assertThat(asked(() -> playbook.labels().keys()))
                .as("a label of theirs alone would be read by nobody")
                .isEqualTo(playbook.labels().keys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"care", "answers", "routines"})
    void a_cell_of_their_own_has_a_cell_to_replace(String file) {
        assertThat(Sheet.named(file).names())
                .containsAll(Sheet.named("job/" + file).names());
    }

    /** A remark about a call would be sorted by the words of a call. */
    @ParameterizedTest
    @ValueSource(strings = {"objections", "truths", "approach"})
    void no_cell_of_sales_is_left(String file) {
        assertThat(Sheet.named("job/" + file).names())
                .containsAll(Sheet.named(file).names());
    }

    /** What somebody picked stays picked when they change tracks. */
    @Test
    void routines_have_the_same_names_in_both_voices() {
        var sales = Sheet.named("routines");
        var own = Sheet.named("job/routines");
        assertThat(own.names()).isEqualTo(sales.names());
        assertThat(own.names())
                .allSatisfy(name -> assertThat(own.cell(name).texts().keySet())
                        .isEqualTo(sales.cell(name).texts().keySet()));

        var texts = RoutineTexts.shipped();
        assertThat(texts.menu("PRE_CALL").get("song")).isEqualTo("Play one song, then dial.");
        assertThat(asked(() -> texts.menu("PRE_CALL").get("song"))).isEqualTo("Play one song, then start.");
        assertThat(asked(() -> texts.prompt("AFFIRM/help").orElseThrow().text()))
                .isEqualTo("I apply because I can help there.");
    }

    @Test
    void no_text_stands_twice_in_a_cell() {
        cells().forEach(cell -> assertThat(cell.all().stream().map(Phrase::text))
                .as(cell.name())
                .doesNotHaveDuplicates());
    }

    @Test
    void a_truth_uses_only_facts_that_a_search_has() {
        assertThat(cells("truths").flatMap(cell -> cell.all().stream()))
                .allSatisfy(text -> assertThat(FACTS).as(text.id()).containsAll(text.placeholders()));
    }

    @Test
    void a_truth_has_twelve_wordings_and_more_many_of_them_with_a_fact() {
        assertThat(cells("truths")).allSatisfy(cell -> {
            var told = cell.all().stream().filter(text -> !text.placeholders().isEmpty());
            assertThat(cell.all()).as(cell.name()).hasSizeGreaterThanOrEqualTo(12);
            assertThat(told).as(cell.name()).hasSizeGreaterThanOrEqualTo(7);
        });
    }

    @Test
    void the_name_of_a_truth_says_whether_it_needs_a_fact() {
        assertThat(cells("truths").flatMap(cell -> cell.all().stream()))
                .allMatch(text ->
                        text.id().endsWith("-fact") != text.placeholders().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Objection.class)
    void a_no_has_enough_to_write_and_to_do_whatever_the_reason(Objection objection) {
        for (var bucket : Bucket.values()) {
            var no = no(bucket, objection).diagnosis();
            assertThat(asked(() -> playbook.lines(no))).hasSizeGreaterThanOrEqualTo(5);
            assertThat(asked(() -> playbook.steps(no))).hasSizeGreaterThanOrEqualTo(3);
            assertThat(asked(() -> playbook.datedSteps(no))).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TIMING|NO_BUDGET|Timing: not now",
                "DELIVERY|APPROACH_CRITICISM|How it came across",
                "MOOD|HUNG_UP|Their moment",
                "FIT|CHOSE_COMPETITOR|They chose someone else: ask why",
                "FIT|HAS_VENDOR|Filled already: ask what comes next",
                "FIT|NO_NEED|Not the match: ask what would do"
            })
    void the_headline_is_about_a_role(Bucket bucket, Objection objection, String headline) {
        assertThat(headline(no(bucket, objection).diagnosis())).isEqualTo(headline);
    }

    @Test
    void a_no_without_a_reason_is_no_fault_and_is_acknowledged_first() {
        var letter = no(Bucket.DELIVERY, Objection.NOT_INTERESTED).brushOff().diagnosis();
        assertThat(headline(letter)).isEqualTo("No reason given");
        assertThat(asked(() -> playbook.receipt(letter, 1)))
                .isEqualTo("I'm sorry. A no without a reason: noted. 1 no today.");
        assertThat(asked(() -> playbook.batchReceipt(5, Objection.NO_RESPONSE, 12)))
                .isEqualTo("I'm sorry about those. 5 × no answer: noted. 12 noes today.");
    }

    @Test
    void the_count_names_what_a_role_is_about() {
        var parts = Stream.of(Nature.BUSINESS, Nature.OFFER, Nature.APPROACH)
                .map(nature -> new Sentence("…", nature, null))
                .toList();
        assertThat(asked(() -> playbook.count(parts)))
                .isEqualTo("3 parts: 1 their needs, 1 the match, 1 you can use, none about who you are");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "she said i sounded nervous|NERVOUS|true",
                "my cover letter was generic|SCRIPTED|true",
                "He wanted more concrete examples.|NO_NUMBERS|true",
                "i didn't know the company well enough|NO_RESEARCH|true",
                "too much detail and my cv was long|TOO_LONG|true",
                "there were typos|PROCESS|true",
                "it is about culture fit|SOLD_TO|false",
                "She'd have liked to sit by the window.|GENERAL|true",
                "You again!|TOO_LITTLE|false"
            })
    void a_remark_from_an_interview_finds_its_answer(String remark, String kind, boolean worthTrying) {
        var approach = asked(() -> playbook.approach(remark));
        assertThat(approach.kind()).isEqualTo(kind);
        assertThat(approach.worthTrying()).isEqualTo(worthTrying);
    }

    @Test
    void sales_stays_as_it_was() {
        for (var file : WordsTest.SHEETS) {
            assertThat(texts(Sheet.named(file, Voice.SALES))).isEqualTo(texts(Sheet.named(file)));
        }
        var letter = no(Bucket.DELIVERY, Objection.NOT_INTERESTED).brushOff().diagnosis();
        assertThat(playbook.headline(letter)).isEqualTo("Ended before the pitch");
        assertThat(playbook.receipt(letter, 1)).isEqualTo("Not interested: noted. 1 no today.");
        assertThat(playbook.lines(letter)).allMatch(line -> line.id().startsWith("objections/"));
        assertThat(asked(() -> playbook.lines(letter)))
                .allMatch(line -> line.id().startsWith("job/objections/"));
    }

    private String headline(Diagnosis diagnosis) {
        return asked(() -> playbook.headline(diagnosis));
    }

    private static <T> T asked(Supplier<T> question) {
        return Voice.JOB_SEARCH.say(question);
    }

    private static boolean speaksOfSales(Phrase phrase) {
        return SALES_TALK.matcher(phrase.text().replaceAll("\\{\\w+}", "")).find();
    }

    private static Stream<Phrase> sheets() {
        return WordsTest.SHEETS.stream()
                .map(file -> Sheet.named(file, Voice.JOB_SEARCH))
                .flatMap(sheet -> sheet.names().stream().map(sheet::cell))
                .flatMap(cell -> cell.texts().entrySet().stream())
                .filter(text -> !UNREAD.contains(text.getKey()))
                .map(Map.Entry::getValue);
    }

    private Stream<Phrase> labels() {
        var labels = playbook.labels();
        return asked(() -> labels.keys().stream()
                        .filter(key -> !MAY_NAME_IT.containsKey(key))
                        .map(key -> new Phrase(key, labels.template(key)))
                        .toList())
                .stream();
    }

    private static Stream<Cell> cells() {
        return SHEETS.stream().flatMap(JobWordsTest::cells);
    }

    private static Stream<Cell> cells(String file) {
        var sheet = Sheet.named("job/" + file);
        return sheet.names().stream().map(sheet::cell);
    }

    private static List<String> texts(Sheet sheet) {
        var texts = new ArrayList<String>();
        sheet.names()
                .forEach(name -> sheet.cell(name).all().forEach(text -> texts.add(text.id() + ": " + text.text())));
        return texts;
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(JobWordsTest.class
                        .getResource("/words/job/labels.properties")
                        .toURI())
                .getParent();
    }
}
