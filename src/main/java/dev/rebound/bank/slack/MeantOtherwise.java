package dev.rebound.bank.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.bank.Kind;
import dev.rebound.people.Member;
import dev.rebound.slack.DangerPage;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Place;

/** The way back from the answer to words of danger, for whoever meant something else: nothing is kept before they say so. */
record MeantOtherwise(BankDesk desk) implements Listener {
    @Override
    public void listenTo(App app) {
        app.blockAction(DangerView.MEANT, (r, c) -> back(r.getPayload(), c));
    }

    private Response back(BlockActionPayload payload, ActionContext context) {
        var member = desk.meet(payload.getUser().getId());
        var text = DangerPage.carriedBy(payload.getActions().get(0).getValue());
        if (Place.isInForm(payload)) {
            backInForm(payload, member, text);
        } else {
            backToLesson(payload, member, text);
        }
        return context.ack();
    }

    private void backInForm(BlockActionPayload payload, Member member, String text) {
        var draft = Draft.of(payload.getView());
        var isSearch = draft.form().equals(BankViews.CALLBACK);
        desk.out()
                .modals()
                .redraw(
                        payload.getView().getId(),
                        isSearch ? desk.found(text, member) : desk.forms().meant(text, draft));
    }

    /** Of all that is typed after a command, only a lesson is kept. */
    private void backToLesson(BlockActionPayload payload, Member member, String text) {
        var origin = new Place("lesson", payload.getResponseUrl());
        var newest = desk.rooms().logbook().latest(member.user(), 1);
        if (newest.isEmpty()) {
            desk.out().whisper(origin, member.user(), desk.named("bank.lesson.no-entry"));
            return;
        }
        var place = new Place(newest.get(0).id().toString(), payload.getResponseUrl());
        var draft = new Draft(BankForms.LESSON_FORM, Kind.LESSON.name(), 0, place);
        if (!desk.out().modals().open(payload.getTriggerId(), desk.forms().meant(text, draft))) {
            desk.out().whisper(origin, member.user(), desk.late());
        }
    }
}
