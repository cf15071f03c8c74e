package dev.rebound.terminal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rebound.diagnosis.Labelled;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Kind;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import dev.rebound.taxonomy.ThinkingTrap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Labelled reports and sentences as JSON lines, in the form of the corpus. */
public final class LabelledLines {
    private LabelledLines() {}

    /**
     * Every line of a file; its author is the file's name without the ending.
     *
     * @throws IOException when the file cannot be read or a line is of another form; it tells the line's number, never its words
     */
    public static List<Labelled> read(Path file) throws IOException {
        var author = file.getFileName().toString().replaceAll("\\.jsonl$", "");
        var rows = new ArrayList<Labelled>();
        int number = 0;
        for (var line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                rows.add(row(author, line, number));
            }
        }
        return rows;
    }

    private static Labelled row(String author, String line, int number) throws IOException {
        try {
            return row(author, JsonParser.parseString(line).getAsJsonObject());
        } catch (RuntimeException ofAnotherForm) {
            throw new IOException("line " + number + " is not in the corpus' form");
        }
    }

    private static Labelled row(String author, JsonObject line) {
        var prospects = line.get("prospects");
        var crisis = line.get("crisis");
        return new Labelled(
                author,
                line.get("id").getAsString(),
                line.get("text").getAsString(),
                names(line.get("bucket"), Bucket.class),
                names(line.get("objection"), Objection.class),
                names(line.get("severity"), Severity.class),
                names(line.get("kind"), Kind.class),
                parts(line),
                prospects == null ? null : prospects.getAsInt(),
                crisis == null ? null : crisis.getAsBoolean());
    }

    private static List<Labelled.Part> parts(JsonObject line) {
        if (line.has("nature")) {
            return List.of(part(line));
        }
        var parts = new ArrayList<Labelled.Part>();
        array(line.get("sentences")).forEach(part -> parts.add(part(part.getAsJsonObject())));
        return parts;
    }

    private static Labelled.Part part(JsonObject part) {
        return new Labelled.Part(
                part.get("text").getAsString(),
                names(part.get("nature"), Nature.class),
                names(part.get("trap"), ThinkingTrap.class));
    }

    private static <E extends Enum<E>> List<E> names(@Nullable JsonElement names, Class<E> type) {
        var values = new ArrayList<E>();
        array(names).forEach(name -> values.add(Enum.valueOf(type, name.getAsString())));
        return values;
    }

    private static JsonArray array(@Nullable JsonElement element) {
        return element == null || element.isJsonNull() ? new JsonArray() : element.getAsJsonArray();
    }
}
