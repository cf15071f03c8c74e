package dev.rebound.simulator;

import java.security.SecureRandom;

/** Made-up ids in Slack's spelling. */
final class Ids {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final String MIXED = LETTERS + "abcdefghijklmnopqrstuvwxyz";
    private static final String HEX = "0123456789abcdef";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** For example {@code V07QK2M9X1A}. */
    static String of(String prefix) {
        return prefix + pick(LETTERS, 10);
    }

    static String shortMixed() {
        return pick(MIXED, 5);
    }

    static String secret() {
        return pick(MIXED, 24);
    }

    static String hex(int length) {
        return pick(HEX, length);
    }

    static String digits(int length) {
        return pick("123456789", length);
    }

    private static String pick(String alphabet, int length) {
        StringBuilder id = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            id.append(alphabet.charAt(RANDOM.nextInt(alphabet.length())));
        }
        return id.toString();
    }
}
