package dev.rebound.deploy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The follow-ups of a process that is dead, in the files that it left. */
final class FollowUpsOnDisk {
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private final Path data;

    FollowUpsOnDisk(Path data) {
        this.data = data;
    }

    /** Every day that was tapped is over in every zone, and everybody works around the clock; returns how many there are. */
    int makeDue() {
        var day = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
        update("insert into hours (id, workspace_id, slack_user, working_days, from_minute, to_minute)"
                + " select random_uuid(), workspace_id, slack_user, 127, 0, 1439 from member");
        update("update follow_up set due_on = '" + day + "'");
        for (var job : read("select task_instance from scheduled_tasks where task_name = 'follow-up'")) {
            move((String) job, day);
        }
        return jobs();
    }

    /** The day is part of what a job knows. */
    private void move(String job, String day) {
        var known = (byte[]) read("select task_data from scheduled_tasks where task_instance = '" + job + "'")
                .get(0);
        var moved = new String(known, StandardCharsets.UTF_8).replaceFirst("\"" + DAY + "\"", "\"" + day + "\"");
        try (var connection = connection();
                var update = connection.prepareStatement(
                        "update scheduled_tasks set task_data = ?, execution_time = dateadd('HOUR', -1, current_timestamp)"
                                + " where task_instance = ?")) {
            update.setBytes(1, moved.getBytes(StandardCharsets.UTF_8));
            update.setString(2, job);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the engine finds out by itself within a minute: whoever had picked these jobs is gone. */
    void letGoOfTheDead() {
        update("update scheduled_tasks set picked = false, picked_by = null where picked");
    }

    /** People for whom a message waits that Slack has not taken, as far as was written down. */
    List<Object> waiting() {
        return read("select lane from outbox where state = 'WAITING'");
    }

    List<Object> timesTold() {
        return read("select reminders from follow_up");
    }

    int jobs() {
        return read("select task_instance from scheduled_tasks where task_name = 'follow-up'")
                .size();
    }

    private void update(String sql) {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Object> read(String sql) {
        try (var connection = connection();
                var rows = connection.createStatement().executeQuery(sql)) {
            var found = new ArrayList<Object>();
            while (rows.next()) {
                found.add(rows.getObject(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + data.resolve("rebound"), "", "");
    }
}
