package dev.rebound.prospects;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** An update puts down one job for each workspace that may have stops from before there was a list, and none in a new installation. */
class StopsBeforeMigrationTest {
    private static final String WORKSPACE = "6b1f2a52-6f0e-4b1f-9f63-7c0d6a7f1f01";

    @Test
    void each_workspace_that_is_there_gets_one_job_for_what_is_older_than_the_list() throws SQLException {
        var url = "jdbc:h2:mem:stops-before;DB_CLOSE_DELAY=-1";
        migrate(url, "20");
        try (var database = DriverManager.getConnection(url)) {
            database.createStatement()
                    .execute("insert into workspace (id, team_id, bot_user, created_at) values ('" + WORKSPACE
                            + "', 'T1', 'B1', current_timestamp)");
            var before =
                    one(database, "select \"installed_on\" from \"flyway_schema_history\" where \"version\" = '17'");
            migrate(url, "latest");
            assertThat(one(database, "select task_instance from scheduled_tasks"))
                    .isEqualTo(WORKSPACE);
            assertThat(one(database, "select cast(written_before as timestamp) from prospect_catch_up"))
                    .isEqualTo(before);
        }
    }

    @Test
    void a_new_installation_has_nothing_to_catch_up_with() throws SQLException {
        var url = "jdbc:h2:mem:stops-before-new;DB_CLOSE_DELAY=-1";
        migrate(url, "latest");
        try (var database = DriverManager.getConnection(url)) {
            assertThat(one(database, "select count(*) from scheduled_tasks")).isEqualTo("0");
            assertThat(one(database, "select count(*) from prospect_catch_up")).isEqualTo("0");
        }
    }

    private static void migrate(String url, String target) {
        Flyway.configure()
                .dataSource(url, "", "")
                .locations("db/common")
                .target(target)
                .load()
                .migrate();
    }

    private static String one(Connection database, String sql) throws SQLException {
        try (var rows = database.createStatement().executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
