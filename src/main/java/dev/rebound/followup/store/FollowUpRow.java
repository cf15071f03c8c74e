package dev.rebound.followup.store;

import dev.rebound.followup.FollowUp;
import dev.rebound.logbook.Prospect;
import dev.rebound.privacy.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "follow_up")
class FollowUpRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "author", updatable = false)
    String author;

    @Column(name = "rejection_id", updatable = false)
    UUID entry;

    @Column(name = "due_on")
    LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    FollowUp.State state;

    @Column(name = "told_on")
    @Nullable
    LocalDate told;

    @Column(name = "reminders")
    int reminders;

    @Column(name = "words_company")
    @Nullable
    Words company;

    @Column(name = "words_person")
    @Nullable
    Words person;

    static FollowUpRow of(FollowUp followUp) {
        var row = new FollowUpRow();
        row.id = followUp.id();
        row.author = followUp.author();
        row.entry = followUp.entry();
        row.take(followUp);
        return row;
    }

    /** What can change. */
    void take(FollowUp followUp) {
        day = followUp.day();
        state = followUp.state();
        told = followUp.told();
        reminders = followUp.reminders();
        company = words(followUp.prospect().company());
        person = words(followUp.prospect().person());
    }

    FollowUp toFollowUp() {
        var prospect = new Prospect(text(company), text(person), null, null, null);
        return new FollowUp(id, author, entry, day, state, told, reminders, prospect);
    }

    private static @Nullable Words words(@Nullable String text) {
        return text == null ? null : Words.of(text);
    }

    private static @Nullable String text(@Nullable Words words) {
        return words == null ? null : words.text();
    }
}
