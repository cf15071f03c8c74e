package dev.rebound.bank;

/**
 * What somebody typed to be kept.
 *
 * @param meant whether they said themselves that it holds no danger, after it was read as if it did ({@code P18})
 */
public record Said(String text, boolean meant) {
    /** A text of which nothing was said yet. */
    public static Said of(String text) {
        return new Said(text, false);
    }
}
