package dev.rebound.diagnosis;

import dev.rebound.taxonomy.Who;

/** Who said no, where the words name them. */
final class WhoInWords {
    Who in(String text) {
        return Who.nobody();
    }
}
