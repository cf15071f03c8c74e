package dev.rebound.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The request that this thread is answering: what must not be kept of it, and what follows once it is committed. */
public final class Visit {
    private static final ThreadLocal<@Nullable Visit> CURRENT = new ThreadLocal<>();

    private final Scene scene;
    private final List<Runnable> afterwards = new ArrayList<>();
    private boolean answerKept = true;

    private Visit(Scene scene) {
        this.scene = scene;
    }

    static Visit begin(Scene scene) {
        var visit = new Visit(scene);
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
        return visit == null ? Optional.empty() : visit.scene.message();
    }

    /** The person behind a direct message's channel, as far as this request tells: it came from there. */
    public static Optional<String> personBehind(String channel) {
        var visit = CURRENT.get();
        return visit == null
                ? Optional.empty()
                : visit.scene
                        .direct()
                        .filter(message -> message.channel().equals(channel))
                        .map(DirectMessage::user);
    }

    boolean keepsAnswer() {
        return answerKept;
    }

    List<Runnable> afterwards() {
        return List.copyOf(afterwards);
    }
}
