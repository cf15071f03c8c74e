package dev.rebound.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.taxonomy.Objection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** There is enough to say that nobody reads the same words week after week, and it is told with their own facts. */
class TruthsTest {
    private static final int STRATEGIES = 12;

    /** A day reads "on Tue 7 July": it says nothing without what happened then. */
    private static final Map<String, String> DAYS =
            Map.of("lastWinDay", "lastWin", "lessonDay", "lesson", "praiseDay", "praise", "proudDay", "proud");

    private static final Set<String> QUOTES = Set.of("lastWin", "lesson", "praise", "proud", "why");

    private static final Sheet TRUTHS = Sheet.named("truths");
    private static final Sheet OBJECTIONS = Sheet.named("objections");
    private static final Sheet CARE = Sheet.named("care");

    static Stream<String> cells() {
        return TRUTHS.names().stream();
    }

    static Stream<String> basicCells() {
        return cells().filter(name -> !name.contains("."));
    }

    static Stream<Phrase> truths() {
        return cells().flatMap(name -> TRUTHS.cell(name).all().stream());
    }

    @ParameterizedTest
    @EnumSource(Objection.class)
    void every_objection_has_a_cell(Objection objection) {
        assertThat(TRUTHS.names()).contains(objection.name(), "HARSH", "ABUSIVE", "HURT");
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_cell_can_be_told_in_twelve_ways_without_a_fact(String cell) {
        assertThat(strategies(TRUTHS.cell(cell).all().stream().filter(TruthsTest::isPlain)))
                .hasSizeGreaterThanOrEqualTo(STRATEGIES);
    }

    @ParameterizedTest
    @MethodSource("basicCells")
    void every_basic_cell_can_be_told_in_twelve_ways_with_a_fact(String cell) {
        var told =
                TRUTHS.cell(cell).all().stream().filter(text -> !isPlain(text)).toList();
        assertThat(strategies(told.stream())).hasSizeGreaterThanOrEqualTo(STRATEGIES);
        assertThat(told.stream().map(Phrase::placeholders).distinct()).hasSizeGreaterThanOrEqualTo(STRATEGIES);
    }

    /** A rep with some history mostly reads of it, whatever the reason was. */
    @ParameterizedTest
    @MethodSource("cells")
    void every_cell_has_eight_ways_with_a_fact(String cell) {
        assertThat(TRUTHS.cell(cell).all().stream()
                        .filter(text -> !isPlain(text))
                        .map(Phrase::placeholders)
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void the_name_of_a_text_says_whether_it_needs_a_fact() {
        assertThat(truths()).allMatch(text -> text.id().endsWith("-fact") != isPlain(text));
    }

    @ParameterizedTest
    @MethodSource("truths")
    void a_day_stands_only_beside_its_quote(Phrase truth) {
        for (String name : truth.placeholders()) {
            if (DAYS.containsKey(name)) {
                assertThat(truth.placeholders()).contains(DAYS.get(name));
            }
        }
    }

    /** A day begins with a small letter, so it opens no sentence. */
    @ParameterizedTest
    @MethodSource("truths")
    void a_day_opens_no_sentence(Phrase truth) {
        assertThat(truth.text()).doesNotContainPattern("(^|[.?!] )\\{\\w+Day}");
    }

    @ParameterizedTest
    @MethodSource("truths")
    void their_own_words_stand_in_quotes(Phrase truth) {
        for (String name : truth.placeholders()) {
            if (QUOTES.contains(name)) {
                assertThat(truth.text()).contains("\"{" + name + "}\"");
            }
        }
    }

    /** {@code P11}: a range without the number it comes from claims too much. */
    @ParameterizedTest
    @MethodSource("truths")
    void the_range_is_told_with_the_talks_that_it_comes_from(Phrase truth) {
        assertThat(truth.placeholders().contains("noesAYes"))
                .isEqualTo(truth.placeholders().contains("talks"));
    }

    @ParameterizedTest
    @EnumSource(Objection.class)
    void every_objection_is_answered_in_many_ways(Objection objection) {
        var cell = OBJECTIONS.cell(objection.name());
        assertThat(cell.ofKind("line")).hasSizeGreaterThanOrEqualTo(6);
        assertThat(cell.ofKind("step")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(cell.ofKind("dated")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(cell.ofKind("means")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(cell.ofKind("tip")).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void what_a_reason_replaces_it_replaces_with_as_many() {
        var few = new ArrayList<String>();
        for (String name : OBJECTIONS.names()) {
            for (String kind : List.of("means", "tip")) {
                int number = OBJECTIONS.cell(name).ofKind(kind).size();
                if (number == 1 || number == 2) {
                    few.add(name + " " + kind);
                }
            }
        }
        assertThat(few).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Care.class,
            names = {"STINGS", "HEAVY", "CROSS", "HARSH", "ABUSIVE", "HURT"})
    void nobody_is_acknowledged_in_the_same_words_all_week(Care kind) {
        assertThat(CARE.cell(kind.name()).all()).hasSizeGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource(
            value = Care.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"STINGS", "HEAVY", "CROSS", "HARSH", "ABUSIVE", "HURT", "DO_NOT_CONTACT_NOTE"})
    void there_are_five_ways_out_and_five_of_all_that_follows(Care kind) {
        assertThat(CARE.cell(kind.name()).all()).hasSizeGreaterThanOrEqualTo(5);
    }

    private static boolean isPlain(Phrase text) {
        return text.placeholders().isEmpty();
    }

    private static Set<String> strategies(Stream<Phrase> texts) {
        return texts.map(text -> text.id().replaceAll(".*/text-|-fact$", "")).collect(Collectors.toSet());
    }
}
