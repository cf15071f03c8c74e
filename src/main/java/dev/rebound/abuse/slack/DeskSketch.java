package dev.rebound.abuse.slack;

import com.slack.api.model.view.View;
import dev.rebound.abuse.Incident;
import dev.rebound.abuse.State;
import java.util.Optional;
import java.util.UUID;

/**
 * What an open page of one report carries.
 *
 * @param seen how many decisions its form would change, or 0 when it makes one
 * @param isRepeated whether the page said that somebody else told of them too
 */
record DeskSketch(UUID id, int seen, boolean isRepeated) {
    static DeskSketch of(Incident incident, boolean isRepeated) {
        var seen = incident.state() == State.DECIDED ? incident.decisions().size() : 0;
        return new DeskSketch(incident.id(), seen, isRepeated);
    }

    /** Nothing when the page carries something else. */
    static Optional<DeskSketch> of(View view) {
        var parts = Optional.ofNullable(view.getPrivateMetadata()).orElse("").split(" ");
        return parts.length < 3
                ? Optional.empty()
                : report(parts[0])
                        .map(id -> new DeskSketch(id, Integer.parseInt(parts[1]), Boolean.parseBoolean(parts[2])));
    }

    /** The report that a button names; nothing when it is none. */
    static Optional<UUID> report(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    String metadata() {
        return id + " " + seen + " " + isRepeated;
    }
}
