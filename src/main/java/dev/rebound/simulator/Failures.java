package dev.rebound.simulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which of the next calls go wrong, and how. */
final class Failures {
    /** How a call goes wrong. */
    enum Mode {
        /** HTTP 429 with Retry-After; nothing is done. */
        RATE_LIMITED,
        /** HTTP 500; nothing is done. */
        SERVER_ERROR,
        /** HTTP 200 with an error name; nothing is done. */
        ERROR,
        /** The request is read and the connection closed; nothing is done. */
        HANG_UP,
        /** The work is done and then the connection is closed. */
        LOSE_ANSWER,
        /** The work is done at once and the answer comes late. */
        LATE
    }

    /**
     * One call that goes wrong.
     *
     * @param error Slack's name for it, for {@link Mode#ERROR}
     * @param number seconds for {@link Mode#RATE_LIMITED}, milliseconds for {@link Mode#LATE}
     */
    record Failure(Mode mode, String error, int number) {}

    private final Map<String, Deque<Failure>> waiting = new HashMap<>();

    void add(String method, Failure failure, int times) {
        for (int i = 0; i < times; i++) {
            waiting.computeIfAbsent(method, m -> new ArrayDeque<>()).add(failure);
        }
    }

    Optional<Failure> next(String method) {
        return Optional.ofNullable(
                waiting.getOrDefault(method, new ArrayDeque<>()).poll());
    }

    void clear() {
        waiting.clear();
    }
}
