package dev.rebound.experiment.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.experiment.Arm;
import dev.rebound.experiment.TagBeside;
import dev.rebound.logbook.Logged;
import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.Source;
import dev.rebound.logbook.Win;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Place;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The taps beside answers that say which way a call went, and how; each draws again what it stands on. */
record TagButtons(ExperimentDesk desk, ExperimentListeners.Redrawing redrawing) implements Listener {
    /** Efforts are tapped on a pad, which does not live longer. */
    private static final Duration LATELY = Duration.ofDays(3);

    @Override
    public void listenTo(App app) {
        for (var arm : Arm.values()) {
            app.blockAction(
                    TagBeside.ARM + arm,
                    (r, c) -> press(r.getPayload(), c, logged -> desk.trials().tag(logged, arm, desk.now())));
        }
        app.blockAction(
                TagBeside.TURN,
                (r, c) -> press(
                        r.getPayload(), c, logged -> desk.trials().turn(logged.author(), logged.id(), desk.now())));
        app.blockAction(
                TagBeside.CORRECT,
                (r, c) -> press(
                        r.getPayload(), c, logged -> desk.trials().correct(logged.author(), logged.id(), desk.now())));
        app.blockAction(
                TagBeside.UNTAG,
                (r, c) -> press(r.getPayload(), c, logged -> desk.trials().untag(logged.author(), logged.id())));
    }

    /** What is gone, or is somebody else's, changes nothing, and is drawn as what it is by whoever draws it. */
    private Response press(BlockActionPayload payload, ActionContext context, Press press) {
        var user = payload.getUser().getId();
        var logged = logged(user, UUID.fromString(Place.of(payload).id()));
        logged.ifPresent(press::on);
        logged.ifPresentOrElse(
                entry -> redraw(entry, payload), () -> redrawing.noes().accept(payload));
        desk.out().pages().refresh(user);
        return context.ack();
    }

    private void redraw(Logged entry, BlockActionPayload payload) {
        if (entry instanceof Rejection no && no.source() != Source.PAD) {
            redrawing.noes().accept(payload);
        } else if (entry instanceof Win win && !win.isTap()) {
            redrawing.wins().accept(payload);
        }
    }

    private Optional<Logged> logged(String user, UUID id) {
        var books = desk.rooms().books();
        return books.logbook()
                .find(user, id)
                .map(Logged.class::cast)
                .or(() -> books.wins().find(user, id))
                .or(() -> effort(user, id));
    }

    private Optional<Logged> effort(String user, UUID id) {
        var now = desk.now();
        return desk.rooms().books().efforts().between(user, now.minus(LATELY), now.plusSeconds(1)).stream()
                .filter(effort -> effort.id().equals(id))
                .map(Logged.class::cast)
                .findFirst();
    }

    private interface Press {
        void on(Logged logged);
    }
}
