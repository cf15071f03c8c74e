package dev.rebound.logbook.store;

import dev.rebound.logbook.Part;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.ThinkingTrap;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A part as a stretch of its entry's sealed text: the table itself holds no words. */
@Embeddable
class PartColumns {
    @Column(name = "starts_at")
    int start;

    @Column(name = "ends_at")
    int end;

    @Enumerated(EnumType.STRING)
    @Column(name = "nature")
    Nature nature;

    @Enumerated(EnumType.STRING)
    @Column(name = "trap")
    @Nullable
    ThinkingTrap trap;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict")
    Part.Verdict verdict;

    static PartColumns of(Part part) {
        var columns = new PartColumns();
        columns.start = part.start();
        columns.end = part.end();
        columns.nature = part.nature();
        columns.trap = part.trap();
        columns.verdict = part.verdict();
        return columns;
    }

    Part toPart() {
        return new Part(start, end, nature, trap, verdict);
    }
}
