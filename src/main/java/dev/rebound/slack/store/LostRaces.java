package dev.rebound.slack.store;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;
import org.hibernate.StaleStateException;

/** Tells failures that another transaction caused, on both databases; of many racing for one row, most end so. */
final class LostRaces implements Predicate<Throwable> {
    private static final int DEEPEST = 10;
    /** Unique key, serialization, deadlock, lock not available; H2: concurrent update, row gone, lock time-out. */
    private static final Set<String> STATES = Set.of("23505", "40001", "40P01", "55P03", "90131", "90112", "HYT00");

    @Override
    public boolean test(Throwable failed) {
        var cause = failed;
        for (var depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (isLostRace(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isLostRace(Throwable cause) {
        return cause instanceof StaleStateException
                || (cause instanceof SQLException sql && STATES.contains(sql.getSQLState()));
    }
}
