package dev.rebound.abuse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The reports that were sent about one entry, one after the other: each but the last was taken back. Their ids follow from the
 * entry's, so that nothing beside them has to be kept, two taps at once can write one alone, and nobody but its author can tell an
 * entry from them.
 */
record SentAbout(Incidents incidents) {
    List<Incident> all(UUID entry) {
        return Stream.iterate(0, turn -> turn + 1)
                .map(turn -> incidents.find(id(entry, turn)))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The one that counts, if it was sent by this rep. */
    Optional<Incident> last(String rep, UUID entry) {
        return all(entry).stream()
                .reduce((earlier, later) -> later)
                .filter(incident -> incident.rep().equals(rep));
    }

    /** The id of the next one. */
    UUID next(UUID entry) {
        return id(entry, all(entry).size());
    }

    private static UUID id(UUID entry, int turn) {
        return UUID.nameUUIDFromBytes(("abuse " + entry + " " + turn).getBytes(StandardCharsets.UTF_8));
    }
}
