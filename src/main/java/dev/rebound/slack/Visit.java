package dev.rebound.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The request that this thread is answering: what must not be kept of it, and what follows once it is committed. */
public final class Visit {
    private static final ThreadLocal<@Nullable Visit> CURRENT = new ThreadLocal<>();

    private final Optional<String> message;
    private final List<Runnable> afterwards = new ArrayList<>();
    private boolean answerKept = true;

    private Visit(Optional<String> message) {
        this.message = message;
    }

    static Visit begin(Optional<String> message) {
        var visit = new Visit(message);
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

    /**
     * Runs once the transaction is committed and the answer has left, and not at all when it is rolled back; at once when no request
     * is being answered.
     */
    public static void afterwards(Runnable work) {
        var visit = CURRENT.get();
        if (visit == null) {
            work.run();
        } else {
            visit.afterwards.add(work);
        }
    }

    /** The message that the person acted on, as channel and timestamp; nothing for commands, forms and jobs. */
    public static Optional<String> message() {
        var visit = CURRENT.get();
        return visit == null ? Optional.empty() : visit.message;
    }

    boolean keepsAnswer() {
        return answerKept;
    }

    List<Runnable> afterwards() {
        return List.copyOf(afterwards);
    }
}
