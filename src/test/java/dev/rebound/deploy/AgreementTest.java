package dev.rebound.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The page for works councils names every stored field, and none that is not there. */
class AgreementTest {
    private static final Pattern NAME = Pattern.compile("`(?:(\\w+)\\.)?(\\w+)`");
    private static final String OF_FLYWAY = "flyway_schema_history.";

    @Test
    void every_column_is_named_and_no_other() throws IOException, SQLException {
        var page = Files.readString(Path.of("deploy/agreement.md"));
        assertThat(fields(page)).isEqualTo(columns());
    }

    @Test
    void every_row_tells_purpose_reader_life_and_switch() throws IOException {
        assertThat(Files.readAllLines(Path.of("deploy/agreement.md")).stream().filter(line -> line.startsWith("| `")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.split("\\|")).hasSize(6).noneMatch(cell -> cell.equals(" ")));
    }

    @Test
    void a_row_may_name_several_columns_of_its_table() {
        assertThat(fields("| `a.b` `c` | `not.this` |\n| `d.e` | |\n")).containsExactly("a.b", "a.c", "d.e");
    }

    /** The names in the first cells; one without a table belongs to the table before it. */
    private static Set<String> fields(String page) {
        var fields = new TreeSet<String>();
        page.lines().filter(line -> line.startsWith("| `")).forEach(row -> {
            var names = NAME.matcher(row.split("\\|")[1]);
            var table = "";
            while (names.find()) {
                table = names.group(1) == null ? table : names.group(1);
                fields.add(table + "." + names.group(2));
            }
        });
        return fields;
    }

    private static Set<String> columns() throws SQLException {
        var url = "jdbc:h2:mem:agreement;DB_CLOSE_DELAY=-1";
        Flyway.configure().dataSource(url, "", "").locations("db/common").load().migrate();
        var columns = new TreeSet<String>();
        try (var connection = DriverManager.getConnection(url);
                var rows = connection.getMetaData().getColumns(null, "PUBLIC", "%", "%")) {
            while (rows.next()) {
                var column = rows.getString("TABLE_NAME") + "." + rows.getString("COLUMN_NAME");
                columns.add(column.toLowerCase(Locale.ROOT));
            }
        }
        columns.removeIf(column -> column.startsWith(OF_FLYWAY));
        return columns;
    }
}
