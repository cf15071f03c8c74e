package dev.rebound.abuse.store;

import dev.rebound.abuse.Incident;
import dev.rebound.abuse.Shared;
import dev.rebound.abuse.State;
import dev.rebound.privacy.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "abuse_report")
class AbuseReportRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    /** Empty once this person was erased. */
    @Column(name = "rep")
    String rep;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    State state;

    @Column(name = "opened")
    boolean opened;

    @Column(name = "holder")
    @Nullable
    String holder;

    @Column(name = "held_since")
    Instant since;

    @Column(name = "chased")
    int chased;

    @Column(name = "as_usual", updatable = false)
    boolean asUsual;

    /** Empty when it was made to somebody who was erased. */
    @Column(name = "appeal")
    @Nullable
    String appeal;

    @Column(name = "version")
    long version;

    @Column(name = "sent_at", updatable = false)
    Instant sentAt;

    @Column(name = "happened_on")
    @Nullable
    LocalDate happenedOn;

    @Column(name = "company_print")
    @Nullable
    String companyPrint;

    @Column(name = "person_print")
    @Nullable
    String personPrint;

    @Column(name = "words_said")
    @Nullable
    Words said;

    @Column(name = "words_person")
    @Nullable
    Words person;

    @Column(name = "words_company")
    @Nullable
    Words company;

    @Column(name = "words_note")
    @Nullable
    Words note;

    static AbuseReportRow of(Incident incident) {
        var row = new AbuseReportRow();
        row.id = incident.id();
        row.sentAt = incident.desk().since();
        row.asUsual = incident.desk().asUsual();
        row.version = incident.version();
        return row;
    }

    /** What can change, but for the version. */
    void take(Incident incident, Prints prints) {
        rep = incident.rep();
        state = incident.state();
        opened = incident.opened();
        holder = incident.desk().holder();
        since = incident.desk().since();
        chased = incident.desk().chased();
        appeal = incident.appeal();
        take(incident.shared(), prints);
    }

    private void take(Shared shared, Prints prints) {
        happenedOn = shared.date();
        companyPrint = prints.company(shared.company());
        personPrint = prints.person(shared.person());
        said = shared.words();
        person = shared.person();
        company = shared.company();
        note = shared.note();
    }

    /** What was decided about the prospect stays, with the two names. */
    void withoutRep() {
        rep = "";
        said = null;
        note = null;
        happenedOn = null;
        version++;
    }

    /** Somebody who has it is nobody any more. */
    void without(String user) {
        holder = user.equals(holder) ? null : holder;
        appeal = user.equals(appeal) ? "" : appeal;
        version++;
    }

    void withoutNames() {
        company = null;
        person = null;
        companyPrint = null;
        personPrint = null;
    }

    Shared shared() {
        return new Shared(said, person, company, happenedOn, note);
    }
}
