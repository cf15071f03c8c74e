package dev.rebound.reject.slack;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** All that is logged from {@link #begin} to {@link #end}, with exceptions and their messages. */
final class LogLines extends Handler {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final SimpleFormatter formatter = new SimpleFormatter();

    void begin() {
        Logger.getLogger("").addHandler(this);
    }

    void end() {
        Logger.getLogger("").removeHandler(this);
    }

    List<String> holding(String words) {
        return lines.stream().filter(line -> line.contains(words)).toList();
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(formatter.format(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
