package dev.rebound.logbook;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a name out of one kind of row, a page at a time. */
public final class PagedBlackout<R> implements Blackout {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Rows<R> rows;

    public PagedBlackout(Rows<R> rows) {
        this.rows = rows;
    }

    /** The rows that a name goes out of. */
    public interface Rows<R> {
        /** Up to that many of the current workspace after that id, in the order of their ids. */
        List<R> after(UUID id, int most);

        /** The id of this row. */
        UUID id(R row);

        /** Takes the name out of this row; false when it did not hold it, and is as it was. */
        boolean blacken(R row, Whose whose);
    }

    @Override
    public Page page(Whose whose, @Nullable UUID after, int most) {
        var page = rows.after(after == null ? BEFORE_ALL : after, most);
        var found = page.stream().filter(row -> rows.blacken(row, whose)).count();
        return new Page((int) found, page.size() < most ? null : rows.id(page.get(most - 1)));
    }
}
