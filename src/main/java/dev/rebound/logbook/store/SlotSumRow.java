package dev.rebound.logbook.store;

import dev.rebound.logbook.Happened;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "slot_sum")
class SlotSumRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "author", updatable = false)
    String author;

    /** Its first day. */
    @Column(name = "in_month", updatable = false)
    LocalDate month;

    /** 1 for Monday to 7 for Sunday. */
    @Column(name = "weekday", updatable = false)
    int weekday;

    @Column(name = "at_hour", updatable = false)
    int hour;

    @Enumerated(EnumType.STRING)
    @Column(name = "what", updatable = false)
    Happened what;

    @Column(name = "times")
    int times;

    static SlotSumRow of(String author, SumSlot slot, int times) {
        var row = new SlotSumRow();
        row.id = UUID.randomUUID();
        row.author = author;
        row.month = slot.month();
        row.weekday = slot.weekday();
        row.hour = slot.hour();
        row.what = slot.what();
        row.times = times;
        return row;
    }
}
