package dev.rebound.abuse.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.abuse.Outcome;
import dev.rebound.abuse.Outcome.Why;
import dev.rebound.abuse.RepOnHome;
import dev.rebound.people.Member;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Place;
import java.util.Optional;
import java.util.UUID;

/** <em>Take it back</em>, <em>Ask for another look</em> and <em>Who read it</em>, wherever they stand. */
final class RepButtons implements Listener {
    private final RepDesk desk;

    RepButtons(RepDesk desk) {
        this.desk = desk;
    }

    /** Does something about a report of theirs, and what is said of it. */
    private interface Act {
        String on(UUID report, Member member);
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(RepOnHome.TAKE_BACK, (r, c) -> act(r.getPayload(), c, this::takenBack));
        app.blockAction(RepOnHome.APPEAL, (r, c) -> act(r.getPayload(), c, this::appealed));
        app.blockAction(RepOnHome.RECORD, (r, c) -> record(r.getPayload(), c));
    }

    private Response act(BlockActionPayload payload, ActionContext context, Act act) {
        var member = desk.meet(payload.getUser().getId());
        var place = Place.of(payload);
        var id = RepDesk.uuid(place.id());
        var said = id.map(report -> act.on(report, member)).orElseGet(() -> desk.text("gone"));
        if (Place.isInForm(payload)) {
            var view = id.flatMap(report -> desk.telling().find(report, member.user()))
                    .map(report -> desk.report(report, member, place, said))
                    .orElseGet(() -> desk.pages().said(said, "", place));
            desk.out().modals().redraw(payload.getView().getId(), view);
        } else {
            desk.out().redraw(place, member.user(), desk.pages().message(said));
        }
        desk.out().pages().refresh(member.user());
        return context.ack();
    }

    private String takenBack(UUID report, Member member) {
        return desk.telling()
                .takeBack(report, member.user(), desk.now())
                .map(outcome -> said(outcome, "back.done", "back." + Why.OPENED))
                .orElseGet(() -> desk.text("gone"));
    }

    private String appealed(UUID report, Member member) {
        var outcome = desk.telling().appeal(report, member.user(), desk.now());
        var to = outcome.filter(Outcome.Done.class::isInstance)
                .flatMap(done -> Optional.ofNullable(done.incident().appeal()));
        return to.map(user -> desk.labels()
                        .text("abuse.rep.appeal.done", "who", desk.pages().mention(user)))
                .orElseGet(() -> outcome.map(refused -> said(refused, "", "appeal." + why(refused)))
                        .orElseGet(() -> desk.text("gone")));
    }

    private static Why why(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused && refused.why() == Why.NOBODY ? Why.NOBODY : Why.NO_APPEAL;
    }

    private String said(Outcome outcome, String done, String refused) {
        if (outcome instanceof Outcome.Refused no) {
            return desk.text(no.why() == Why.NOT_YOURS ? "gone" : refused);
        }
        return desk.text(done);
    }

    private Response record(BlockActionPayload payload, ActionContext context) {
        var member = desk.meet(payload.getUser().getId());
        var place = Place.of(payload);
        var view = RepDesk.uuid(place.id())
                .flatMap(report -> desk.telling().find(report, member.user()))
                .map(report -> desk.report(report, member, place, ""))
                .orElseGet(() -> desk.pages().said(desk.text("gone"), "", place));
        desk.show(payload, member, view);
        return context.ack();
    }
}
