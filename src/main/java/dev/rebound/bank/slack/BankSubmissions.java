package dev.rebound.bank.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.rebound.bank.Bank.Kept;
import dev.rebound.bank.Deposit;
import dev.rebound.bank.Kind;
import dev.rebound.people.Member;
import dev.rebound.slack.Form;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Place;
import dev.rebound.slack.Visit;
import java.util.Map;
import java.util.UUID;

/** The sent forms of the bank. Words of danger in any of them are kept nowhere, and answered before everything else. */
record BankSubmissions(BankDesk desk) implements Listener {
    /** No number that a reward can have. */
    private static final int WRONG = 0;

    @Override
    public void listenTo(App app) {
        app.viewSubmission(BankViews.CALLBACK, (r, c) -> search(r.getPayload(), c));
        app.viewSubmission(BankForms.ADD_FORM, (r, c) -> take(r.getPayload(), c, this::keep));
        app.viewSubmission(BankForms.LESSON_FORM, (r, c) -> take(r.getPayload(), c, this::learn));
        app.viewSubmission(BankForms.EDIT_FORM, (r, c) -> take(r.getPayload(), c, this::reword));
        app.viewSubmission(BankForms.REWARD_FORM, (r, c) -> take(r.getPayload(), c, this::promise));
    }

    private interface Taking {
        Kept take(Member member, String text, View view);
    }

    /** Nothing of a search is kept: a repeat searches again. */
    private Response search(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        Visit.keepNothing();
        var member = desk.meet(payload.getUser().getId());
        var asked = Form.typed(payload.getView().getState(), BankViews.ASKED);
        if (asked.isEmpty()) {
            return updated(context, desk.list(member));
        }
        var isDanger = desk.bank().isDanger(member, asked.get(), desk.now());
        return updated(context, isDanger ? desk.danger().view() : desk.found(asked.get(), member));
    }

    private Response take(ViewSubmissionPayload payload, ViewSubmissionContext context, Taking taking) {
        var member = desk.meet(payload.getUser().getId());
        var view = payload.getView();
        var text = Form.typed(view.getState(), BankForms.TEXT).map(String::strip);
        if (text.isEmpty()) {
            return refused(context, BankForms.TEXT, "bank.text.missing");
        }
        if (asksForEfforts(view) && efforts(view) == WRONG) {
            return refused(context, BankForms.EFFORTS, "bank.efforts.wrong");
        }
        return answered(taking.take(member, text.get(), view), context, view, member);
    }

    private Response answered(Kept kept, ViewSubmissionContext context, View view, Member member) {
        return switch (kept) {
            case KEPT -> {
                desk.redrawBelow(view, member);
                confirm(Place.of(view), member);
                yield context.ack();
            }
            case GONE -> updated(context, desk.forms().sentence("bank.gone"));
            case IN_DANGER -> {
                Visit.keepNothing();
                yield updated(context, desk.danger().view());
            }
        };
    }

    /** Where a message was acted on nothing else shows that it worked. */
    private void confirm(Place place, Member member) {
        if (place.isMessage()) {
            desk.out().whisper(place, member.user(), BankDesk.sentence(desk.labels().text("bank.saved")));
        }
    }

    private Kept keep(Member member, String text, View view) {
        var kind = Form.chosen(view.getState(), BankForms.KIND).map(Kind::valueOf).orElse(Kind.PRAISE);
        return desk.bank().keep(member, kind, text, desk.now());
    }

    private Kept learn(Member member, String text, View view) {
        return desk.bank().learn(member, id(view), text, desk.now());
    }

    private Kept reword(Member member, String text, View view) {
        return desk.bank().reword(member, id(view), text, efforts(view), desk.now());
    }

    private Kept promise(Member member, String text, View view) {
        return desk.bank().promise(member, text, efforts(view), desk.now());
    }

    private static UUID id(View view) {
        return UUID.fromString(Place.of(view).id());
    }

    private static boolean asksForEfforts(View view) {
        return view.getState().getValues().containsKey(BankForms.EFFORTS);
    }

    private static int efforts(View view) {
        var typed = Form.typed(view.getState(), BankForms.EFFORTS).orElse("").strip();
        var number = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : WRONG;
        return number <= Deposit.MOST_EFFORTS ? number : WRONG;
    }

    private Response refused(ViewSubmissionContext context, String field, String key) {
        return context.ackWithErrors(Map.of(field, desk.labels().text(key)));
    }

    private static Response updated(ViewSubmissionContext context, View view) {
        return context.ack(r -> r.responseAction("update").view(view));
    }
}
