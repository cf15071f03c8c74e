package dev.rebound.wiring;

import dev.rebound.slack.Introduction;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** The health page's line about Slack: what is missing, in a sentence. */
@org.eclipse.microprofile.health.Readiness
@Singleton
class Readiness implements HealthCheck {
    private final Introduction introduction;

    Readiness(Introduction introduction) {
        this.introduction = introduction;
    }

    @Override
    public HealthCheckResponse call() {
        var missing = introduction.missing();
        var response = HealthCheckResponse.named("Slack").status(missing.isEmpty());
        missing.ifPresent(sentence -> response.withData("missing", sentence));
        return response.build();
    }
}
