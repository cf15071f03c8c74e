package dev.rebound.simulator;

import dev.rebound.simulator.Failures.Failure;
import dev.rebound.simulator.Failures.Mode;
import java.time.Duration;

/** Lets the next calls of one method go wrong; {@code response_url} names the posts to response URLs. */
public final class Failing {
    private final House house;
    private final String method;

    Failing(House house, String method) {
        this.house = house;
        this.method = method;
    }

    /** HTTP 429; nothing is done. */
    public void rateLimited(int times, int retryAfterSeconds) {
        add(times, new Failure(Mode.RATE_LIMITED, "ratelimited", retryAfterSeconds));
    }

    /** HTTP 500; nothing is done. */
    public void breaks(int times) {
        add(times, new Failure(Mode.SERVER_ERROR, "internal_error", 0));
    }

    /** HTTP 200 and {@code "ok": false} with this name; nothing is done. */
    public void refuses(int times, String error) {
        add(times, new Failure(Mode.ERROR, error, 0));
    }

    /** Reads the request and closes the connection; nothing is done. */
    public void hangsUp(int times) {
        add(times, new Failure(Mode.HANG_UP, "", 0));
    }

    /** Does the work and closes the connection. */
    public void losesAnswer(int times) {
        add(times, new Failure(Mode.LOSE_ANSWER, "", 0));
    }

    /** Does the work at once and answers late. */
    public void isLate(int times, Duration by) {
        add(times, new Failure(Mode.LATE, "", (int) by.toMillis()));
    }

    private void add(int times, Failure failure) {
        house.loop.read(() -> {
            house.failures.add(method, failure, times);
            return times;
        });
    }
}
