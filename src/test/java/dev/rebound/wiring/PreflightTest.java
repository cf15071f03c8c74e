package dev.rebound.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Driver;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @ValueSource(
            strings = {
                "rebound.slack.api-url=",
                "rebound.key=",
                "rebound.commands.reject=/nein",
                "rebound.fiscal-year-start=10",
                "rebound.fiscal-year-start=april",
                "rebound.abuse-kept-months=1",
                "rebound.abuse-kept-months=9999"
            })
    void these_are_fine(String setting) {
        assertThat(trouble("prod", BOT, SECRET, setting)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "rebound.commands.reject=, REBOUND_COMMANDS_REJECT",
        "rebound.commands.reject=nein, REBOUND_COMMANDS_REJECT",
        "rebound.commands.reject=/rebound, REBOUND_COMMANDS_REBOUND",
        "rebound.commands.win=/reject, REBOUND_COMMANDS_WIN",
        "rebound.commands.win=Win, REBOUND_COMMANDS_WIN",
        "rebound.slack.api-url=foo, SLACK_API_URL",
        "rebound.slack.api-url=ftp://slack.com/api/, SLACK_API_URL",
        "rebound.slack.socket-concurrency=many, REBOUND_SLACK_SOCKET_CONCURRENCY",
        "rebound.slack.socket-concurrency=0, REBOUND_SLACK_SOCKET_CONCURRENCY",
        "rebound.slack.socket-concurrency=, REBOUND_SLACK_SOCKET_CONCURRENCY",
        "rebound.fiscal-year-start=, REBOUND_FISCAL_YEAR_START",
        "rebound.fiscal-year-start=13, REBOUND_FISCAL_YEAR_START",
        "rebound.fiscal-year-start=Smarch, REBOUND_FISCAL_YEAR_START",
        "rebound.abuse-kept-months=, REBOUND_ABUSE_KEPT_MONTHS",
        "rebound.abuse-kept-months=0, REBOUND_ABUSE_KEPT_MONTHS",
        "rebound.abuse-kept-months=-3, REBOUND_ABUSE_KEPT_MONTHS",
        "rebound.abuse-kept-months=10000, REBOUND_ABUSE_KEPT_MONTHS",
        "rebound.abuse-kept-months=2.5, REBOUND_ABUSE_KEPT_MONTHS",
        "rebound.abuse-kept-months=a year, REBOUND_ABUSE_KEPT_MONTHS",
        "rebound.key=abc, REBOUND_KEY",
        "rebound.key=!, REBOUND_KEY",
        "rebound.data=, REBOUND_DATA",
        "quarkus.datasource.jdbc.url=jdbc:h2:file:/tmp/x;NO_SUCH_SETTING=1, QUARKUS_DATASOURCE_JDBC_URL",
        "quarkus.datasource.jdbc.url=jdbc:h2:file:/tmp/x;AUTO_SERVER=TRUE, AUTO_SERVER",
        "quarkus.datasource.jdbc.url=jdbc:h2:file:/tmp/x; auto_server = true;WRITE_DELAY=0, AUTO_SERVER",
        "quarkus.datasource.jdbc.url=jdbc:h2:file:/tmp/x;FILE_LOCK=NO, FILE_LOCK"
    })
    void a_wrong_setting_is_one_sentence_that_names_it(String setting, String key) {
        assertThat(trouble("prod", BOT, SECRET, setting).orElseThrow())
                .startsWith("Rebound cannot start: ")
                .contains(key)
                .doesNotContain("\n", "{", "''");
    }

    @Test
    void a_data_folder_that_cannot_be_used_is_named() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        assertThat(trouble("prod", BOT, SECRET, "rebound.data=" + file.resolve("below"))
                        .orElseThrow())
                .contains("REBOUND_DATA", file.toString());
    }

    @Test
    void a_key_file_that_was_spoilt_is_named() throws IOException {
        Files.writeString(folder.resolve("rebound.key"), "spoilt!");

        assertThat(trouble("prod", BOT, SECRET).orElseThrow()).contains("rebound.key", "REBOUND_KEY");
    }

    @Test
    void the_folder_and_the_key_that_it_makes_are_their_owner_s_alone() throws IOException {
        var data = folder.resolve("made");

        assertThat(trouble("prod", BOT, SECRET, "rebound.data=" + data)).isEmpty();

        assertThat(rights(data)).isEqualTo("rwx------");
        assertThat(rights(data.resolve("rebound.key"))).isEqualTo("rw-------");
    }

    private static String rights(Path place) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(place));
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

            assertThat(trouble("prod", BOT, SECRET, "quarkus.datasource.jdbc.url=" + url + ";TRACE_LEVEL_FILE=3")
                            .orElseThrow())
                    .contains("another process", url, "REBOUND_DATA")
                    .doesNotContain("\n");
            assertThat(folder.resolve("rebound.trace.db")).doesNotExist();
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

    private Optional<String> trouble(String profile, String... settings) {
        var builder =
                new SmallRyeConfigBuilder().withProfile(profile).withDefaultValue("rebound.data", folder.toString());
        Arrays.stream(settings)
                .map(setting -> setting.split("=", 2))
                .forEach(pair -> builder.withDefaultValue(pair[0], pair[1]));
        Config config = builder.build();
        return new Preflight(config).trouble();
    }
}
