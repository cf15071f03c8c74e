package dev.rebound.reject;

import dev.rebound.logbook.Prospect;
import dev.rebound.logbook.Rejection;
import dev.rebound.taxonomy.Ask;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Kind;
import dev.rebound.taxonomy.Sentence;
import dev.rebound.taxonomy.Who;

/** A written entry as a diagnosis again, with its author's corrections in it. */
final class Reread {
    private Reread() {}

    static Diagnosis of(Rejection entry) {
        var reading = entry.reading();
        var text = entry.text().text();
        return new Diagnosis(
                Kind.REJECTION,
                reading.bucket(),
                reading.objection(),
                reading.severity(),
                reading.brushOff(),
                reading.doNotContact(),
                false,
                reading.proposed(),
                1,
                reading.confidence(),
                entry.because().text(),
                Ask.nothing(),
                who(entry.prospect()),
                entry.parts().stream()
                        .map(part -> new Sentence(part.of(text), part.nature(), part.trap()))
                        .toList());
    }

    private static Who who(Prospect prospect) {
        return new Who(
                prospect.company(), prospect.person(), prospect.title(), prospect.industry(), prospect.channel());
    }
}
