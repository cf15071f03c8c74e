package dev.rebound.corrections.slack;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rebound.corrections.Gift;
import dev.rebound.slack.Cut;
import java.util.regex.Pattern;

/** A given text as one line in the form of the corpus, with what was read beside what its writer made of it. */
final class GivenLine {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final int ID = 8;

    /** They would turn the rest of a line around on the screen. */
    private static final Pattern DIRECTIONS = Pattern.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]");

    private GivenLine() {}

    /** Never longer than a box: a text that long is cut. */
    static String of(Gift gift) {
        var line = line(gift, gift.text().text());
        for (var most = Boxes.LONGEST; line.length() > Boxes.LONGEST; most = most * 4 / 5) {
            line = line(gift, Cut.at(gift.text().text(), most));
        }
        return line;
    }

    private static String line(Gift gift, String text) {
        var labels = gift.labels();
        var read = new JsonObject();
        read.addProperty("bucket", labels.readBucket().name());
        read.addProperty("objection", labels.readObjection().name());
        var line = new JsonObject();
        line.addProperty("id", "given-" + gift.id().toString().substring(0, ID));
        line.addProperty("text", text);
        line.add("bucket", only(labels.bucket()));
        line.add("objection", only(labels.objection()));
        line.add("severity", only(labels.severity()));
        line.add("read", read);
        return DIRECTIONS
                .matcher(GSON.toJson(line))
                .replaceAll(mark -> "\\\\u%04x".formatted((int) mark.group().charAt(0)));
    }

    private static JsonArray only(Enum<?> label) {
        var accepted = new JsonArray();
        accepted.add(label.name());
        return accepted;
    }
}
