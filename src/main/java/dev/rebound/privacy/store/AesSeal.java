package dev.rebound.privacy.store;

import dev.rebound.privacy.Seal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The seal under one 32-byte key: AES-256-GCM with a random 96-bit nonce, and HMAC-SHA256 for fingerprints. */
final class AesSeal implements Seal {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int FINGERPRINT_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec closing;
    private final SecretKeySpec printing;

    /**
     * @param key 32 bytes; the two working keys are derived from it
     * @throws IllegalArgumentException when the key has another length
     */
    AesSeal(byte[] key) {
        if (key.length != 32) {
            throw new IllegalArgumentException("The sealing key must have 32 bytes, not " + key.length);
        }
        closing = new SecretKeySpec(derived(key, "close"), "AES");
        printing = new SecretKeySpec(derived(key, "fingerprint"), "HmacSHA256");
    }

    @Override
    public byte[] close(String text) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var closed = run(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(NONCE_BYTES + closed.length)
                .put(nonce)
                .put(closed)
                .array();
    }

    @Override
    public String open(byte[] closed) {
        var nonce = Arrays.copyOf(closed, NONCE_BYTES);
        var text = run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(closed, NONCE_BYTES, closed.length));
        return new String(text, StandardCharsets.UTF_8);
    }

    @Override
    public String fingerprint(String name) {
        var print = mac(printing, name.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(print, 0, FINGERPRINT_BYTES);
    }

    private byte[] run(int mode, byte[] nonce, byte[] bytes) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, closing, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The seal does not open: another key, or a changed row", e);
        }
    }

    private static byte[] derived(byte[] key, String purpose) {
        return mac(new SecretKeySpec(key, "HmacSHA256"), purpose.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(SecretKeySpec key, byte[] bytes) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HmacSHA256", e);
        }
    }
}
