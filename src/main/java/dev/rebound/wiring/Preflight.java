package dev.rebound.wiring;

import io.smallrye.config.SmallRyeConfig;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** What must hold before anything starts; what does not is one sentence that names what to do, and no stack trace. */
public final class Preflight {
    private static final Set<String> WITH_SIMULATOR = Set.of("dev", "test", "demo");
    private static final int IN_USE = 90020;

    private final Config config;

    /** @param config as the service will see it */
    public Preflight(Config config) {
        this.config = config;
    }

    /** The sentence, or nothing when the service can start. */
    public Optional<String> trouble() {
        return bringsItsOwnSlack() ? databaseInUse() : missingSecrets().or(this::databaseInUse);
    }

    private boolean bringsItsOwnSlack() {
        return config.unwrap(SmallRyeConfig.class).getProfiles().stream().anyMatch(WITH_SIMULATOR::contains);
    }

    private Optional<String> missingSecrets() {
        if (isMissing("rebound.slack.bot-token")) {
            return Optional.of("Rebound cannot start: set SLACK_BOT_TOKEN to your app's bot token (xoxb-…), and either"
                    + " SLACK_SIGNING_SECRET for requests over HTTP or SLACK_APP_TOKEN (xapp-…) for Socket Mode.");
        }
        return isMissing("rebound.slack.signing-secret") && isMissing("rebound.slack.app-token")
                ? Optional.of("Rebound cannot start: set SLACK_SIGNING_SECRET for requests over HTTP,"
                        + " or SLACK_APP_TOKEN (xapp-…) for Socket Mode.")
                : Optional.empty();
    }

    private boolean isMissing(String name) {
        return value(name).isBlank();
    }

    private Optional<String> databaseInUse() {
        var url = value("quarkus.datasource.jdbc.url");
        return url.startsWith("jdbc:h2:") && isLocked(url)
                ? Optional.of("Rebound cannot start: another process has the database " + url
                        + " open. Stop it, or give this one its own folder with REBOUND_DATA.")
                : Optional.empty();
    }

    /** Opens and closes it; every other trouble is left to the start itself, which tells more. */
    private boolean isLocked(String url) {
        var user = value("quarkus.datasource.username");
        try (var connection = DriverManager.getConnection(url, user, value("quarkus.datasource.password"))) {
            return connection.isClosed();
        } catch (SQLException e) {
            return e.getErrorCode() == IN_USE;
        }
    }

    private String value(String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }
}
