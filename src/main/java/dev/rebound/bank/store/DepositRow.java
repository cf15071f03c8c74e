package dev.rebound.bank.store;

import dev.rebound.bank.Deposit;
import dev.rebound.bank.Kind;
import dev.rebound.privacy.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "bank_entry")
class DepositRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "author", updatable = false)
    String author;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    Kind kind;

    @Column(name = "kept_at", updatable = false)
    Instant at;

    @Column(name = "words_text")
    Words text;

    /** The database itself cuts the link when the entry goes. */
    @Column(name = "rejection_id", updatable = false)
    @Nullable
    UUID no;

    @Column(name = "efforts")
    int efforts;

    @Column(name = "last_used_at")
    @Nullable
    Instant usedAt;

    static DepositRow of(Deposit deposit) {
        var row = new DepositRow();
        row.id = deposit.id();
        row.author = deposit.author();
        row.kind = deposit.kind();
        row.at = deposit.at();
        row.text = deposit.text();
        row.no = deposit.no();
        row.efforts = deposit.efforts();
        row.usedAt = deposit.usedAt();
        return row;
    }

    /** What its author can change. */
    void take(Deposit deposit) {
        text = deposit.text();
        efforts = deposit.efforts();
    }

    Deposit toDeposit() {
        return new Deposit(id, author, kind, at, text, no, efforts, usedAt);
    }
}
