package dev.rebound.reject;

import dev.rebound.logbook.Part;
import dev.rebound.logbook.Prospect;
import dev.rebound.logbook.Reading;
import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.Source;
import dev.rebound.privacy.Words;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Kind;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** From a diagnosed draft to the entry that is written down. */
final class EntryOf {
    private EntryOf() {}

    static Rejection report(Draft draft, Diagnosis diagnosis) {
        return entry(draft, diagnosis, draft.source(), 1);
    }

    static Rejection batch(Draft draft, Diagnosis diagnosis, int times) {
        return entry(draft, diagnosis, Source.BATCH, times);
    }

    /** A row of plain brush-offs: all that is known of a batch without words. */
    static Rejection brushOffs(Draft draft, int times) {
        return new Rejection(
                UUID.randomUUID(),
                draft.author().user(),
                draft.at(),
                Source.BATCH,
                times,
                Reading.brushedOff(Objection.NOT_INTERESTED),
                false,
                false,
                Words.of(""),
                Words.of(""),
                draft.typed(),
                List.of(),
                List.of());
    }

    /**
     * The same entry of a text that did not look like a no: without a reason, for none could be read, and without words that
     * decided, for none did. How it was said, and that they want no more calls, stays.
     */
    static Rejection unread(Rejection entry, Diagnosis diagnosis) {
        var plain = Reading.plainNo();
        var isNews = diagnosis.kind() == Kind.WIN;
        return new Rejection(
                entry.id(),
                entry.author(),
                entry.at(),
                entry.source(),
                entry.times(),
                new Reading(
                        plain.bucket(),
                        plain.objection(),
                        isNews ? plain.severity() : diagnosis.severity(),
                        false,
                        !isNews && diagnosis.doNotContact(),
                        0,
                        null),
                false,
                false,
                entry.text(),
                Words.of(""),
                entry.prospect(),
                entry.parts(),
                List.of());
    }

    private static Rejection entry(Draft draft, Diagnosis diagnosis, Source source, int times) {
        return new Rejection(
                UUID.randomUUID(),
                draft.author().user(),
                draft.at(),
                source,
                times,
                reading(diagnosis),
                false,
                false,
                Words.of(draft.text()),
                Words.of(diagnosis.because()),
                draft.typed().over(named(diagnosis)),
                parts(draft.text(), diagnosis),
                List.of());
    }

    private static Reading reading(Diagnosis diagnosis) {
        return new Reading(
                diagnosis.bucket(),
                diagnosis.objection(),
                diagnosis.severity(),
                diagnosis.brushOff(),
                diagnosis.doNotContact(),
                diagnosis.confidence(),
                diagnosis.followUp());
    }

    /** Of two prospects in one entry neither is named: one's name would stand beside the other's words. */
    private static Prospect named(Diagnosis diagnosis) {
        return diagnosis.prospects() > 1
                ? new Prospect(null, null, null, null, diagnosis.who().channel())
                : pickedUp(diagnosis.who());
    }

    static Prospect pickedUp(Who who) {
        return new Prospect(who.company(), who.person(), who.title(), who.industry(), who.channel());
    }

    /** The parts rejoin into the text, so each begins where the one before ended. */
    private static List<Part> parts(String text, Diagnosis diagnosis) {
        var parts = new ArrayList<Part>();
        var start = 0;
        for (var sentence : diagnosis.sentences()) {
            var end = Math.min(text.length(), start + sentence.text().length());
            parts.add(new Part(start, end, sentence.nature(), sentence.trap(), Part.Verdict.OPEN));
            start = end;
        }
        return parts;
    }
}
