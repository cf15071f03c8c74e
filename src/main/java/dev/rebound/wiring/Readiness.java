package dev.rebound.wiring;

import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Introduction;
import dev.rebound.slack.SocketMode;
import dev.rebound.slack.courier.Outbox;
import dev.rebound.workspace.Workspaces;
import jakarta.inject.Singleton;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** The health page's line about Slack: what is missing, in a sentence, and how many messages were given up lately. */
@org.eclipse.microprofile.health.Readiness
@Singleton
class Readiness implements HealthCheck {
    private final Introduction introduction;
    private final SocketMode socketMode;
    private final DeadLetters deadLetters;

    Readiness(Introduction introduction, SocketMode socketMode, DeadLetters deadLetters) {
        this.introduction = introduction;
        this.socketMode = socketMode;
        this.deadLetters = deadLetters;
    }

    @Override
    public HealthCheckResponse call() {
        var missing = Stream.concat(introduction.missing().stream(), socketMode.missing().stream())
                .collect(Collectors.joining("; "));
        var response = HealthCheckResponse.named("Slack").status(missing.isEmpty());
        deadLetters.count().ifPresent(count -> response.withData("messages given up in 30 days", count));
        return (missing.isEmpty() ? response : response.withData("missing", missing)).build();
    }

    /** Counts in each workspace by itself, since no query looks across them; nothing while the database does not answer. */
    @Singleton
    static class DeadLetters {
        private final Workspaces workspaces;
        private final InWorkspace inWorkspace;
        private final Outbox outbox;

        DeadLetters(Workspaces workspaces, InWorkspace inWorkspace, Outbox outbox) {
            this.workspaces = workspaces;
            this.inWorkspace = inWorkspace;
            this.outbox = outbox;
        }

        OptionalLong count() {
            try {
                return OptionalLong.of(inWorkspace.acrossWorkspaces(workspaces::all).stream()
                        .mapToLong(workspace -> inWorkspace.run(workspace, outbox::dead))
                        .sum());
            } catch (RuntimeException reportedByTheDatabasesOwnCheck) {
                return OptionalLong.empty();
            }
        }
    }
}
