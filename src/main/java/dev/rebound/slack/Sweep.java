package dev.rebound.slack;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.rebound.workspace.Workspace;
import dev.rebound.workspace.Workspaces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Forgets in every workspace what is over, every five minutes; one workspace's trouble does not stop the next. */
public final class Sweep {
    private static final Logger LOG = Logger.getLogger(Sweep.class);
    private static final Duration EVERY = Duration.ofMinutes(5);

    private final Workspaces workspaces;
    private final InWorkspace inWorkspace;
    private final Clock clock;
    private final Consumer<Instant> broom;

    /** @param broom called inside each workspace with the present moment */
    public Sweep(Workspaces workspaces, InWorkspace inWorkspace, Clock clock, Consumer<Instant> broom) {
        this.workspaces = workspaces;
        this.inWorkspace = inWorkspace;
        this.clock = clock;
        this.broom = broom;
    }

    /** The recurring job for the engine. */
    public Job job() {
        return new Job(Tasks.recurring("sweep", FixedDelay.of(EVERY)).execute((job, context) -> sweep()));
    }

    private void sweep() {
        inWorkspace.acrossWorkspaces(workspaces::all).forEach(this::sweep);
    }

    private void sweep(Workspace workspace) {
        try {
            inWorkspace.run(workspace, () -> {
                broom.accept(clock.instant());
                return workspace;
            });
        } catch (RuntimeException trouble) {
            LOG.errorf("Nothing was forgotten in workspace %s: %s", workspace.id(), Trouble.of(trouble));
        }
    }
}
