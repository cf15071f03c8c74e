package dev.rebound.goals.store;

import dev.rebound.goals.Goal;
import dev.rebound.goals.Goals;
import dev.rebound.logbook.Names;
import dev.rebound.privacy.Seal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Goals in table {@code goal}; each call joins the transaction of its caller. */
public final class GoalStore implements Goals {
    private final Rows rows = new Rows();
    private final Seal seal;

    /** @param seal under which own names are found again */
    public GoalStore(Seal seal) {
        this.seal = seal;
    }

    @Override
    public List<Goal> of(String author) {
        return rows.list("author = ?1 order by setAt, id", author).stream()
                .map(GoalRow::toGoal)
                .toList();
    }

    @Override
    public void set(Goal goal, Instant now) {
        var row = same(goal).orElseGet(() -> GoalRow.of(goal, print(goal)));
        row.name = goal.name().text().isEmpty() ? null : goal.name();
        row.target = goal.target();
        row.setAt = now;
        rows.persist(row);
    }

    @Override
    public boolean remove(String author, UUID id) {
        return rows.delete("id = ?1 and author = ?2", id, author) > 0;
    }

    @Override
    public int forget(String author) {
        return (int) rows.delete("author", author);
    }

    private Optional<GoalRow> same(Goal goal) {
        return rows.find(
                        "author = ?1 and kind = ?2 and namePrint = ?3 and period = ?4",
                        goal.author(),
                        goal.kind(),
                        print(goal),
                        goal.period())
                .firstResultOptional();
    }

    private String print(Goal goal) {
        var name = goal.name().text();
        return name.isEmpty() ? "" : seal.fingerprint(Names.normalised(name));
    }

    private static final class Rows implements PanacheRepositoryBase<GoalRow, UUID> {}
}
