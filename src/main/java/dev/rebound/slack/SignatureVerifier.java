package dev.rebound.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Whether a request was signed by Slack, over its raw bytes: version {@code v0}, at most 300 s old or early. */
final class SignatureVerifier {
    private static final long TOLERANCE_SECONDS = 300;
    private static final int LONGEST_TIMESTAMP = 12;

    private final SecretKeySpec secret;

    /** @param secret Slack's signing secret, not blank */
    SignatureVerifier(String secret) {
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** Whether exactly one timestamp and one signature came, the one is in time and the other fits both. */
    boolean accepts(List<String> timestamps, List<String> signatures, byte[] body, Instant now) {
        return timestamps.size() == 1
                && signatures.size() == 1
                && isTimely(timestamps.get(0), now)
                && MessageDigest.isEqual(
                        signature(timestamps.get(0), body).getBytes(StandardCharsets.US_ASCII),
                        signatures.get(0).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isTimely(String timestamp, Instant now) {
        if (timestamp.isEmpty()
                || timestamp.length() > LONGEST_TIMESTAMP
                || !timestamp.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        return Math.abs(Long.parseLong(timestamp) - now.getEpochSecond()) <= TOLERANCE_SECONDS;
    }

    private String signature(String timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.US_ASCII));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HmacSHA256", e);
        }
    }
}
