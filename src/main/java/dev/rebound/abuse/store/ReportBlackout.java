package dev.rebound.abuse.store;

import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.PagedBlackout;
import dev.rebound.privacy.Words;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names out of tables {@code abuse_report} and {@code abuse_decision}; what was decided stays. */
final class ReportBlackout implements PanacheRepositoryBase<AbuseReportRow, UUID>, PagedBlackout.Rows<AbuseReportRow> {
    private final Made made = new Made();

    @Override
    public List<AbuseReportRow> after(UUID id, int most) {
        return find("id > ?1 order by id", id).page(0, most).list();
    }

    @Override
    public UUID id(AbuseReportRow row) {
        return row.id;
    }

    @Override
    public boolean blacken(AbuseReportRow row, Blackout.Whose whose) {
        var isSame = whose.isSame().test(row.shared().prospect());
        var held = isSame | said(row, whose, isSame) | decided(row, whose, isSame);
        if (isSame) {
            row.withoutNames();
        }
        if (held) {
            row.version++;
        }
        return held;
    }

    private static boolean said(AbuseReportRow row, Blackout.Whose whose, boolean isSame) {
        var said = masked(row.said, whose, isSame);
        var note = masked(row.note, whose, isSame);
        var held = changed(row.said, said) || changed(row.note, note);
        if (held) {
            row.said = said;
            row.note = note;
        }
        return held;
    }

    private boolean decided(AbuseReportRow row, Blackout.Whose whose, boolean isSame) {
        return made.list("report", row.id).stream()
                        .filter(one -> written(one, whose, isSame))
                        .count()
                > 0;
    }

    private static boolean written(AbuseDecisionRow row, Blackout.Whose whose, boolean isSame) {
        var note = masked(row.note, whose, isSame);
        var reason = masked(row.reason, whose, isSame);
        var held = changed(row.note, note) || changed(row.reason, reason);
        if (held) {
            row.note = note;
            row.reason = reason;
        }
        return held;
    }

    private static @Nullable Words masked(@Nullable Words words, Blackout.Whose whose, boolean isSame) {
        return words == null ? null : whose.in(words, isSame);
    }

    private static boolean changed(@Nullable Words before, @Nullable Words after) {
        return before != null && !before.equals(after);
    }

    private static final class Made implements PanacheRepositoryBase<AbuseDecisionRow, UUID> {}
}
