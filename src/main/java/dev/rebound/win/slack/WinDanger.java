package dev.rebound.win.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.DangerPage;
import dev.rebound.slack.Form;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import dev.rebound.win.LogWin.Taken;
import java.time.Instant;
import java.util.Map;

/** The answer to words of danger in a win, and the way back for whoever meant something else ({@code P18}). */
final class WinDanger implements Listener {
    static final String MEANT = "win.meant";
    static final String FORM = "win.meant-form";

    private final WinListeners.Rooms rooms;
    private final Outbound out;
    private final Drawing drawing;
    private final Labels labels;

    /** Draws what became of a text. */
    interface Drawing {
        Message of(Member member, String text, Taken taken);
    }

    WinDanger(WinListeners.Rooms rooms, Outbound out, Drawing drawing) {
        this.rooms = rooms;
        this.out = out;
        this.drawing = drawing;
        labels = rooms.playbook().labels();
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(MEANT, (r, c) -> back(r.getPayload(), c));
        app.viewSubmission(FORM, (r, c) -> take(r.getPayload(), c));
    }

    Message message(String text, Member writer) {
        return page(text, writer).message();
    }

    /** In place of the form. */
    View view(String text, Member writer, Place origin) {
        return page(text, writer).view(labels.text("danger.title"), labels.text("form.close"), origin.metadata());
    }

    private DangerPage page(String text, Member writer) {
        var paragraphs = rooms.playbook().crisis().page(rooms.people().of(writer));
        var back = new DangerPage.Tap(MEANT, labels.text("danger.button.meant"), DangerPage.carrying(text));
        return DangerPage.sure(paragraphs, labels.text("danger.button.help"), back);
    }

    private Response back(BlockActionPayload payload, ActionContext context) {
        var text = DangerPage.carriedBy(payload.getActions().get(0).getValue());
        var isInForm = Place.isInForm(payload);
        var origin = isInForm ? Place.of(payload.getView()) : new Place("win", payload.getResponseUrl());
        if (isInForm) {
            out.modals().redraw(payload.getView().getId(), form(text, origin));
        } else if (!out.modals().open(payload.getTriggerId(), form(text, origin))) {
            var late = labels.text("form.late");
            out.whisper(
                    origin,
                    payload.getUser().getId(),
                    new Message(late, Blocks.start().theirs(late).list()));
        }
        return context.ack();
    }

    private View form(String text, Place origin) {
        return Form.of(FORM)
                .show(Blocks.start().theirs(labels.text("danger.meant")).list())
                .area(WinBlocks.TEXT, labels.text("win.form.text"), labels.text("win.form.example"), text)
                .show(Blocks.start().small(labels.text("home.people")).list())
                .view(
                        labels.text("win.form"),
                        labels.text("card.button.save"),
                        labels.text("card.button.cancel"),
                        origin.metadata());
    }

    /** Its author says that it was a win: only now is it written down. */
    private Response take(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var text = Form.typed(payload.getView().getState(), WinBlocks.TEXT);
        if (text.isEmpty()) {
            return context.ackWithErrors(Map.of(WinBlocks.TEXT, labels.text("bank.text.missing")));
        }
        var member = rooms.members().meet(payload.getUser().getId());
        var taken = rooms.log().takeAtTheirWord(member, text.get(), now());
        var answer = drawing.of(member, text.get(), taken);
        var blocks = Blocks.start().addAll(answer.blocks()).small(labels.text("home.people"));
        out.whisper(Place.of(payload.getView()), member.user(), new Message(answer.text(), blocks.list()));
        return context.ack();
    }

    private Instant now() {
        return rooms.clock().instant();
    }
}
