package dev.rebound.privacy;

/** Closes words so that only this installation can read them, and makes fingerprints of names that can be compared but not read. */
public interface Seal {
    /** Closes a text; two closings of the same text differ. */
    byte[] close(String text);

    /**
     * Opens what {@link #close} made.
     *
     * @throws IllegalStateException when it was closed with another key or was changed; the message holds none of it
     */
    String open(byte[] closed);

    /** A keyed hash of a normalised name, 32 hexadecimal digits: the same name gives the same print on this installation only. */
    String fingerprint(String name);
}
