package dev.rebound.slack;

import dev.rebound.workspace.Workspace;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs work inside one workspace and one transaction; requests and jobs use nothing else to reach the database. */
public final class InWorkspace {
    private static final int TRIES = 3;
    private static final ThreadLocal<@Nullable UUID> CURRENT = new ThreadLocal<>();
    private static final ThreadLocal<Boolean> ROWLESS = ThreadLocal.withInitial(() -> false);

    private final Predicate<Throwable> lostRace;

    /** @param lostRace whether a transaction failed because another one was quicker, so that trying again helps */
    public InWorkspace(Predicate<Throwable> lostRace) {
        this.lostRace = lostRace;
    }

    /** The workspace of the work that runs in this thread, or null outside of any. */
    public static @Nullable UUID current() {
        return CURRENT.get();
    }

    /** Work for a workspace, committed when it returns and rolled back when it throws. */
    public <T extends @Nullable Object> T run(Workspace workspace, Callable<T> work) {
        return run(workspace.id(), work);
    }

    /** The same for a workspace of which a job knows the id alone. */
    public <T extends @Nullable Object> T run(UUID workspace, Callable<T> work) {
        var before = CURRENT.get();
        CURRENT.set(workspace);
        try {
            return inRequestContext(() -> QuarkusTransaction.requiringNew().call(work));
        } finally {
            CURRENT.set(before);
        }
    }

    /**
     * Work for a workspace with the database shut: whoever asks for a row, or for a job, fails. What still comes of it needed none.
     *
     * @param workspace null when not even that could be found out
     */
    static <T extends @Nullable Object> T withoutRows(@Nullable UUID workspace, Callable<T> work) throws Exception {
        var before = CURRENT.get();
        CURRENT.set(workspace);
        ROWLESS.set(true);
        try {
            return work.call();
        } finally {
            ROWLESS.remove();
            CURRENT.set(before);
        }
    }

    /** Whether the work in this thread must do without the database. */
    public static boolean isWithoutRows() {
        return ROWLESS.get();
    }

    /** Called where rows and jobs are reached. */
    public static void needsRows() {
        if (isWithoutRows()) {
            throw new IllegalStateException("The database is shut for this road");
        }
    }

    /** Work that concerns the list of workspaces itself, in a transaction without a workspace. */
    public <T extends @Nullable Object> T acrossWorkspaces(Callable<T> work) {
        return inRequestContext(() -> QuarkusTransaction.requiringNew().call(work));
    }

    /** Runs whole transactions again, three times at most, when they lost a race to others for the same rows. */
    public <T extends @Nullable Object> T untilSettled(Supplier<T> transactions) {
        for (var left = TRIES; ; left--) {
            try {
                return transactions.get();
            } catch (RuntimeException failed) {
                if (left == 1 || !lostRace.test(failed)) {
                    throw failed;
                }
            }
        }
    }

    private static <T extends @Nullable Object> T inRequestContext(Supplier<T> work) {
        var context = Arc.container().requestContext();
        if (context.isActive()) {
            return work.get();
        }
        context.activate();
        try {
            return work.get();
        } finally {
            context.terminate();
        }
    }
}
