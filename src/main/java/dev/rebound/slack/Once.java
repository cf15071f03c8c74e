package dev.rebound.slack;

import com.slack.api.bolt.response.Response;
import java.util.concurrent.Callable;

/**
 * One effect and one answer for one key. The key's row, the work and the answer are committed together; who comes second with the
 * same key waits for that commit and gets the kept answer, or, where none may be kept, the work once more with nothing written.
 */
public final class Once {
    private final InWorkspace inWorkspace;
    private final Deliveries deliveries;

    /** @param deliveries the requests answered lately */
    public Once(InWorkspace inWorkspace, Deliveries deliveries) {
        this.inWorkspace = inWorkspace;
        this.deliveries = deliveries;
    }

    Response answer(Arrival arrival, Callable<Response> work) {
        return inWorkspace.untilSettled(() -> firstOrAgain(arrival, work));
    }

    private Response firstOrAgain(Arrival arrival, Callable<Response> work) {
        try {
            return visit(arrival, work);
        } catch (NotFirst notFirst) {
            return again(arrival, work);
        }
    }

    private Response visit(Arrival arrival, Callable<Response> work) {
        var visit = Visit.begin(arrival.scene());
        try {
            var answer = inWorkspace.run(arrival.workspace(), () -> firstTime(visit, arrival, work));
            AfterAck.add(visit.afterwards());
            return answer;
        } catch (NotRemembered refused) {
            return refused.answer;
        } finally {
            Visit.end();
        }
    }

    private Response firstTime(Visit visit, Arrival arrival, Callable<Response> work) throws Exception {
        if (arrival.key().isPresent() && !deliveries.take(arrival.key().get())) {
            throw new NotFirst();
        }
        var answer = work.call();
        if (Answers.refusesForm(answer)) {
            throw new NotRemembered(answer);
        }
        if (visit.keepsAnswer()) {
            arrival.key().ifPresent(key -> deliveries.keep(key, Answers.written(answer)));
        }
        return answer;
    }

    private Response again(Arrival arrival, Callable<Response> work) {
        var kept = inWorkspace.run(
                arrival.workspace(), () -> deliveries.answerTo(arrival.key().orElseThrow()));
        return kept.map(Answers::read).orElseGet(() -> rehearsed(arrival, work));
    }

    private Response rehearsed(Arrival arrival, Callable<Response> work) {
        Visit.begin(arrival.scene());
        try {
            return inWorkspace.run(arrival.workspace(), () -> {
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

    /** Carries an answer out of a transaction that must leave nothing. */
    private static final class NotRemembered extends RuntimeException {
        private final transient Response answer;

        private NotRemembered(Response answer) {
            super(null, null, false, false);
            this.answer = answer;
        }
    }
}
