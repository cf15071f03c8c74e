package dev.rebound.testkit;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The app with both ways in, and with a database URL that would lose commits and log words if it were obeyed, and that lets H2 read
 * names in its other way. */
public final class OverSocket implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "rebound.slack.app-token", "xapp-box",
                "quarkus.datasource.jdbc.url",
                        "jdbc:h2:file:${rebound.data}/rebound;WRITE_DELAY=500;TRACE_LEVEL_FILE=3;DATABASE_TO_UPPER=FALSE");
    }
}
