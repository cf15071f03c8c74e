package dev.rebound.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {
    private static final Sheet SHEET = Sheet.of("sheet", """
            # for whoever edits it
            [VENDOR] P4 P14b
            tip: Ask what works.
            line when: When does it end?
            line who: Who decides?

            [VENDOR.TIMING] P28
            line before: Before it ends?
              Or after?
            """);

    @Test
    void finds_a_text_by_cell_and_key_and_gives_it_an_id() {
        assertThat(SHEET.cell("VENDOR").text("line when"))
                .isEqualTo(new Phrase("sheet/VENDOR/line-when", "When does it end?"));
    }

    @Test
    void keeps_the_practices() {
        assertThat(SHEET.cell("VENDOR").practices()).containsExactly("P4", "P14b");
    }

    @Test
    void an_indented_line_goes_on_below_the_one_before() {
        assertThat(SHEET.cell("VENDOR.TIMING").text("line before").text()).isEqualTo("Before it ends?\nOr after?");
    }

    @Test
    void a_special_cell_replaces_the_kinds_that_it_has_and_inherits_the_others() {
        var cell = SHEET.cell("VENDOR", "TIMING");
        assertThat(cell.text("tip").id()).isEqualTo("sheet/VENDOR/tip");
        assertThat(cell.ofKind("line")).extracting(Phrase::id).isEqualTo(List.of("sheet/VENDOR.TIMING/line-before"));
    }

    @Test
    void without_a_special_cell_the_general_one_stands() {
        assertThat(SHEET.cell("VENDOR", "FIT").ofKind("line")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[CELL]|1",
                "[CELL] because|1",
                "text: before any cell|1",
                "[CELL] P1;text without a colon|2",
                "[CELL] P1;Text: with a capital key|2",
                "[CELL] P1;key: once;key: twice|3",
                "[CELL] P1;[CELL] P2|2",
                "[CELL] P1;  goes on below nothing|2"
            })
    void a_line_that_cannot_be_read_is_named(String lines, int number) {
        assertThatThrownBy(() -> Sheet.of("sheet", lines.replace(';', '\n')))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("/words/sheet.txt, line " + number + ": cannot be read");
    }

    @Test
    void a_missing_file_cell_or_text_is_named() {
        assertThatThrownBy(() -> Sheet.named("nowhere")).hasMessage("There is no /words/nowhere.txt");
        assertThatThrownBy(() -> SHEET.cell("NONE")).hasMessage("/words/sheet.txt has no [NONE]");
        assertThatThrownBy(() -> SHEET.cell("VENDOR").text("means")).hasMessage("[VENDOR] has no text \"means\"");
    }
}
