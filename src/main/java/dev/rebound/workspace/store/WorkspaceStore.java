package dev.rebound.workspace.store;

import dev.rebound.workspace.Workspace;
import dev.rebound.workspace.Workspaces;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The workspaces in table {@code workspace}; each call joins the transaction of its caller. Only what is committed is kept in memory:
 * a transaction that writes one down forgets it there.
 */
public final class WorkspaceStore implements Workspaces {
    private final Map<String, Workspace> known = new ConcurrentHashMap<>();
    private final Rows rows = new Rows();
    private final Clock clock;

    public WorkspaceStore(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Workspace> ofTeam(String teamId) {
        var seen = Optional.ofNullable(known.get(teamId));
        return seen.isPresent() ? seen : read(teamId);
    }

    @Override
    public Workspace welcome(@Nullable String enterpriseId, String teamId, String botUser) {
        var row =
                rows.find("teamId", teamId).firstResultOptional().orElseGet(() -> fresh(enterpriseId, teamId, botUser));
        row.botUser = botUser;
        known.remove(teamId);
        return row.toWorkspace();
    }

    @Override
    public Optional<Workspace> find(UUID id) {
        return rows.findByIdOptional(id).map(WorkspaceRow::toWorkspace);
    }

    @Override
    public List<Workspace> all() {
        return rows.listAll(Sort.by("createdAt")).stream()
                .map(WorkspaceRow::toWorkspace)
                .toList();
    }

    private Optional<Workspace> read(String teamId) {
        return rows.find("teamId", teamId)
                .firstResultOptional()
                .map(WorkspaceRow::toWorkspace)
                .map(this::remembered);
    }

    private Workspace remembered(Workspace workspace) {
        known.put(workspace.teamId(), workspace);
        return workspace;
    }

    private WorkspaceRow fresh(@Nullable String enterpriseId, String teamId, String botUser) {
        var row = new WorkspaceRow();
        row.id = UUID.randomUUID();
        row.enterpriseId = enterpriseId;
        row.teamId = teamId;
        row.botUser = botUser;
        row.createdAt = clock.instant();
        rows.persist(row);
        return row;
    }

    private static final class Rows implements PanacheRepositoryBase<WorkspaceRow, UUID> {}
}
