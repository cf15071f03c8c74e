package dev.rebound.team.clock;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.rebound.people.Members;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import dev.rebound.slack.Trouble;
import dev.rebound.team.Asking;
import dev.rebound.team.TeamBooks;
import dev.rebound.workspace.Workspace;
import dev.rebound.workspace.Workspaces;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;

/** A job for each person who is asked in, which waits for their hours; and an hourly look for people of whom Slack was not asked for a day. */
public final class TeamJobs implements Asking {
    private static final Logger LOG = Logger.getLogger(TeamJobs.class);
    private static final TaskDescriptor<Invitation> INVITATION = TaskDescriptor.of("team-invitation", Invitation.class);
    private static final Duration AFTER_TROUBLE = Duration.ofMinutes(1);
    private static final Duration EVERY = Duration.ofHours(1);

    private final Jobs jobs;

    /** @param jobs where an invitation is put down */
    public TeamJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    private record Invitation(UUID workspace, UUID team, String user) {}

    /** Asks somebody in, within their workspace, or tells when to look again. */
    public interface Look {
        /** Nothing when that is done. */
        Optional<Instant> look(UUID team, String user);
    }

    @Override
    public void ask(UUID team, String user) {
        var workspace = Objects.requireNonNull(InWorkspace.current(), "Teams are set up inside a workspace");
        jobs.soon(INVITATION, new Invitation(workspace, team, user));
    }

    /**
     * The job that asks people in.
     *
     * @param learn asks Slack how somebody stands, before anything is sent, with no transaction open
     */
    public static Job invitations(InWorkspace inWorkspace, BiConsumer<UUID, String> learn, Look look) {
        return new Job(Tasks.custom(INVITATION)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_TROUBLE))
                .execute((job, context) -> settled(inWorkspace, job.getData(), learn, look)
                        .<CompletionHandler<Invitation>>map(TeamJobs::again)
                        .orElseGet(CompletionHandler.OnCompleteRemove::new)));
    }

    private static CompletionHandler<Invitation> again(Instant moment) {
        return (done, job) -> job.reschedule(done, moment);
    }

    private static Optional<Instant> settled(
            InWorkspace inWorkspace, Invitation given, BiConsumer<UUID, String> learn, Look look) {
        try {
            learn.accept(given.workspace(), given.user());
            return inWorkspace.untilSettled(
                    () -> inWorkspace.run(given.workspace(), () -> look.look(given.team(), given.user())));
        } catch (RuntimeException trouble) {
            LOG.warnf("Nobody could be asked into a team: %s", Trouble.of(trouble));
            throw trouble;
        }
    }

    /** The job that has Slack asked, once a day for each, about admins and about whoever is in a team or manages one. */
    public static Job refresh(Workspaces workspaces, InWorkspace inWorkspace, TeamBooks books, Members members) {
        return new Job(Tasks.recurring("team-people", FixedDelay.of(EVERY))
                .execute((job, context) -> inWorkspace
                        .acrossWorkspaces(workspaces::all)
                        .forEach(workspace -> refresh(workspace, inWorkspace, books, members))));
    }

    private static void refresh(Workspace workspace, InWorkspace inWorkspace, TeamBooks books, Members members) {
        try {
            inWorkspace.run(workspace, () -> {
                people(books).forEach(members::meet);
                return workspace;
            });
        } catch (RuntimeException trouble) {
            LOG.errorf("Nobody was looked up in workspace %s: %s", workspace.id(), Trouble.of(trouble));
        }
    }

    private static Set<String> people(TeamBooks books) {
        var people = new LinkedHashSet<>(books.admins().known());
        books.rules().now().secondPerson().ifPresent(people::add);
        books.teams().all().forEach(team -> {
            people.addAll(team.managers());
            people.addAll(team.invited());
        });
        return people;
    }
}
