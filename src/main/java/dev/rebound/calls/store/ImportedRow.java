package dev.rebound.calls.store;

import dev.rebound.calls.Import;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "imported_call")
class ImportedRow {
    @Id
    @Column(name = "effort_id")
    UUID effort;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "author", updatable = false)
    String author;

    @Column(name = "import_id", updatable = false)
    UUID importId;

    @Column(name = "id_print", updatable = false)
    String print;

    static ImportedRow of(Import with, UUID effort, String print) {
        var row = new ImportedRow();
        row.effort = effort;
        row.author = with.author();
        row.importId = with.id();
        row.print = print;
        return row;
    }
}
