package dev.rebound.terminal;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Sentence;
import dev.rebound.taxonomy.Who;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A diagnosis as one JSON object, keys in a fixed order, values as the taxonomy spells them. */
final class DiagnosisJson {
    private static final Gson GSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    private DiagnosisJson() {}

    static String of(String id, Diagnosis diagnosis) {
        var line = new JsonObject();
        line.addProperty("id", id);
        line.addProperty("kind", diagnosis.kind().name());
        line.addProperty("bucket", diagnosis.bucket().name());
        line.addProperty("objection", diagnosis.objection().name());
        line.addProperty("severity", diagnosis.severity().name());
        line.addProperty("brushOff", diagnosis.brushOff());
        line.addProperty("doNotContact", diagnosis.doNotContact());
        line.addProperty("crisis", diagnosis.crisis());
        line.addProperty("followUp", written(diagnosis.followUp()));
        line.addProperty("prospects", diagnosis.prospects());
        line.addProperty("confidence", Math.round(diagnosis.confidence() * 100) / 100.0);
        line.addProperty("because", diagnosis.because());
        line.add("ask", ask(diagnosis));
        line.add("who", who(diagnosis.who()));
        line.add("sentences", sentences(diagnosis.sentences()));
        return escaped(GSON.toJson(line));
    }

    /** Half a character has no UTF-8; escaped, it comes back as it was. */
    private static String escaped(String json) {
        return HALF.matcher(json)
                .replaceAll(half -> String.format(
                        Locale.ROOT, "\\\\u%04x", (int) half.group().charAt(0)));
    }

    private static JsonObject ask(Diagnosis diagnosis) {
        var ask = new JsonObject();
        ask.add("bucket", names(diagnosis.ask().bucket()));
        ask.add("objection", names(diagnosis.ask().objection()));
        return ask;
    }

    private static JsonArray names(List<? extends Enum<?>> values) {
        var names = new JsonArray();
        values.forEach(value -> names.add(value.name()));
        return names;
    }

    private static JsonObject who(Who who) {
        var named = new JsonObject();
        named.addProperty("company", who.company());
        named.addProperty("person", who.person());
        named.addProperty("title", who.title());
        named.addProperty("channel", who.channel());
        return named;
    }

    private static JsonArray sentences(List<Sentence> sentences) {
        var all = new JsonArray();
        for (var sentence : sentences) {
            var one = new JsonObject();
            one.addProperty("text", sentence.text());
            one.addProperty("nature", sentence.nature().name());
            one.addProperty(
                    "trap", sentence.trap() == null ? null : sentence.trap().name());
            all.add(one);
        }
        return all;
    }

    private static @Nullable String written(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
