package dev.rebound.privacy.store;

import dev.rebound.privacy.Seal;
import java.nio.file.Path;

/** Makes the installation's seal, from a given key or from one beside the data. */
public final class Seals {
    private Seals() {}

    /** The seal under a key from the configuration: 32 bytes in Base64, or the start is refused. */
    public static Seal under(String base64) {
        return new AesSeal(SealingKey.given(base64));
    }

    /** The seal under the key in this folder's file {@code rebound.key}, which is made when there is none yet. */
    public static Seal in(Path folder) {
        return new AesSeal(SealingKey.in(folder));
    }
}
