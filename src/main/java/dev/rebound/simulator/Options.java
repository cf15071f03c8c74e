package dev.rebound.simulator;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * How a simulator is set up.
 *
 * @param port 1 to 65535, or 0 for a free one
 * @param clock where the workspace's time and the signatures' time come from
 * @param ackWithin how long the app may take to answer; Slack gives 3 seconds
 * @param retryAfter how long an event waits before each next try; Slack tries three times more
 */
public record Options(
        int port,
        String signingSecret,
        String botToken,
        String appToken,
        Clock clock,
        Manifest manifest,
        Duration ackWithin,
        List<Duration> retryAfter) {

    public Options {
        retryAfter = List.copyOf(retryAfter);
    }

    /** A free port, made-up secrets, real time and Slack's own patience. */
    public static Options defaults() {
        return new Options(
                0,
                "simulator-signing-secret",
                "xoxb-simulator",
                "xapp-simulator",
                Clock.systemUTC(),
                Manifest.rebound(),
                Duration.ofSeconds(3),
                List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5)));
    }

    public Options withPort(int changed) {
        return new Options(changed, signingSecret, botToken, appToken, clock, manifest, ackWithin, retryAfter);
    }

    public Options withSecrets(String signing, String bot, String app) {
        return new Options(port, signing, bot, app, clock, manifest, ackWithin, retryAfter);
    }

    public Options withClock(Clock changed) {
        return new Options(port, signingSecret, botToken, appToken, changed, manifest, ackWithin, retryAfter);
    }

    public Options withManifest(Manifest changed) {
        return new Options(port, signingSecret, botToken, appToken, clock, changed, ackWithin, retryAfter);
    }

    /** Shorter waits, so that tests of slow and silent apps are quick. */
    public Options withPatience(Duration changedAckWithin, List<Duration> changedRetryAfter) {
        return new Options(
                port, signingSecret, botToken, appToken, clock, manifest, changedAckWithin, changedRetryAfter);
    }
}
