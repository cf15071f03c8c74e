package dev.rebound.slack;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Work for later, scheduled in the caller's transaction: it is there exactly when that commits, and looked at right afterwards.
 * Every job has a fresh id, since a lost race for one would end the whole transaction on PostgreSQL.
 */
public final class Jobs {
    private final SchedulerClient client;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;
    private volatile Runnable look = () -> {};

    /** @param client writes jobs; it never looks at them before the commit */
    public Jobs(SchedulerClient client, TransactionSynchronizationRegistry transaction, Clock clock) {
        this.client = client;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * A job to be done as soon as the transaction is committed.
     *
     * @param data ids only: it is stored as readable JSON
     */
    public <T> void soon(TaskDescriptor<T> task, T data) {
        at(clock.instant(), task, data);
        transaction.registerInterposedSynchronization(new LookAfterCommit());
    }

    /** A job to be done at that moment. */
    public <T> void at(Instant moment, TaskDescriptor<T> task, T data) {
        InWorkspace.needsRows();
        client.scheduleIfNotExists(
                task.instance(UUID.randomUUID().toString()).data(data).scheduledTo(moment));
    }

    /** Looks for due jobs at that moment, rather than at the next round of polling. */
    public void lookAt(Instant moment) {
        var wait = Math.max(0, Duration.between(clock.instant(), moment).toMillis()) + 1;
        CompletableFuture.delayedExecutor(wait, TimeUnit.MILLISECONDS).execute(look);
    }

    /** Tells how the one that does the jobs is made to look for them. */
    void lookBy(Runnable how) {
        look = how;
    }

    private final class LookAfterCommit implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                look.run();
            }
        }
    }
}
