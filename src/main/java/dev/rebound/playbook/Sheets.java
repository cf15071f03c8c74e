package dev.rebound.playbook;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The sheets in one voice. */
record Sheets(
        Reasons objections,
        Reasons truths,
        Thoughts thoughts,
        Sheet care,
        Sheet answers,
        Sheet crisis,
        Approaches approaches) {
    static Map<Voice, Sheets> inEachVoice() {
        var sheets = new EnumMap<Voice, Sheets>(Voice.class);
        Stream.of(Voice.values()).forEach(voice -> sheets.put(voice, in(voice)));
        return sheets;
    }

    /** Those of the voice that speaks now. */
    static Sheets spoken(Map<Voice, Sheets> sheets) {
        return Objects.requireNonNull(sheets.get(Voice.current()));
    }

    private static Sheets in(Voice voice) {
        return new Sheets(
                new Reasons(Sheet.named("objections", voice)),
                new Reasons(Sheet.named("truths", voice)),
                new Thoughts(Sheet.named("reframes", voice)),
                Sheet.named("care", voice),
                Sheet.named("answers", voice),
                Sheet.named("crisis", voice),
                new Approaches(Sheet.named("approach", voice)));
    }
}
