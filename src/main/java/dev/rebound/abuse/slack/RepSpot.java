package dev.rebound.abuse.slack;

import com.google.gson.Gson;
import com.slack.api.model.view.View;
import dev.rebound.abuse.Detail;
import dev.rebound.abuse.Telling;
import dev.rebound.slack.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a preview stands, which travels through its form: none of what is written in it.
 *
 * @param id the entry's
 * @param responseUrl of the message it was opened from, or null
 * @param to whom it would go to; empty when nobody can have it
 * @param asUsual whether that is whom the preview proposed
 * @param left what is left in
 * @param meant whether its author said that no danger was meant by the note
 */
record RepSpot(String id, @Nullable String responseUrl, String to, boolean asUsual, List<Detail> left, boolean meant) {
    private static final Gson GSON = new Gson();

    RepSpot {
        left = List.copyOf(left);
    }

    static RepSpot of(View view) {
        return GSON.fromJson(view.getPrivateMetadata(), RepSpot.class);
    }

    String metadata() {
        return GSON.toJson(this);
    }

    Place place() {
        return new Place(id, responseUrl);
    }

    Telling.To recipient() {
        return new Telling.To(to, asUsual);
    }

    Set<Detail> kept() {
        var kept = EnumSet.noneOf(Detail.class);
        kept.addAll(left);
        return kept;
    }

    RepSpot to(String user, boolean usual) {
        return new RepSpot(id, responseUrl, user, usual, left, meant);
    }

    RepSpot leaving(List<Detail> details) {
        return new RepSpot(id, responseUrl, to, asUsual, details, meant);
    }

    RepSpot taken() {
        return new RepSpot(id, responseUrl, to, asUsual, left, true);
    }
}
