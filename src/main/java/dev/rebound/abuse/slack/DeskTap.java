package dev.rebound.abuse.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import dev.rebound.slack.Place;
import java.util.Optional;
import java.util.UUID;

/**
 * What was pressed.
 *
 * @param id of the report, or nothing when what the button carries is none
 * @param isRepeated whether the page around it said that somebody else told of them too
 */
record DeskTap(Optional<UUID> id, boolean isRepeated) {
    static DeskTap of(BlockActionPayload payload) {
        var around = Place.isInForm(payload) ? DeskSketch.of(payload.getView()) : Optional.<DeskSketch>empty();
        return new DeskTap(
                DeskSketch.report(Place.chosen(payload)),
                around.filter(DeskSketch::isRepeated).isPresent());
    }
}
