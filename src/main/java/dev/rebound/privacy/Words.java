package dev.rebound.privacy;

/**
 * What a person wrote. Sealed wherever it is stored; its {@code toString} never tells, so that it may stand in a record that is
 * logged ({@code P40}).
 *
 * @param text as it was written, never null, may be empty
 */
public record Words(String text) {
    /** What a person wrote, as it was written. */
    public static Words of(String text) {
        return new Words(text);
    }

    /** Only the length, in characters: safe in logs. */
    @Override
    public String toString() {
        return "Words[" + text.length() + " characters]";
    }
}
