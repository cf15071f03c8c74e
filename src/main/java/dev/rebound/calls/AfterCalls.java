package dev.rebound.calls;

import dev.rebound.logbook.Echo;
import dev.rebound.logbook.Effort;
import dev.rebound.logbook.Logged;

/** Lets a call come again once its author has taken its effort out by other ways. */
public final class AfterCalls implements Echo {
    private final Imports imports;

    public AfterCalls(Imports imports) {
        this.imports = imports;
    }

    @Override
    public void removed(Logged entry) {
        if (entry instanceof Effort) {
            imports.drop(entry.id());
        }
    }
}
