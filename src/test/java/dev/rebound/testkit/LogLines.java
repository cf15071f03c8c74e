package dev.rebound.testkit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** Everything that is logged while it is open, with stack traces. */
public final class LogLines extends Handler implements AutoCloseable {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private LogLines() {
        setLevel(Level.ALL);
    }

    /** Begins to listen. */
    public static LogLines open() {
        var lines = new LogLines();
        Logger.getLogger("").addHandler(lines);
        return lines;
    }

    /** What came so far, one entry a record. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** The entries of at least this level's name, such as {@code ERROR}. */
    public List<String> of(String level) {
        return lines.stream().filter(line -> line.startsWith(level + " ")).toList();
    }

    @Override
    public void publish(LogRecord given) {
        var text = new StringWriter();
        text.append(given.getLevel().getName())
                .append(' ')
                .append(given.getLoggerName())
                .append(' ');
        text.append(ExtLogRecord.wrap(given).getFormattedMessage());
        if (given.getThrown() != null) {
            given.getThrown().printStackTrace(new PrintWriter(text, true));
        }
        lines.add(text.toString());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
