package dev.rebound.terminal;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import dev.rebound.taxonomy.Report;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line that {@code classify} is asked about. */
record Asked(String id, Report report) {
    private static final Gson GSON =
            new GsonBuilder().setStrictness(Strictness.STRICT).create();

    /**
     * Reads a line; nothing where it is no JSON, or a value is missing or of another type.
     *
     * @param today for a line without {@code now}
     */
    static Optional<Asked> in(String line, LocalDate today) {
        try {
            var asked = GSON.fromJson(line, JsonObject.class);
            return asked == null
                    ? Optional.empty()
                    : Optional.of(new Asked(text(asked.get("id")), report(asked, today)));
        } catch (JsonParseException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Report report(JsonObject asked, LocalDate today) {
        var day = asked.has("now") ? LocalDate.parse(text(asked.get("now"))) : today;
        return asked.has("sentences")
                ? Report.ofParts(sentences(asked.get("sentences")), day)
                : Report.of(text(asked.get("text")), day);
    }

    private static List<String> sentences(JsonElement given) {
        if (given instanceof JsonArray sentences) {
            return sentences.asList().stream().map(Asked::text).toList();
        }
        throw new JsonParseException("no list of sentences");
    }

    private static String text(@Nullable JsonElement given) {
        if (given != null
                && given.isJsonPrimitive()
                && given.getAsJsonPrimitive().isString()) {
            return given.getAsString();
        }
        throw new JsonParseException("no text");
    }
}
