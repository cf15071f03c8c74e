package dev.rebound.abuse.clock;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.rebound.abuse.Chasing;
import dev.rebound.abuse.Notices;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import dev.rebound.slack.Trouble;
import dev.rebound.slack.Undelivered;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Messages about reports of abuse that come back since Slack cannot reach their reader: a job passes the report on. What Slack refuses
 * for another reason, such as a token that is not valid any more, says nothing of the reader, and stays with them.
 */
final class Returns implements Undelivered {
    private static final Logger LOG = Logger.getLogger(Returns.class);
    private static final TaskDescriptor<Back> BACK = TaskDescriptor.of("abuse-back", Back.class);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(20);
    private static final Set<String> OUT_OF_REACH = Set.of(
            "cannot_dm_bot",
            "channel_not_found",
            "is_archived",
            "messages_tab_disabled",
            "not_in_channel",
            "user_disabled",
            "user_not_found",
            "user_not_visible",
            "users_not_found");

    private final Notices notices;
    private final Jobs jobs;

    Returns(Notices notices, Jobs jobs) {
        this.notices = notices;
        this.jobs = jobs;
    }

    private record Back(UUID workspace, UUID name) {}

    @Override
    public void refused(UUID name, String error) {
        if (OUT_OF_REACH.contains(error) && notices.find(name).isPresent()) {
            var workspace = Objects.requireNonNull(InWorkspace.current(), "Messages are sent inside a workspace");
            jobs.soon(BACK, new Back(workspace, name));
        }
    }

    /** The job for the engine. */
    static Job job(InWorkspace inWorkspace, Notices notices, Chasing chasing, Clock clock) {
        return new Job(Tasks.custom(BACK)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_TROUBLE))
                .execute((job, context) -> {
                    settle(inWorkspace, job.getData(), new Desk(notices, chasing, clock));
                    return new CompletionHandler.OnCompleteRemove<>();
                }));
    }

    private static void settle(InWorkspace inWorkspace, Back back, Desk desk) {
        try {
            inWorkspace.untilSettled(() -> inWorkspace.run(back.workspace(), () -> {
                desk.takeBack(back.name());
                return back;
            }));
        } catch (RuntimeException trouble) {
            LOG.warnf("A report of abuse that came back waits: %s", Trouble.of(trouble));
            throw trouble;
        }
    }

    private record Desk(Notices notices, Chasing chasing, Clock clock) {
        void takeBack(UUID name) {
            notices.find(name)
                    .ifPresent(notice -> chasing.undeliverable(notice.incident(), notice.user(), clock.instant()));
        }
    }
}
