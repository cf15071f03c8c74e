package dev.rebound.playbook;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whose words are spoken. The playbook answers in the voice of the work that runs in its thread, so that nobody who draws a card has
 * to know which track its reader is on.
 */
public enum Voice {
    /** To people who sell. */
    SALES,

    /** To people who look for work ({@code P41}); a text that the folder {@code /words/job} does not replace is that of sales. */
    JOB_SEARCH;

    private static final ThreadLocal<Voice> CURRENT = ThreadLocal.withInitial(() -> SALES);

    /** The voice of the work that runs in this thread; sales outside of any. */
    public static Voice current() {
        return CURRENT.get();
    }

    /** Does this work in this voice, and goes back to the one before. */
    public <T extends @Nullable Object> T during(Callable<T> work) throws Exception {
        var before = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.call();
        } finally {
            CURRENT.set(before);
        }
    }

    /** The same for work that throws nothing that has to be declared. */
    public <T extends @Nullable Object> T say(Supplier<T> work) {
        var before = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            CURRENT.set(before);
        }
    }

    /** Where its own words stand below {@code /words}; empty for those that are everybody's. */
    String folder() {
        return this == SALES ? "" : "job/";
    }
}
