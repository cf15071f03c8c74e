package dev.rebound.people.clock;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import dev.rebound.slack.Trouble;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Puts questions about people off until the transaction that met them is committed, and asks some ten times before it gives up. */
public final class AskLater implements Consumer<String> {
    private static final Logger LOG = Logger.getLogger(AskLater.class);
    private static final TaskDescriptor<Question> QUESTION = TaskDescriptor.of("ask-about-member", Question.class);
    private static final int MOST_TRIES = 10;

    private final Jobs jobs;

    /** @param jobs where the question is put down */
    public AskLater(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void accept(String user) {
        var workspace = Objects.requireNonNull(InWorkspace.current(), "People are met inside a workspace");
        jobs.soon(QUESTION, new Question(workspace, user));
    }

    /**
     * The job for the engine.
     *
     * @param ask called with the workspace and the Slack user, outside of any transaction; throws when it could not ask
     */
    public static Job job(BiConsumer<UUID, String> ask) {
        return new Job(Tasks.oneTime(QUESTION)
                .onFailure(FailureHandler.<Question>maxRetries(MOST_TRIES)
                        .withBackoff(Duration.ofSeconds(2), 2)
                        .thenRemove(given -> {}))
                .execute((job, context) -> asked(job.getData(), ask)));
    }

    private static void asked(Question question, BiConsumer<UUID, String> ask) {
        try {
            ask.accept(question.workspace(), question.user());
        } catch (RuntimeException trouble) {
            LOG.warnf("Slack could not be asked about a person: %s", Trouble.of(trouble));
            throw trouble;
        }
    }

    private record Question(UUID workspace, String user) {}
}
