package dev.rebound.bank.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.rebound.bank.Bank.Kept;
import dev.rebound.bank.Deposit;
import dev.rebound.bank.Kind;
import dev.rebound.bank.Said;
import dev.rebound.people.Member;
import dev.rebound.slack.Form;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Place;
import dev.rebound.slack.Visit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The sent forms of the bank. Words of danger in any of them are kept nowhere, and answered before everything else. */
record BankSubmissions(BankDesk desk) implements Listener {
    /** No number that a reward can have. */
    private static final int WRONG = 0;

    private static final List<String> KEEPING =
            List.of(BankForms.ADD_FORM, BankForms.LESSON_FORM, BankForms.EDIT_FORM, BankForms.REWARD_FORM);

    @Override
    public void listenTo(App app) {
        app.viewSubmission(BankViews.CALLBACK, (r, c) -> search(r.getPayload(), c));
        app.viewSubmission(BankForms.MEANT_FORM, (r, c) -> takeAtTheirWord(r.getPayload(), c));
        KEEPING.forEach(form -> app.viewSubmission(form, (r, c) -> take(r.getPayload(), c)));
    }

    /** Nothing of a search is kept: a repeat searches again. */
    private Response search(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        Visit.keepNothing();
        var member = desk.meet(payload.getUser().getId());
        var view = payload.getView();
        var asked = Form.typed(view.getState(), BankViews.ASKED);
        if (asked.isEmpty()) {
            return updated(context, desk.list(member));
        }
        var isDanger = desk.bank().isDanger(member, Said.of(asked.get()), desk.now());
        return isDanger
                ? inDanger(context, asked.get(), draft(view), member)
                : updated(context, desk.found(asked.get(), member));
    }

    private Response take(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var view = payload.getView();
        var text = text(view);
        if (text.isEmpty()) {
            return refused(context, BankForms.TEXT, "bank.text.missing");
        }
        var draft = draft(view);
        if (asksForEfforts(view) && draft.efforts() == WRONG) {
            return refused(context, BankForms.EFFORTS, "bank.efforts.wrong");
        }
        return answered(payload, context, draft, Said.of(text));
    }

    private Response takeAtTheirWord(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var text = text(payload.getView());
        return text.isEmpty()
                ? refused(context, BankForms.TEXT, "bank.text.missing")
                : answered(payload, context, Draft.of(payload.getView()), new Said(text, true));
    }

    private Response answered(ViewSubmissionPayload payload, ViewSubmissionContext context, Draft draft, Said said) {
        var member = desk.meet(payload.getUser().getId());
        return switch (kept(member, draft, said)) {
            case KEPT -> {
                desk.redrawBelow(payload.getView(), draft.form(), member);
                confirm(draft.place(), member);
                yield context.ack();
            }
            case GONE -> updated(context, desk.forms().sentence("bank.gone"));
            case IN_DANGER -> inDanger(context, said.text(), draft, member);
        };
    }

    private Kept kept(Member member, Draft draft, Said said) {
        var now = desk.now();
        return switch (draft.form()) {
            case BankForms.LESSON_FORM -> learned(member, id(draft), said, now);
            case BankForms.EDIT_FORM -> desk.bank().reword(member, id(draft), said, draft.efforts(), now);
            case BankForms.REWARD_FORM -> desk.bank().promise(member, said, draft.efforts(), now);
            default -> desk.bank().keep(member, Kind.valueOf(draft.kind()), said, now);
        };
    }

    /** A lesson whose entry was taken out meanwhile, or was never theirs, is kept by itself. */
    private Kept learned(Member member, UUID no, Said said, Instant now) {
        return desk.rooms().logbook().find(member.user(), no).isPresent()
                ? desk.bank().learn(member, no, said, now)
                : desk.bank().keep(member, Kind.LESSON, said, now);
    }

    /** Where a message was acted on nothing else shows that it worked. */
    private void confirm(Place place, Member member) {
        if (place.isMessage()) {
            desk.out()
                    .whisper(
                            place,
                            member.user(),
                            BankDesk.sentence(desk.labels().text("bank.saved")));
        }
    }

    private Response inDanger(ViewSubmissionContext context, String text, Draft draft, Member member) {
        Visit.keepNothing();
        return updated(context, desk.danger().view(text, draft, member));
    }

    private static Draft draft(View view) {
        var kind = Form.chosen(view.getState(), BankForms.KIND).orElse(Kind.PRAISE.name());
        return new Draft(view.getCallbackId(), kind, efforts(view), Place.of(view));
    }

    private static String text(View view) {
        return Form.typed(view.getState(), BankForms.TEXT).map(String::strip).orElse("");
    }

    private static UUID id(Draft draft) {
        return UUID.fromString(draft.place().id());
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
