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

    /** Where a pressed button stands, or the form it stands in was opened from; what it is about is its value's first word. */
    public static Place of(BlockActionPayload payload) {
        var id = chosen(payload).split(" ", 2)[0];
        return new Place(id, isInForm(payload) ? of(payload.getView()).responseUrl : payload.getResponseUrl());
    }

    /** What the pressed button carries, or the line that was chosen from a menu. */
    public static String chosen(BlockActionPayload payload) {
        var action = payload.getActions().get(0);
        return action.getSelectedOption() == null
                ? action.getValue()
                : action.getSelectedOption().getValue();
    }

    /** The place that a form was opened from. */
    public static Place of(View view) {
        return GSON.fromJson(view.getPrivateMetadata(), Place.class);
    }

    /** Whether the pressed button stands in a form, which is then the one to draw again or to open another over. */
    public static boolean isInForm(BlockActionPayload payload) {
        return payload.getView() != null && "modal".equals(payload.getView().getType());
    }

    /** Whether it stands in a message, and so can be drawn again there. */
    public boolean isMessage() {
        return responseUrl != null;
    }

    /** As a form's metadata. */
    public String metadata() {
        return GSON.toJson(this);
    }
}
