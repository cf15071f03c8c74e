package dev.rebound.jobsearch.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.jobsearch.Application;
import dev.rebound.jobsearch.Rest;
import dev.rebound.jobsearch.SearchOnHome;
import dev.rebound.jobsearch.Stage;
import dev.rebound.people.Member;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Place;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** What can be done with one application, one tap each; and a break with a day to go on. */
record ApplicationButtons(SearchDesk desk) implements Listener {
    @Override
    public void listenTo(App app) {
        app.blockAction(SearchOnHome.OPEN, (r, c) -> open(r.getPayload(), c));
        app.blockAction(SearchBlocks.NO, (r, c) -> ended(r.getPayload(), c));
        app.blockAction(SearchBlocks.LET_GO, (r, c) -> act(r.getPayload(), c, desk.search()::close, this::letGo));
        app.blockAction(SearchBlocks.REMIND, (r, c) -> remind(r.getPayload(), c));
        app.blockAction(SearchBlocks.UNDO, (r, c) -> undo(r.getPayload(), c));
        app.blockAction(
                SearchBlocks.LETTER,
                (r, c) -> shown(r.getPayload(), c, desk.blocks().letter()));
        for (var stage : Stage.values()) {
            app.blockAction(
                    SearchBlocks.STAGE + stage,
                    (r, c) -> act(
                            r.getPayload(),
                            c,
                            (user, id) -> desk.search().reached(user, id, stage),
                            desk.blocks()::application));
        }
        for (var rest : Rest.values()) {
            app.blockAction(SearchBlocks.REST + rest, (r, c) -> rest(r.getPayload(), c, rest));
        }
    }

    private Response open(BlockActionPayload payload, ActionContext context) {
        return act(payload, context, (user, id) -> desk.search().find(user, id), desk.blocks()::application);
    }

    private Response ended(BlockActionPayload payload, ActionContext context) {
        return act(payload, context, desk.search()::close, desk.blocks()::ended);
    }

    private Message letGo(Application application) {
        return desk.blocks().sentence("job.let-go");
    }

    private Response remind(BlockActionPayload payload, ActionContext context) {
        var member = desk.meet(payload.getUser().getId());
        return act(payload, context, (user, id) -> reminded(member, id), desk.blocks()::application);
    }

    private Optional<Application> reminded(Member member, UUID id) {
        var reminded = desk.search().remind(member, id, desk.now());
        reminded.map(Application::remindOn)
                .ifPresent(day -> desk.rooms().later().remind(member, id, day));
        return reminded;
    }

    private Response undo(BlockActionPayload payload, ActionContext context) {
        var user = payload.getUser().getId();
        var undone = desk.search().undo(user, UUID.fromString(Place.of(payload).id()));
        return shown(payload, context, desk.blocks().sentence(undone ? "job.undone" : "job.gone"));
    }

    private Response rest(BlockActionPayload payload, ActionContext context, Rest rest) {
        var member = desk.meet(payload.getUser().getId());
        var day = rest.until(member.today(desk.now()));
        desk.search().rest(member.user(), day);
        desk.rooms().later().goOn(member, day);
        return shown(payload, context, desk.blocks().resting(day, member.today(desk.now())));
    }

    private Response act(
            BlockActionPayload payload,
            ActionContext context,
            BiFunction<String, UUID, Optional<Application>> change,
            java.util.function.Function<Application, Message> drawn) {
        var changed = change.apply(
                payload.getUser().getId(), UUID.fromString(Place.of(payload).id()));
        return shown(
                payload,
                context,
                changed.map(drawn).orElseGet(() -> desk.blocks().sentence("job.gone")));
    }

    private Response shown(BlockActionPayload payload, ActionContext context, Message message) {
        desk.tell(Place.of(payload), payload.getUser().getId(), message);
        return context.ack();
    }
}
