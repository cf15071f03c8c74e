package dev.rebound.slack;

import com.slack.api.bolt.response.Response;
import dev.rebound.workspace.Workspace;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * One effect and one answer for one key. The key's row, the work and the answer are committed together; who comes second with the
 * same key waits for that commit and gets the kept answer, or, where none may be kept, the work once more with nothing written.
 */
public final class Once {
    private static final int TRIES = 3;

    private final InWorkspace inWorkspace;
    private final Deliveries deliveries;
    private final Executor afterwards;

    /** @param afterwards where work runs that follows an answer */
    public Once(InWorkspace inWorkspace, Deliveries deliveries, Executor afterwards) {
        this.inWorkspace = inWorkspace;
        this.deliveries = deliveries;
        this.afterwards = afterwards;
    }

    Response answer(Workspace workspace, Optional<String> key, Callable<Response> work) {
        for (var left = TRIES; ; left--) {
            try {
                return key.isEmpty() ? visit(workspace, null, work) : firstOrAgain(workspace, key.get(), work);
            } catch (LostRace lost) {
                if (left == 1) {
                    throw lost;
                }
            }
        }
    }

    private Response firstOrAgain(Workspace workspace, String key, Callable<Response> work) {
        try {
            return visit(workspace, key, work);
        } catch (NotFirst notFirst) {
            return again(workspace, key, work);
        }
    }

    private Response visit(Workspace workspace, @Nullable String key, Callable<Response> work) {
        var visit = Visit.begin(false);
        try {
            var answer = inWorkspace.run(workspace, () -> firstTime(visit, key, work));
            visit.afterwards().forEach(afterwards::execute);
            return answer;
        } catch (NotRemembered refused) {
            return refused.answer;
        } finally {
            Visit.end();
        }
    }

    private Response firstTime(Visit visit, @Nullable String key, Callable<Response> work) throws Exception {
        if (key != null && !take(key)) {
            throw new NotFirst();
        }
        var answer = work.call();
        if (Answers.refusesForm(answer)) {
            throw new NotRemembered(answer);
        }
        if (key != null && visit.keepsAnswer()) {
            deliveries.keep(key, Answers.written(answer));
        }
        return answer;
    }

    /** Racing inserts of one key end in several kinds of database error; whichever it is, the next try finds the winner's row. */
    private boolean take(String key) {
        try {
            return deliveries.take(key);
        } catch (RuntimeException race) {
            throw new LostRace(race);
        }
    }

    private Response again(Workspace workspace, String key, Callable<Response> work) {
        var kept = inWorkspace.run(workspace, () -> deliveries.answerTo(key));
        return kept.map(Answers::read).orElseGet(() -> rehearsed(workspace, work));
    }

    private Response rehearsed(Workspace workspace, Callable<Response> work) {
        Visit.begin(true);
        try {
            return inWorkspace.run(workspace, () -> {
                throw new NotRemembered(work.call());
            });
        } catch (NotRemembered unwritten) {
            return unwritten.answer;
        } finally {
            Visit.end();
        }
    }

    private static final class NotFirst extends RuntimeException {
        private NotFirst() {
            super(null, null, false, false);
        }
    }

    private static final class LostRace extends RuntimeException {
        private LostRace(RuntimeException cause) {
            super(null, cause, false, false);
        }
    }

    /** Carries an answer out of a transaction that must leave nothing. */
    private static final class NotRemembered extends RuntimeException {
        private final transient Response answer;

        private NotRemembered(Response answer) {
            super(null, null, false, false);
            this.answer = answer;
        }
    }
}
