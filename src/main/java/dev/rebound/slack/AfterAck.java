package dev.rebound.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What is to be done once the answer to a request has left: gathered while the request is answered, in its thread. */
final class AfterAck {
    private static final Logger LOG = Logger.getLogger(AfterAck.class);
    private static final ThreadLocal<@Nullable AfterAck> CURRENT = new ThreadLocal<>();

    private final List<Runnable> work = new ArrayList<>();

    /** Begins to gather for the request that this thread answers now. */
    static AfterAck begin() {
        var gathered = new AfterAck();
        CURRENT.set(gathered);
        return gathered;
    }

    /** Adds to the request that this thread answers. */
    static void add(List<Runnable> more) {
        var gathering = CURRENT.get();
        if (gathering == null) {
            throw new IllegalStateException("No request is being answered in this thread");
        }
        gathering.work.addAll(more);
    }

    static void end() {
        CURRENT.remove();
    }

    /** Does it all in order, off this thread; what fails does not keep the next from being done. */
    void run(Executor executor) {
        if (!work.isEmpty()) {
            executor.execute(() -> work.forEach(AfterAck::safely));
        }
    }

    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException trouble) {
            LOG.errorf("What was to follow an answer failed: %s", Trouble.of(trouble));
        }
    }
}
