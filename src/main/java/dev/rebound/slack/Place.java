package dev.rebound.slack;

import com.google.gson.Gson;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.view.View;
import org.jspecify.annotations.Nullable;

/**
 * Where the thing stands that a person acts on, so that it can be drawn again in place; travels through a form as its metadata.
 *
 * @param id what it is about
 * @param responseUrl of the message, or null when it stands on the Home page
 */
public record Place(String id, @Nullable String responseUrl) {
    private static final Gson GSON = new Gson();

    /** Where a pressed button stands; what it is about is its value's first word. */
    public static Place of(BlockActionPayload payload) {
        var value = payload.getActions().get(0).getValue();
        return new Place(value.split(" ", 2)[0], payload.getResponseUrl());
    }

    /** The place that a form was opened from. */
    public static Place of(View view) {
        return GSON.fromJson(view.getPrivateMetadata(), Place.class);
    }

    /** As a form's metadata. */
    public String metadata() {
        return GSON.toJson(this);
    }
}
