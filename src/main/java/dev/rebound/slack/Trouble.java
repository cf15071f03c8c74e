package dev.rebound.slack;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What may be logged about an exception: classes, the SQL state, and the line of ours that is nearest to it; never a message, for those quote people. */
public record Trouble(List<String> causes, String where) {
    private static final int DEEPEST = 6;

    /** The loggable part of an exception. */
    public static Trouble of(Throwable thrown) {
        var causes = new ArrayList<String>();
        var where = "";
        for (var cause = thrown; cause != null && causes.size() < DEEPEST; cause = cause.getCause()) {
            causes.add(name(cause));
            var line = ourLine(cause);
            where = line.isEmpty() ? where : line;
        }
        return new Trouble(List.copyOf(causes), where);
    }

    private static String name(Throwable cause) {
        var name = cause.getClass().getName();
        return cause instanceof SQLException sql ? name + "[" + sql.getSQLState() + "]" : name;
    }

    private static String ourLine(Throwable cause) {
        for (var frame : cause.getStackTrace()) {
            if (frame.getClassName().startsWith("dev.rebound.")) {
                return frame.getClassName() + ":" + frame.getLineNumber();
            }
        }
        return "";
    }

    @Override
    public String toString() {
        return causes.stream().collect(Collectors.joining(" < ")) + " at " + where;
    }
}
