package dev.rebound.slack;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The request that this thread is answering: what must not be kept of it, and what follows once it is committed. */
public final class Visit {
    private static final ThreadLocal<@Nullable Visit> CURRENT = new ThreadLocal<>();

    private final boolean repeat;
    private final List<Runnable> afterwards = new ArrayList<>();
    private boolean answerKept = true;

    private Visit(boolean repeat) {
        this.repeat = repeat;
    }

    static Visit begin(boolean repeat) {
        var visit = new Visit(repeat);
        CURRENT.set(visit);
        return visit;
    }

    static void end() {
        CURRENT.remove();
    }

    /** Nothing of this answer is to be kept, not even sealed; a repeat runs the same road again and writes nothing. */
    public static void keepNothing() {
        var visit = CURRENT.get();
        if (visit != null) {
            visit.answerKept = false;
        }
    }

    /** Runs once the transaction is committed and the answer is on its way; at once when no request is being answered. */
    public static void afterwards(Runnable work) {
        var visit = CURRENT.get();
        if (visit == null) {
            work.run();
        } else {
            visit.afterwards.add(work);
        }
    }

    boolean isRepeat() {
        return repeat;
    }

    boolean keepsAnswer() {
        return answerKept;
    }

    List<Runnable> afterwards() {
        return List.copyOf(afterwards);
    }
}
