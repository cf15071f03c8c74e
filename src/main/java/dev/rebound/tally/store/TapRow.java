package dev.rebound.tally.store;

import dev.rebound.tally.Key;
import dev.rebound.tally.Pad;
import dev.rebound.tally.Tap;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "tap")
class TapRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "pad_id", updatable = false)
    UUID pad;

    @Column(name = "place", updatable = false)
    int place;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    Key key;

    @Column(name = "made_entry", updatable = false)
    boolean madeEntry;

    @Column(name = "rejection_id", updatable = false)
    @Nullable
    UUID rejection;

    @Column(name = "win_id", updatable = false)
    @Nullable
    UUID win;

    @Column(name = "effort_id", updatable = false)
    @Nullable
    UUID effort;

    @Column(name = "tapped_at", updatable = false)
    Instant at;

    static TapRow of(Pad pad, Tap tap, int place) {
        var row = new TapRow();
        row.id = tap.id();
        row.pad = pad.id();
        row.place = place;
        row.key = tap.key();
        row.madeEntry = tap.madeEntry();
        row.at = tap.at();
        switch (tap.key()) {
            case BRUSH_OFF, NO, HUNG_UP, HURT -> row.rejection = tap.entry();
            case YES -> row.win = tap.entry();
            case GOOD_TALK, NO_ANSWER -> row.effort = tap.entry();
        }
        return row;
    }

    Tap toTap() {
        var entry = Stream.of(rejection, win, effort).filter(Objects::nonNull).findFirst();
        return new Tap(id, key, entry.orElseThrow(), madeEntry, at);
    }
}
