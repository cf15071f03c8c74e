package dev.rebound.abuse.store;

import dev.rebound.privacy.Seal;
import dev.rebound.privacy.Words;
import dev.rebound.prospects.Spelt;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keyed prints of the two names, by which reports about one prospect find each other without being opened. */
record Prints(Seal seal) {
    @Nullable
    String company(@Nullable Words name) {
        return Optional.ofNullable(name)
                .flatMap(words -> Spelt.company(words.text()))
                .map(spelt -> seal.fingerprint("abuse company " + spelt))
                .orElse(null);
    }

    @Nullable
    String person(@Nullable Words name) {
        return Optional.ofNullable(name)
                .flatMap(words -> Spelt.person(words.text()))
                .map(spelt -> seal.fingerprint("abuse person " + spelt))
                .orElse(null);
    }
}
