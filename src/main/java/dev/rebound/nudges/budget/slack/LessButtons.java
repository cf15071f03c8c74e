package dev.rebound.nudges.budget.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.nudges.Consent;
import dev.rebound.nudges.Nudge;
import dev.rebound.people.Member;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import java.util.function.BiFunction;

/** <em>Why this?</em>, <em>Less of this</em> and its <em>Undo</em>; what they say goes to the one who pressed. */
final class LessButtons implements Listener {
    private final BudgetDesk desk;
    private final BundleBlocks blocks;
    private final Outbound out;

    LessButtons(BudgetDesk desk, BundleBlocks blocks, Outbound out) {
        this.desk = desk;
        this.blocks = blocks;
        this.out = out;
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(BundleBlocks.WHY, (r, c) -> say(r.getPayload(), c, this::why));
        app.blockAction(BundleBlocks.LESS, (r, c) -> say(r.getPayload(), c, this::less));
        app.blockAction(BundleBlocks.UNDO, (r, c) -> undo(r.getPayload(), c));
    }

    private Response say(BlockActionPayload payload, ActionContext context, BiFunction<Member, Nudge, Message> what) {
        var member = desk.meet(payload.getUser().getId());
        out.whisper(Place.of(payload), member.user(), what.apply(member, kind(payload)));
        return context.ack();
    }

    private Message why(Member member, Nudge kind) {
        return blocks.sentence(desk.why().of(member, kind, desk.now()));
    }

    private Message less(Member member, Nudge kind) {
        desk.consents().withdraw(member.user(), kind, desk.now());
        desk.changed(member.user(), out);
        return blocks.switchedOff(kind, desk.why().name(kind));
    }

    private Response undo(BlockActionPayload payload, ActionContext context) {
        var member = desk.meet(payload.getUser().getId());
        var kind = kind(payload);
        desk.consents().give(member.user(), new Consent(kind, Consent.Tap.UNDO, desk.now()));
        desk.changed(member.user(), out);
        var text = desk.labels().text("nudge.undone", "what", desk.why().name(kind));
        out.redraw(Place.of(payload), member.user(), blocks.sentence(text));
        return context.ack();
    }

    private static Nudge kind(BlockActionPayload payload) {
        return Nudge.valueOf(payload.getActions().get(0).getValue());
    }
}
