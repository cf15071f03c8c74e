package dev.rebound.bank.slack;

import com.google.gson.Gson;
import com.slack.api.model.view.View;
import dev.rebound.slack.Place;

/**
 * Where a text was going that was read as words of danger; travels through the answer to it as its metadata, without the text.
 *
 * @param form the callback of the form that it was typed into
 * @param kind what it was to be kept as
 * @param efforts of a reward, else 0
 */
record Draft(String form, String kind, int efforts, Place place) {
    private static final Gson GSON = new Gson();

    static Draft of(View view) {
        return GSON.fromJson(view.getPrivateMetadata(), Draft.class);
    }

    String metadata() {
        return GSON.toJson(this);
    }
}
