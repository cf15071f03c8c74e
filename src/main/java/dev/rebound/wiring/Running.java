package dev.rebound.wiring;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import dev.rebound.playbook.Playbook;
import dev.rebound.reject.Rehearsal;
import dev.rebound.slack.Clockwork;
import dev.rebound.slack.Introduction;
import dev.rebound.slack.SocketMode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/** What begins once everything stands, and in which order it ends: by then no request comes over HTTP any more. */
class Running {
    private static final Logger LOG = Logger.getLogger(Running.class);
    private static final int LAST = 5000;
    private static final int WARM_UP = 20;

    /** So that the first report of the day is answered as fast as the hundredth: the model is read and the road walked once. */
    void warmUp(@Observes StartupEvent start, Rehearsal rehearsal, Playbook playbook, App app) {
        var nobody = new Member("nobody", ZoneOffset.UTC, Standing.MEMBER, true);
        for (var round = 0; round < WARM_UP; round++) {
            rehearsal.card(nobody, playbook.labels().text("demo.text"));
        }
    }

    void begin(
            @Observes @Priority(LAST) StartupEvent start,
            Introduction introduction,
            Clockwork clockwork,
            SocketMode socketMode) {
        introduction.begin();
        clockwork.begin();
        socketMode.begin();
    }

    void end(@Observes ShutdownEvent stop, SocketMode socketMode, Introduction introduction, Clockwork clockwork) {
        socketMode.end();
        introduction.end();
        clockwork.end();
    }

    /** After all that may still speak to Slack. */
    void hangUp(@Observes @Priority(LAST) ShutdownEvent stop, App app, Slack slack, Hasty hasty) {
        app.stop();
        try {
            hasty.close();
            slack.close();
        } catch (Exception e) {
            LOG.warnf("The Slack client did not close: %s", e.getClass().getName());
        }
    }
}
