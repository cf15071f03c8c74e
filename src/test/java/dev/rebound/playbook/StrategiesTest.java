package dev.rebound.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell holds enough ways to say it, with a fact and without ({@code P7}, {@code P9}). */
class StrategiesTest {
    private static final int STRATEGIES = 12;

    private static final Set<String> OWN_WORDS = Set.of("lastWin", "lesson", "praise", "proud", "why", "word");

    @ParameterizedTest
    @ValueSource(strings = {"reframes"})
    void a_cell_has_twelve_strategies(String file) {
        assertThat(cells(file))
                .allSatisfy(
                        cell -> assertThat(strategies(cell)).as(cell.name()).hasSizeGreaterThanOrEqualTo(STRATEGIES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reframes"})
    void twelve_texts_of_a_cell_can_be_told_to_anybody(String file) {
        assertThat(cells(file))
                .allSatisfy(cell -> assertThat(cell.ofKind("text"))
                        .as(cell.name())
                        .filteredOn(text -> text.placeholders().isEmpty())
                        .hasSizeGreaterThanOrEqualTo(STRATEGIES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reframes"})
    void half_of_a_cell_is_told_with_a_fact(String file) {
        assertThat(cells(file)).allSatisfy(cell -> {
            var texts = cell.ofKind("text");
            long told = texts.stream().filter(StrategiesTest::usesAFact).count();
            assertThat(2 * told).as(cell.name()).isGreaterThanOrEqualTo(texts.size());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"reframes"})
    void the_name_says_whether_a_fact_is_needed(String file) {
        assertThat(texts(file))
                .allSatisfy(text -> assertThat(name(text).matches("(.*-)?fact(-.*)?"))
                        .as(text.id())
                        .isEqualTo(usesAFact(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reframes"})
    void a_day_stands_beside_what_happened_on_it_and_a_range_beside_its_talks(String file) {
        assertThat(texts(file))
                .allSatisfy(
                        text -> assertThat(text.placeholders()).as(text.id()).containsAll(companions(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reframes"})
    void peoples_own_words_stand_in_quotation_marks(String file) {
        assertThat(texts(file))
                .allSatisfy(
                        text -> assertThat(unquoted(text.text())).as(text.id()).isEmpty());
    }

    @Test
    void without_a_rejection_there_are_six_texts_half_of_them_for_anybody_and_none_speaks_of_a_no() {
        assertThat(cells("reframes")).allSatisfy(cell -> {
            var alone = cell.ofKind("alone");
            long free =
                    alone.stream().filter(text -> text.placeholders().isEmpty()).count();
            assertThat(alone).as(cell.name()).hasSizeGreaterThanOrEqualTo(6);
            assertThat(2 * free).as(cell.name()).isGreaterThanOrEqualTo(alone.size());
            assertThat(alone).noneMatch(StrategiesTest::speaksOfANo);
        });
    }

    @Test
    void the_check_sees_what_is_wrong() {
        var sheet =
                Sheet.of("try", "[A] P7\ntext time-fact: It was {lastWinDay}, {lesson}.\nalone a: {noesToday} so far.");
        var text = sheet.cell("A").ofKind("text").get(0);
        assertThat(companions(text)).containsExactly("lastWin");
        assertThat(unquoted(text.text())).containsExactly("lesson");
        assertThat(strategies(sheet.cell("A"))).containsExactly("time");
        assertThat(speaksOfANo(sheet.cell("A").ofKind("alone").get(0))).isTrue();
    }

    private static List<Cell> cells(String file) {
        var sheet = Sheet.named(file);
        return sheet.names().stream().map(sheet::cell).toList();
    }

    private static List<Phrase> texts(String file) {
        return cells(file).stream()
                .flatMap(cell -> Stream.of("text", "alone").flatMap(kind -> cell.ofKind(kind).stream()))
                .toList();
    }

    /** "time" and "time-fact" are one strategy. */
    private static Set<String> strategies(Cell cell) {
        return Set.copyOf(cell.ofKind("text").stream()
                .map(text -> name(text).replaceAll("-fact$", ""))
                .distinct()
                .toList());
    }

    private static String name(Phrase text) {
        return text.id().replaceAll(".*/(text|alone)-", "");
    }

    private static boolean usesAFact(Phrase text) {
        return text.placeholders().stream().anyMatch(TextRules.FACTS::contains);
    }

    private static List<String> companions(Phrase text) {
        return text.placeholders().stream()
                .filter(Predicate.not("onDay"::equals))
                .filter(name -> name.endsWith("Day") || name.equals("noesAYes"))
                .map(name -> name.equals("noesAYes") ? "talks" : name.replaceAll("Day$", ""))
                .toList();
    }

    private static List<String> unquoted(String text) {
        String rest = text.replaceAll("\"\\{\\w+}\"", "");
        return OWN_WORDS.stream()
                .filter(name -> rest.contains("{" + name + "}"))
                .toList();
    }

    private static boolean speaksOfANo(Phrase text) {
        return text.text()
                .toLowerCase(Locale.ROOT)
                .matches(".*(\\bnoes\\b|\\b(a|one|this|the|each) no\\b|\\{noes|often}).*");
    }
}
