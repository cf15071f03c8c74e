package dev.rebound.exchange.web;

import dev.rebound.privacy.Words;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 as 64 hexadecimal digits. */
final class Signature {
    private static final String METHOD = "HmacSHA256";

    private Signature() {}

    static String of(String text, Words secret) {
        try {
            var mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(secret.text().getBytes(StandardCharsets.UTF_8), METHOD));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HmacSHA256", e);
        }
    }
}
