package dev.rebound.wiring;

import dev.rebound.digest.Digests;
import dev.rebound.digest.store.DigestStore;
import dev.rebound.people.Departure;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The weekly digest. */
class DigestBeans {
    @Produces
    @Singleton
    Digests digests() {
        return new DigestStore();
    }

    /** Whoever leaves is behind no digest any more. */
    @Produces
    @Singleton
    Departure fromDigests(Digests digests) {
        return user -> digests.forget(user) > 0;
    }
}
