package dev.rebound.slack;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.serializer.GsonSerializer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** The one engine that does jobs, over the database: any number of processes may run one on PostgreSQL. */
public final class Clockwork {
    /** Jobs carry ids only, as JSON: a row can be read by whoever has to repair something. */
    public static final Serializer READABLE = new GsonSerializer();

    private static final int THREADS = 4;
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int MISSED_BEFORE_GIVEN_UP = 4;
    private static final Duration LONGEST_END = Duration.ofSeconds(10);

    private final Scheduler scheduler;

    /** @param work everything that can be done; recurring ones begin with the start */
    public Clockwork(DataSource database, Clock clock, List<Job> work, Jobs jobs) {
        var tasks = work.stream().<Task<?>>map(Job::task).toList();
        scheduler = Scheduler.create(database, once(tasks))
                .startTasks(recurring(tasks))
                .clock(clock::instant)
                .threads(THREADS)
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_BEFORE_GIVEN_UP)
                .shutdownMaxWait(LONGEST_END)
                .serializer(READABLE)
                .failureLogging(LogLevel.OFF, false)
                .build();
        jobs.lookBy(scheduler::triggerCheckForDueExecutions);
    }

    /** Begins to do jobs. */
    public void begin() {
        scheduler.start();
    }

    /** Takes no more jobs and waits for those under way, 10 s at most. */
    public void end() {
        scheduler.stop();
    }

    private static List<Task<?>> once(List<Task<?>> tasks) {
        return tasks.stream()
                .filter(task -> !(task instanceof RecurringTask<?>))
                .toList();
    }

    private static List<RecurringTask<?>> recurring(List<Task<?>> tasks) {
        return tasks.stream()
                .filter(RecurringTask.class::isInstance)
                .<RecurringTask<?>>map(RecurringTask.class::cast)
                .toList();
    }
}
