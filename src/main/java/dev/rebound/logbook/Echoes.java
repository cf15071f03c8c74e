package dev.rebound.logbook;

import java.util.List;
import java.util.function.Supplier;

/** All who follow what is logged, told one after the other; what one of them throws undoes the whole change. */
public final class Echoes implements Echo {
    private final Supplier<List<Echo>> all;

    /** @param all asked anew each time: those who follow may stand on the books themselves */
    public Echoes(Supplier<List<Echo>> all) {
        this.all = all;
    }

    /** Nobody follows. */
    public static Echoes none() {
        return new Echoes(List::of);
    }

    @Override
    public void added(Logged entry) {
        all.get().forEach(echo -> echo.added(entry));
    }

    @Override
    public void changed(Rejection before, Rejection after) {
        all.get().forEach(echo -> echo.changed(before, after));
    }

    @Override
    public void removed(Logged entry) {
        all.get().forEach(echo -> echo.removed(entry));
    }

    @Override
    public void forgotten(String author) {
        all.get().forEach(echo -> echo.forgotten(author));
    }
}
