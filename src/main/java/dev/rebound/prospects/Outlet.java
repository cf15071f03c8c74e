package dev.rebound.prospects;

import dev.rebound.privacy.Words;
import java.util.Optional;

/** Where the workspace's other tools hear of prospects; shut until an admin opens it. */
public interface Outlet {
    /** Where they listen; nothing while it is shut. */
    Optional<Words> address();

    /**
     * Opens it, or moves it to another address with another secret.
     *
     * @param address an address on the public internet, {@code https} only
     * @return the secret by which what is sent can be known, told this once; nothing when the address is refused
     */
    Optional<Words> open(String address);

    /** Shuts it; what waits is dropped. */
    void shut();
}
