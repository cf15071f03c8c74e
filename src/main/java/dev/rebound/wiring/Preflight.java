package dev.rebound.wiring;

import dev.rebound.privacy.store.Seals;
import dev.rebound.terminal.Sentences;
import io.smallrye.config.SmallRyeConfig;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** What must hold before anything starts; what does not is one sentence that names what to set, and no stack trace. */
public final class Preflight {
    private static final Set<String> WITH_SIMULATOR = Set.of("dev", "test", "demo");
    private static final int IN_USE = 90020;
    private static final String UP_TO_MANY = "[1-9]\\d{0,3}";

    private final Config config;
    private final Settings settings;

    /** @param config as the service will see it */
    public Preflight(Config config) {
        this.config = config;
        settings = new Settings(config);
    }

    /** The sentence, or nothing when the service can start. */
    public Optional<String> trouble() {
        return Stream.<Supplier<Optional<String>>>of(
                        this::missingSecrets,
                        () -> settings.commands().refusal(),
                        this::badAddress,
                        this::badConcurrency,
                        settings::badFiscalYear,
                        this::badKeptMonths,
                        this::badKey,
                        this::badDatabase)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .map(sentence -> Sentences.of("start", sentence))
                .findFirst();
    }

    private Optional<String> missingSecrets() {
        if (bringsItsOwnSlack()) {
            return Optional.empty();
        }
        if (isMissing("rebound.slack.bot-token")) {
            return says("start-token");
        }
        return isMissing("rebound.slack.signing-secret") && isMissing("rebound.slack.app-token")
                ? says("start-way-in")
                : Optional.empty();
    }

    private boolean bringsItsOwnSlack() {
        return config.unwrap(SmallRyeConfig.class).getProfiles().stream().anyMatch(WITH_SIMULATOR::contains);
    }

    private boolean isMissing(String name) {
        return settings.value(name).isBlank();
    }

    private Optional<String> badAddress() {
        var address = settings.value("rebound.slack.api-url", ReboundConfig.SLACK);
        return isHttp(address) ? Optional.empty() : says("start-api-url", address);
    }

    private static boolean isHttp(String address) {
        try {
            var uri = new URI(address);
            return Set.of("http", "https").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private Optional<String> badConcurrency() {
        var concurrency = settings.written("rebound.slack.socket-concurrency", ReboundConfig.CONCURRENCY);
        return concurrency.matches(UP_TO_MANY) ? Optional.empty() : says("start-concurrency", concurrency);
    }

    private Optional<String> badKeptMonths() {
        var months = settings.written("rebound.abuse-kept-months", ReboundConfig.ABUSE_KEPT_MONTHS);
        return months.matches(UP_TO_MANY) ? Optional.empty() : says("start-kept-months", months);
    }

    private Optional<String> badKey() {
        var key = settings.value("rebound.key");
        return key.isEmpty() ? badKeyFile(settings.written("rebound.data", ReboundConfig.DATA)) : badKey(key);
    }

    private static Optional<String> badKey(String key) {
        try {
            Seals.under(key);
            return Optional.empty();
        } catch (IllegalArgumentException noKey) {
            return says("start-key");
        }
    }

    /** Makes the folder and the key where there are none, as the start itself would a moment later. */
    private static Optional<String> badKeyFile(String folder) {
        if (folder.isBlank()) {
            return says("start-data", "\"\"");
        }
        try {
            Seals.in(Path.of(folder));
            return Optional.empty();
        } catch (IllegalStateException | InvalidPathException notUsable) {
            return says("start-data", folder);
        } catch (IllegalArgumentException noKey) {
            return says("start-key-file", Path.of(folder).resolve("rebound.key"));
        }
    }

    private Optional<String> badDatabase() {
        return H2Url.in(settings.value("quarkus.datasource.jdbc.url"))
                .flatMap(url -> url.isShared() ? says("start-shared", url.place()) : notOpening(url));
    }

    /** Opens it and closes it again. */
    private Optional<String> notOpening(H2Url url) {
        var user = settings.value("quarkus.datasource.username");
        var password = settings.value("quarkus.datasource.password");
        try (var connection = DriverManager.getConnection(url.quiet(), user, password)) {
            return connection.isValid(0) ? Optional.empty() : says("start-closed", url.place(), "");
        } catch (SQLException e) {
            return e.getErrorCode() == IN_USE
                    ? says("start-in-use", url.place())
                    : says("start-closed", url.place(), e.getErrorCode() + "/" + e.getSQLState());
        }
    }

    private static Optional<String> says(String key, Object... filledIn) {
        return Optional.of(Sentences.of(key, filledIn));
    }
}
