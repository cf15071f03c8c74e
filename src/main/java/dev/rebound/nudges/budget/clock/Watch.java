package dev.rebound.nudges.budget.clock;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.rebound.nudges.Lookout;
import dev.rebound.nudges.Planner;
import dev.rebound.nudges.Plans;
import dev.rebound.nudges.Saying;
import dev.rebound.people.Members;
import dev.rebound.playbook.Voices;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import dev.rebound.slack.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;

/** Looks after people at their hours: a job for each, which ends when it is out of date or nothing is wanted any more. */
public final class Watch implements Planner {
    private static final Logger LOG = Logger.getLogger(Watch.class);
    private static final TaskDescriptor<Round> ROUND = TaskDescriptor.of("unprompted", Round.class);
    private static final Duration AFTER_TROUBLE = Duration.ofMinutes(1);

    private final Plans plans;
    private final Jobs jobs;
    private final Clock clock;

    public Watch(Plans plans, Jobs jobs, Clock clock) {
        this.plans = plans;
        this.jobs = jobs;
        this.clock = clock;
    }

    private record Round(UUID workspace, UUID plan) {}

    /** What the job works with: it looks, and what is to go is handed on with the person's Slack user. */
    public record Post(Lookout lookout, Members members, Voices voices, BiConsumer<String, List<Saying>> post) {}

    @Override
    public void again(String user) {
        var workspace = Objects.requireNonNull(InWorkspace.current(), "People are looked after inside a workspace");
        jobs.soon(ROUND, new Round(workspace, plans.begin(user, clock.instant())));
    }

    /** The job for the engine. */
    public Job job(InWorkspace inWorkspace, Post post) {
        return new Job(Tasks.custom(ROUND)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_TROUBLE))
                .execute((job, context) -> settled(inWorkspace, job.getData(), post)
                        .<CompletionHandler<Round>>map(Watch::comeAgain)
                        .orElseGet(CompletionHandler.OnCompleteRemove::new)));
    }

    private static CompletionHandler<Round> comeAgain(Instant moment) {
        return (done, job) -> job.reschedule(done, moment);
    }

    /** A race that was lost to another process is run again, and finds what that one wrote. */
    private Optional<Instant> settled(InWorkspace inWorkspace, Round round, Post post) {
        try {
            return inWorkspace.untilSettled(() -> inWorkspace.run(
                    round.workspace(),
                    () -> plans.find(round.plan())
                            .flatMap(plan -> post.voices().of(plan.user()).say(() -> look(plan, post)))));
        } catch (RuntimeException trouble) {
            LOG.errorf("Nobody could look after a person: %s", Trouble.of(trouble));
            throw trouble;
        }
    }

    private Optional<Instant> look(Plans.Plan plan, Post post) {
        var member = post.members().meet(plan.user());
        var sight = post.lookout().look(member, plan.since(), clock.instant());
        if (!sight.bundle().isEmpty()) {
            post.post().accept(plan.user(), sight.bundle());
        }
        return sight.again();
    }
}
