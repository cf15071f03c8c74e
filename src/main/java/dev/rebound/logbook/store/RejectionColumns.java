package dev.rebound.logbook.store;

import dev.rebound.logbook.Glimpse;
import dev.rebound.logbook.Names;
import dev.rebound.logbook.Prospect;
import dev.rebound.logbook.Reading;
import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.Tally;
import dev.rebound.logbook.Trait;
import dev.rebound.logbook.Written;
import dev.rebound.privacy.Seal;
import dev.rebound.privacy.Words;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Between an entry and its row, field by field. */
final class RejectionColumns {
    private final Seal seal;

    RejectionColumns(Seal seal) {
        this.seal = seal;
    }

    RejectionRow fresh(Rejection entry) {
        var row = new RejectionRow();
        row.id = entry.id();
        row.author = entry.author();
        row.readBucket = entry.reading().bucket();
        row.readObjection = entry.reading().objection();
        fill(row, entry);
        return row;
    }

    void fill(RejectionRow row, Rejection entry) {
        row.at = entry.at();
        row.source = entry.source();
        row.times = entry.times();
        row.corrected = entry.corrected();
        row.hurt = entry.hurt();
        row.text = entry.text();
        row.because = entry.because();
        row.shown = String.join(" ", entry.shown());
        fillLabels(row, entry.reading());
        fillProspect(row, entry.prospect());
        row.parts.clear();
        entry.parts().stream().map(PartColumns::of).forEach(row.parts::add);
    }

    private static void fillLabels(RejectionRow row, Reading reading) {
        row.bucket = reading.bucket();
        row.objection = reading.objection();
        row.severity = reading.severity();
        row.brushOff = reading.brushOff();
        row.doNotContact = reading.doNotContact();
        row.confidence = reading.confidence();
        row.proposed = reading.proposed();
    }

    private void fillProspect(RejectionRow row, Prospect prospect) {
        row.companyPrint = print(prospect.company());
        row.personPrint = print(prospect.person());
        row.company = nullable(prospect.company());
        row.person = nullable(prospect.person());
        row.title = nullable(prospect.title());
        row.industry = nullable(prospect.industry());
        row.channel = nullable(prospect.channel());
    }

    Rejection toRejection(RejectionRow row) {
        return new Rejection(
                row.id,
                row.author,
                row.at,
                row.source,
                row.times,
                reading(row),
                row.corrected,
                row.hurt,
                words(row.text),
                words(row.because),
                prospect(row),
                row.parts.stream().map(PartColumns::toPart).toList(),
                row.shown.isEmpty() ? List.of() : List.of(row.shown.split(" ")));
    }

    /** Of bucket, objection, brush-off and sum, in this order. */
    static Tally tally(Object[] row) {
        var brushOff = (Boolean) row[2];
        var read = (Boolean) row[3];
        return new Tally(
                (Bucket) row[0], (Objection) row[1], brushOff, read && !brushOff, ((Number) row[4]).intValue());
    }

    /** Of moment, times, severity, hurt and number of traps, in this order. */
    static Glimpse glimpse(Object[] row) {
        return new Glimpse(
                (Instant) row[0],
                ((Number) row[1]).intValue(),
                (Severity) row[2],
                (Boolean) row[3],
                ((Number) row[4]).intValue() > 0);
    }

    /** Of title, industry, channel, brush-off, confidence and times, in this order. */
    static Trait trait(Object[] row) {
        var brushOff = (Boolean) row[3];
        var stated = !brushOff && (Double) row[4] > 0;
        return new Trait(
                words(row[0]).text(), words(row[1]).text(), words(row[2]).text(), brushOff, stated, (Integer) row[5]);
    }

    /** Of id, moment, text, company and person, in this order. */
    static Written written(Object[] row) {
        return new Written((UUID) row[0], (Instant) row[1], words(row[2]), words(row[3]), words(row[4]));
    }

    private static Words words(@Nullable Object column) {
        return column == null ? Words.of("") : (Words) column;
    }

    private static Reading reading(RejectionRow row) {
        return new Reading(
                row.bucket, row.objection, row.severity, row.brushOff, row.doNotContact, row.confidence, row.proposed);
    }

    private static Prospect prospect(RejectionRow row) {
        return new Prospect(
                text(row.company), text(row.person), text(row.title), text(row.industry), text(row.channel));
    }

    @Nullable
    String print(@Nullable String name) {
        return name == null ? null : seal.fingerprint(Names.normalised(name));
    }

    private static @Nullable Words nullable(@Nullable String text) {
        return text == null ? null : Words.of(text);
    }

    private static @Nullable String text(@Nullable Words words) {
        return words == null ? null : words.text();
    }
}
