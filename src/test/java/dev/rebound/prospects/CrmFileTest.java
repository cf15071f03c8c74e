package dev.rebound.prospects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file for the CRM: read by spreadsheets as text and nothing else. */
class CrmFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 3);

    @Test
    void it_has_a_byte_order_mark_a_heading_and_a_line_for_each_entry() {
        assertThat(CrmFile.of(List.of(stop("Acme", null), stop("Müller, Söhne", "Dana \"D\" Smith"))))
                .isEqualTo("\ufeffcompany,person,do_not_contact_since\r\n"
                        + "Acme,,2026-05-03\r\n"
                        + "\"Müller, Söhne\",\"Dana \"\"D\"\" Smith\",2026-05-03\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+41 44",
                "-2",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                " =HYPERLINK(\"http://evil\")",
                "\u00a0=1",
                "＝1",
                "=cmd|' /C calc'!A0"
            })
    void no_cell_is_a_formula(String name) {
        var cell = CrmFile.cell(name);

        assertThat(cell).startsWith("\"'").endsWith("\"");
        assertThat(cell.substring(2, cell.length() - 1).replace("\"\"", "\"")).isEqualTo(name);
    }

    @Test
    void a_line_end_in_a_name_stays_inside_its_cell() {
        assertThat(CrmFile.cell("Acme\r\nEvil,1")).isEqualTo("\"Acme\r\nEvil,1\"");
        assertThat(CrmFile.cell("Smith-Jones + Co")).isEqualTo("Smith-Jones + Co");
        assertThat(CrmFile.cell(null)).isEmpty();
    }

    private static Stop stop(String company, String person) {
        return new Stop(UUID.randomUUID(), company, person, DAY);
    }
}
