package dev.rebound.simulator;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Slack's request signature, version {@code v0}. */
public final class Signature {
    private Signature() {}

    /**
     * The value of {@code X-Slack-Signature}.
     *
     * @param timestamp seconds since 1970, as in {@code X-Slack-Request-Timestamp}
     * @param body as it goes over the wire, in UTF-8
     */
    public static String of(String secret, String timestamp, String body) {
        byte[] signed = ("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(signed));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java has HmacSHA256", absent);
        }
    }
}
