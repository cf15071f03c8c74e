package dev.rebound.playbook;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** The short texts of buttons, forms and answers, by key, from {@code /words/labels.properties} and one file for each further feature. */
public final class Labels {
    /** The files, without their ending; a key stands in one of them. */
    static final List<String> FILES = List.of(
            "labels",
            "coach",
            "nudges",
            "routine",
            "bank",
            "support",
            "corrections",
            "jobsearch",
            "goals",
            "patterns",
            "listen",
            "experiment",
            "followup",
            "prospects",
            "progress",
            "calls",
            "team",
            "digest",
            "recovery",
            "checkin",
            "talk",
            "wishes",
            "abuse",
            "abuse-rep");

    private final Map<Voice, Properties> texts;

    private Labels(Map<Voice, Properties> texts) {
        this.texts = texts;
    }

    /** The labels that come with the jar. */
    public static Labels shipped() {
        var everybodys = new Properties();
        FILES.forEach(file -> load(everybodys, "/words/" + file + ".properties"));
        var texts = new EnumMap<Voice, Properties>(Voice.class);
        for (var voice : Voice.values()) {
            texts.put(voice, voice.folder().isEmpty() ? everybodys : replaced(everybodys, voice));
        }
        return new Labels(texts);
    }

    private static Properties replaced(Properties everybodys, Voice voice) {
        var texts = new Properties();
        texts.putAll(everybodys);
        load(texts, "/words/" + voice.folder() + "labels.properties");
        return texts;
    }

    static Properties loaded(String resource) {
        var texts = new Properties();
        load(texts, resource);
        return texts;
    }

    private static void load(Properties texts, String resource) {
        var in = Objects.requireNonNull(Labels.class.getResourceAsStream(resource), "There is no " + resource);
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text of a key with its placeholders filled.
     *
     * @param values names and values in turn: {@code text("home.today", "count", 3)}
     * @throws IllegalArgumentException when there is no such key, or a placeholder is left without a value
     */
    public String text(String key, Object... values) {
        return filled(key, named(values));
    }

    /** The text of {@code key.one} for a count of 1, else of {@code key}; fills {@code {count}} and the other values. */
    public String counted(String key, int count, Object... values) {
        var named = named(values);
        named.put("count", Integer.toString(count));
        String one = key + ".one";
        return filled(count == 1 && has(one) ? one : key, named);
    }

    /** Whether there is a text for the key. */
    public boolean has(String key) {
        return texts().containsKey(key);
    }

    String template(String key) {
        String text = texts().getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("There is no label " + key);
        }
        return text;
    }

    private Properties texts() {
        return Objects.requireNonNull(texts.get(Voice.current()));
    }

    Set<String> keys() {
        return texts().stringPropertyNames();
    }

    private String filled(String key, Map<String, String> values) {
        return new Phrase(key, template(key)).filled(values).text();
    }

    static Map<String, String> named(Object... values) {
        var named = new HashMap<String, String>();
        for (int i = 0; i + 1 < values.length; i += 2) {
            named.put(values[i].toString(), values[i + 1].toString());
        }
        return named;
    }
}
