package dev.rebound.recovery.slack;

import com.google.gson.Gson;
import com.slack.api.model.view.View;
import dev.rebound.privacy.Words;
import dev.rebound.recovery.Giving;
import dev.rebound.recovery.Kind;
import java.util.UUID;

/**
 * What was chosen in the form; travels through the page after it as its metadata, without the words, which a button carries.
 *
 * @param id of what is given in the end
 * @param team the id of the team, or empty
 * @param meant whether its writer said that no danger was meant
 */
record Sketch(String id, String team, Kind kind, boolean named, boolean meant) {
    private static final Gson GSON = new Gson();

    /** A story without a name, for this team. */
    static Sketch fresh(String team) {
        return new Sketch(UUID.randomUUID().toString(), team, Kind.STORY, false, false);
    }

    static Sketch of(View view) {
        return GSON.fromJson(view.getPrivateMetadata(), Sketch.class);
    }

    Sketch asMeant() {
        return new Sketch(id, team, kind, named, true);
    }

    String metadata() {
        return GSON.toJson(this);
    }

    Giving.Draft draft(String words) {
        return new Giving.Draft(UUID.fromString(id), UUID.fromString(team), kind, Words.of(words), named);
    }
}
