package dev.rebound.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreflightTest {
    private static final String BOT = "rebound.slack.bot-token=xoxb-1";
    private static final String SECRET = "rebound.slack.signing-secret=s";
    private static final String APP = "rebound.slack.app-token=xapp-1";

    @TempDir
    Path folder;

    @Test
    void without_a_bot_token_it_says_what_to_set() {
        assertThat(trouble("prod", SECRET, APP).orElseThrow())
                .contains("SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET", "SLACK_APP_TOKEN")
                .doesNotContain("\n");
    }

    @Test
    void without_any_way_in_it_says_what_to_set() {
        assertThat(trouble("prod", BOT).orElseThrow())
                .contains("SLACK_SIGNING_SECRET", "SLACK_APP_TOKEN")
                .doesNotContain("\n");
    }

    @Test
    void a_bot_token_and_one_way_in_are_enough() {
        assertThat(trouble("prod", BOT, SECRET)).isEmpty();
        assertThat(trouble("prod", BOT, APP)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "test", "demo"})
    void where_the_simulator_is_none_of_them_is_asked_for(String profile) {
        assertThat(trouble(profile)).isEmpty();
    }

    @Test
    void a_database_that_another_process_has_open_is_named() throws Exception {
        var url = "jdbc:h2:file:" + folder.resolve("rebound");
        try (var others = someoneElsesH2();
                var held = open(others, url)) {
            assertThat(held.isValid(1)).isTrue();

            assertThat(trouble("prod", BOT, SECRET, "quarkus.datasource.jdbc.url=" + url)
                            .orElseThrow())
                    .contains("another process", url, "REBOUND_DATA")
                    .doesNotContain("\n");
        }
        assertThat(trouble("prod", BOT, SECRET, "quarkus.datasource.jdbc.url=" + url))
                .isEmpty();
    }

    /** H2 once more, apart from ours: to it our database is another process'. */
    private static URLClassLoader someoneElsesH2() {
        var jar = org.h2.Driver.class.getProtectionDomain().getCodeSource().getLocation();
        return new URLClassLoader(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
    }

    private static Connection open(ClassLoader h2, String url) throws Exception {
        var driver =
                (Driver) h2.loadClass("org.h2.Driver").getDeclaredConstructor().newInstance();
        return driver.connect(url, new Properties());
    }

    private static Optional<String> trouble(String profile, String... settings) {
        var builder = new SmallRyeConfigBuilder().withProfile(profile);
        Arrays.stream(settings)
                .map(setting -> setting.split("=", 2))
                .forEach(pair -> builder.withDefaultValue(pair[0], pair[1]));
        Config config = builder.build();
        return new Preflight(config).trouble();
    }
}
