package dev.rebound.abuse.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.rebound.abuse.Detail;
import dev.rebound.abuse.RepBeside;
import dev.rebound.abuse.Ring;
import dev.rebound.abuse.State;
import dev.rebound.abuse.Telling.Sent;
import dev.rebound.logbook.Rejection;
import dev.rebound.people.Member;
import dev.rebound.playbook.Voice;
import dev.rebound.slack.DangerPage;
import dev.rebound.slack.Form;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Place;
import dev.rebound.slack.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The tap that opens the preview, what is left in and to whom it goes, and the sending. Nothing leaves before that one. */
final class PreviewForm implements Listener {
    private final RepDesk desk;
    private final PreviewView previews;

    PreviewForm(RepDesk desk) {
        this.desk = desk;
        previews = new PreviewView(desk.labels());
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(RepBeside.TELL, (r, c) -> tell(r.getPayload(), c));
        app.blockAction(
                PreviewView.DETAILS, (r, c) -> redraw(r.getPayload(), c, spot -> spot.leaving(ticked(r.getPayload()))));
        app.blockAction(PreviewView.TO, (r, c) -> choose(r.getPayload(), c));
        app.blockAction(RepDesk.MEANT, (r, c) -> meant(r.getPayload(), c));
        app.viewSubmission(PreviewView.CALLBACK, (r, c) -> send(r.getPayload(), c));
    }

    private Response tell(BlockActionPayload payload, ActionContext context) {
        var member = desk.meet(payload.getUser().getId());
        var place = Place.of(payload);
        var view = desk.entry(member, place.id())
                .map(entry -> told(entry, member, place))
                .orElseGet(() -> said("entry-gone", "", place));
        desk.show(payload, member, view);
        return context.ack();
    }

    /** What became of the report about it, or the preview of one. */
    private View told(Rejection entry, Member member, Place place) {
        var sent = desk.telling().about(member.user(), entry.id()).filter(report -> report.state() != State.TAKEN_BACK);
        if (sent.isPresent()) {
            return desk.report(sent.get(), member, place, "");
        }
        return Voice.current() == Voice.JOB_SEARCH ? said("job", "", place) : fresh(entry, member, place);
    }

    private View fresh(Rejection entry, Member member, Place place) {
        var ring = desk.telling().ring(member.user());
        var all = List.copyOf(desk.sketch(entry, member).details());
        var spot = new RepSpot(place.id(), place.responseUrl(), ring.usual().orElse(""), true, all, false);
        return drawn(entry, member, spot, "", List.of());
    }

    private View drawn(Rejection entry, Member member, RepSpot spot, String note, List<String> above) {
        var ring = desk.telling().ring(member.user());
        var first = new ArrayList<>(desk.rooms().beside().urgent(entry).toList());
        first.addAll(above);
        if (!fits(spot, ring) && above.isEmpty()) {
            first.add(desk.text("moved.here"));
        }
        var shown = fits(spot, ring) ? spot : spot.to(ring.usual().orElse(""), true);
        return previews.of(new PreviewView.Preview(desk.sketch(entry, member), ring, shown, note, first));
    }

    /** Whom the preview names is still whom it would propose, or still one of those to choose from. */
    private static boolean fits(RepSpot spot, Ring ring) {
        return spot.asUsual()
                ? ring.usual().orElse("").equals(spot.to())
                : ring.all().contains(spot.to());
    }

    private Response choose(BlockActionPayload payload, ActionContext context) {
        var user = Place.chosen(payload);
        var ring = desk.telling().ring(payload.getUser().getId());
        return redraw(payload, context, spot -> spot.to(user, ring.usual().equals(Optional.of(user))));
    }

    private Response redraw(BlockActionPayload payload, ActionContext context, UnaryOperator<RepSpot> change) {
        var view = payload.getView();
        var note = note(view.getState());
        var spot = change.apply(RepSpot.of(view).leaving(left(view.getState())));
        redrawn(payload, spot, note);
        return context.ack();
    }

    /** Nothing is kept until the form is sent again. */
    private Response meant(BlockActionPayload payload, ActionContext context) {
        var note = DangerPage.carriedBy(Place.chosen(payload));
        redrawn(payload, RepSpot.of(payload.getView()).taken(), note);
        return context.ack();
    }

    private void redrawn(BlockActionPayload payload, RepSpot spot, String note) {
        var member = desk.meet(payload.getUser().getId());
        var view = desk.entry(member, spot.id())
                .map(entry -> drawn(entry, member, spot, note, List.of()))
                .orElseGet(() -> said("entry-gone", note, spot.place()));
        desk.out().modals().redraw(payload.getView().getId(), view);
    }

    private Response send(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var member = desk.meet(payload.getUser().getId());
        var state = payload.getView().getState();
        var spot = RepSpot.of(payload.getView()).leaving(left(state));
        var note = note(state);
        var view = desk.entry(member, spot.id())
                .map(entry -> sent(entry, member, spot, note))
                .orElseGet(() -> said("entry-gone", note, spot.place()));
        return context.ack(r -> r.responseAction("update").view(view));
    }

    private View sent(Rejection entry, Member member, RepSpot spot, String note) {
        if (!spot.meant() && !note.isBlank() && desk.isDanger(member, note)) {
            Visit.keepNothing();
            return desk.danger(member, note, spot);
        }
        var shared = desk.sketch(entry, member).shared(spot.kept(), note);
        var sent = desk.telling().sendAbout(entry.id(), member.user(), shared, spot.recipient(), desk.now());
        if (sent instanceof Sent.To to) {
            return answered(to, member, spot);
        }
        return sent instanceof Sent.Before before
                ? desk.report(before.incident(), member, spot.place(), "")
                : drawn(entry, member, spot, note, List.of(desk.text("moved")));
    }

    /** In the form's place, and on the card as well, where it stays. */
    private View answered(Sent.To to, Member member, RepSpot spot) {
        var message = desk.pages().sent(to.incident(), to.user(), spot.to());
        if (spot.place().isMessage()) {
            desk.out().whisper(spot.place(), member.user(), message);
        }
        desk.out().pages().refresh(member.user());
        return desk.pages().page(message, spot.place());
    }

    private View said(String key, String own, Place place) {
        return desk.pages().said(desk.text(key), own, place);
    }

    private static List<Detail> left(ViewState state) {
        return Form.ticked(state, PreviewView.DETAILS).stream()
                .map(Detail::valueOf)
                .toList();
    }

    /** What the tick that was pressed left in: Slack tells it with the press. */
    private static List<Detail> ticked(BlockActionPayload payload) {
        return payload.getActions().get(0).getSelectedOptions().stream()
                .map(option -> Detail.valueOf(option.getValue()))
                .toList();
    }

    private static String note(ViewState state) {
        return Form.typed(state, PreviewView.NOTE).orElse("");
    }
}
