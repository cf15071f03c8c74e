package dev.rebound.wiring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Everything that can be set, with its default; the README's table says the same. */
@ConfigMapping(prefix = "rebound")
public interface ReboundConfig {
    String DATA = "./data";
    String SLACK = "https://slack.com/api/";
    String CONCURRENCY = "10";
    String REJECT = "/reject";
    String WIN = "/win";
    String REBOUND = "/rebound";
    String FISCAL_YEAR_START = "1";
    String ABUSE_KEPT_MONTHS = "12";

    /** Where the H2 file and the sealing key lie. */
    @WithDefault(DATA)
    Path data();

    /** The sealing key, 32 bytes in Base64; without it the file {@code rebound.key} in the data folder is used. */
    Optional<String> key();

    /** The Slack ids of those who may read sums of corrections and given words, and who are admins beside those whom Slack says to be; nobody without it. */
    Optional<List<String>> admins();

    /** The month in which a fiscal year begins, for "Q3" and "FY28" in reports: 1 to 12, or its English name. */
    @WithDefault(FISCAL_YEAR_START)
    String fiscalYearStart();

    /** How many months a report of abuse is kept after its last decision, or after it was taken back; 1 to 9999. */
    @WithDefault(ABUSE_KEPT_MONTHS)
    int abuseKeptMonths();

    /** How Slack is reached. */
    SlackSettings slack();

    /** What the commands are called. */
    Commands commands();

    /** How Slack is reached. */
    interface SlackSettings {
        /** The bot's token, {@code xoxb-…}. */
        Optional<String> botToken();

        /** The signing secret: with it, requests are taken over HTTP. */
        Optional<String> signingSecret();

        /** The app-level token, {@code xapp-…}: with it, requests come over Socket Mode. */
        Optional<String> appToken();

        /** How many requests over Socket Mode are answered at once. */
        @WithDefault(CONCURRENCY)
        int socketConcurrency();

        /** The base of Slack's Web API; its last slash may be missing. Slack's own when it is empty. */
        @WithDefault(SLACK)
        Optional<String> apiUrl();
    }

    /** What the commands are called. */
    interface Commands {
        /** Log a no. */
        @WithDefault(REJECT)
        String reject();

        /** Log a yes or a good moment. */
        @WithDefault(WIN)
        String win();

        /** Everything else. */
        @WithDefault(REBOUND)
        String rebound();
    }
}
