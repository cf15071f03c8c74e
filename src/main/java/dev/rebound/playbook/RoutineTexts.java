package dev.rebound.playbook;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The menus of routines ({@code P15}) and the daily mindset ({@code P12}), from {@code /words/routines.txt}. */
public final class RoutineTexts {
    private static final String PROMPT = "prompt ";
    private static final String STEPS = "steps";

    private final Map<Voice, Sheet> sheets = new EnumMap<>(Voice.class);

    /**
     * Something to say or picture.
     *
     * @param name cell and name, which stays when the text is reworded
     * @param steps one a line
     */
    public record Prompt(String name, String text, String steps) {}

    private RoutineTexts() {
        Stream.of(Voice.values()).forEach(voice -> sheets.put(voice, Sheet.named("routines", voice)));
    }

    /** What the daily mindset can be. */
    public enum Mindset {
        /** A sentence to say. */
        AFFIRM,

        /** Something to picture. */
        VISUALISE
    }

    /**
     * The texts that come with the jar.
     *
     * @throws IllegalStateException when a menu or the steps of a prompt are missing, in whichever voice
     */
    public static RoutineTexts shipped() {
        var texts = new RoutineTexts();
        Stream.of(Voice.values()).forEach(voice -> voice.say(texts::complete));
        return texts;
    }

    private List<Prompt> complete() {
        List.of("PRE_CALL", "AFTER_NO", "END_OF_DAY").forEach(this::menu);
        return prompts();
    }

    private Sheet sheet() {
        return Objects.requireNonNull(sheets.get(Voice.current()));
    }

    /** The lines of a menu by name, in the order of the sheet; {@code PRE_CALL}, {@code AFTER_NO} and {@code END_OF_DAY} have one. */
    public Map<String, String> menu(String cell) {
        var lines = new LinkedHashMap<String, String>();
        sheet().cell(cell)
                .texts()
                .forEach((key, phrase) -> lines.put(key.substring(key.indexOf(' ') + 1), phrase.text()));
        return lines;
    }

    /** All prompts of one kind, in the order of the sheet. */
    public List<Prompt> prompts(Mindset kind) {
        var cell = sheet().cell(kind.name());
        return cell.texts().entrySet().stream()
                .filter(text -> text.getKey().startsWith(PROMPT))
                .map(text -> prompt(cell, text.getKey().substring(PROMPT.length()), text.getValue()))
                .toList();
    }

    /** All prompts, one kind after the other. */
    public List<Prompt> prompts() {
        return Stream.of(Mindset.values())
                .flatMap(kind -> prompts(kind).stream())
                .toList();
    }

    /** The prompt of that name, as long as it ships. */
    public Optional<Prompt> prompt(String name) {
        return prompts().stream().filter(prompt -> prompt.name().equals(name)).findFirst();
    }

    /** The steps for a sentence of the person's own. */
    public String stepsForOwn() {
        return sheet().cell(Mindset.AFFIRM.name()).text(STEPS).text();
    }

    private static Prompt prompt(Cell cell, String name, Phrase text) {
        var own = STEPS + " " + name;
        var steps = cell.text(cell.has(own) ? own : STEPS).text();
        return new Prompt(cell.name() + "/" + name, text.text(), steps);
    }
}
