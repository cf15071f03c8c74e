package dev.rebound.bank.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.rebound.bank.BankOnHome;
import dev.rebound.bank.LessonOnCard;
import dev.rebound.people.Member;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Place;
import java.util.UUID;
import java.util.function.BiFunction;

/** The buttons of the bank: each opens a form, over the one that it stands in where it stands in one; and the one that deletes. */
record BankButtons(BankDesk desk) implements Listener {
    /** Drawn beside the answer to a proud remark; behind the first word of its value stands the remark. */
    static final String KEEP_PROUD = "bank.keep-proud";

    @Override
    public void listenTo(App app) {
        app.blockAction(BankOnHome.BANK, (r, c) -> open(r.getPayload(), c, (member, place) -> desk.list(member)));
        app.blockAction(
                BankOnHome.ADD,
                (r, c) ->
                        open(r.getPayload(), c, (member, place) -> desk.forms().add("", place)));
        app.blockAction(
                KEEP_PROUD,
                (r, c) ->
                        open(r.getPayload(), c, (member, place) -> desk.forms().proud(said(r.getPayload()), place)));
        app.blockAction(
                BankForms.REWARD,
                (r, c) ->
                        open(r.getPayload(), c, (member, place) -> desk.forms().reward(place)));
        app.blockAction(BankOnHome.EDIT, (r, c) -> open(r.getPayload(), c, this::edit));
        app.blockAction(LessonOnCard.LESSON, (r, c) -> open(r.getPayload(), c, this::lesson));
        app.blockAction(BankForms.DELETE, (r, c) -> delete(r.getPayload(), c));
    }

    private static String said(BlockActionPayload payload) {
        return Place.chosen(payload).replaceFirst("^\\S+ ?", "");
    }

    private View edit(Member member, Place place) {
        return desk.bank()
                .find(member.user(), UUID.fromString(place.id()))
                .map(deposit -> desk.forms().edit(deposit, place))
                .orElseGet(() -> desk.forms().sentence("bank.gone"));
    }

    private View lesson(Member member, Place place) {
        var before = desk.bank().lesson(member.user(), UUID.fromString(place.id()));
        return desk.forms().lesson(before.map(lesson -> lesson.text().text()).orElse(null), place);
    }

    private Response open(BlockActionPayload payload, ActionContext context, BiFunction<Member, Place, View> drawn) {
        var member = desk.meet(payload.getUser().getId());
        var place = Place.of(payload);
        var refusal = desk.refusal(member);
        if (refusal.isPresent()) {
            desk.out().whisper(place, member.user(), refusal.get());
        } else if (!shown(payload, drawn.apply(member, place))) {
            desk.out().whisper(place, member.user(), desk.late());
        }
        return context.ack();
    }

    private boolean shown(BlockActionPayload payload, View view) {
        var modals = desk.out().modals();
        var trigger = payload.getTriggerId();
        return Place.isInForm(payload) ? modals.push(trigger, view) : modals.open(trigger, view);
    }

    private Response delete(BlockActionPayload payload, ActionContext context) {
        var member = desk.meet(payload.getUser().getId());
        var gone = desk.bank()
                .remove(member.user(), UUID.fromString(Place.of(payload).id()));
        var view = payload.getView();
        desk.out().modals().redraw(view.getId(), desk.forms().sentence(gone ? "bank.deleted" : "bank.gone"));
        desk.redrawBelow(view, BankForms.EDIT_FORM, member);
        return context.ack();
    }
}
