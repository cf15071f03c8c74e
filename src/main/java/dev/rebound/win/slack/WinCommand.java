package dev.rebound.win.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.logbook.Logged;
import dev.rebound.nudges.Beside;
import dev.rebound.people.Member;
import dev.rebound.playbook.Answer;
import dev.rebound.slack.Form;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import dev.rebound.slack.SlackText;
import dev.rebound.slack.Visit;
import dev.rebound.win.LogWin.Taken;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** {@code /win}: a line is enough, and alone it opens a form; the answer rides in the ack. */
final class WinCommand implements Listener {
    private final WinListeners.Rooms rooms;
    private final WinBlocks blocks;
    private final WinDanger danger;
    private final Outbound out;

    WinCommand(WinListeners.Rooms rooms, Outbound out) {
        this.rooms = rooms;
        this.out = out;
        blocks = new WinBlocks(rooms.playbook(), rooms.command());
        danger = new WinDanger(rooms, out, this::drawn);
    }

    @Override
    public void listenTo(App app) {
        app.command(rooms.command(), (r, c) -> typed(r.getPayload(), c));
        app.viewSubmission(WinBlocks.FORM, (r, c) -> sent(r.getPayload(), c));
        app.blockAction(WinBlocks.UNDO, (r, c) -> undo(r.getPayload(), c));
        app.blockAction(WinBlocks.UNDO_COUNT, (r, c) -> undoCount(r.getPayload(), c));
        danger.listenTo(app);
    }

    private Response typed(SlashCommandPayload payload, SlashCommandContext context) {
        var text = SlackText.typed(payload.getText() == null ? "" : payload.getText());
        var member = rooms.members().meet(payload.getUserId());
        if (text.isBlank()
                && member.standing().mayReport()
                && out.modals().open(payload.getTriggerId(), blocks.form(place(payload)))) {
            return context.ack();
        }
        var message = answer(member, text);
        return context.ack(r -> r.responseType("ephemeral").text(message.text()).blocks(message.blocks()));
    }

    private Message answer(Member member, String text) {
        return switch (member.standing()) {
            case GUEST -> blocks.answer(Answer.GUEST);
            case STRANGER, NOBODY -> blocks.answer(Answer.OTHER_COMPANY);
            case UNKNOWN, MEMBER -> of(member, text);
        };
    }

    private Message of(Member member, String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "undo" -> undone(member);
            case "help" -> blocks.answer(Answer.HELP_WIN, "command", rooms.command());
            default -> drawn(member, text, rooms.log().take(member, text, now()));
        };
    }

    private Message undone(Member member) {
        var undone = rooms.log().undo(member.user());
        out.pages().refresh(member.user());
        return undone.map(blocks::undone).orElseGet(() -> blocks.answer(Answer.NOTHING_TO_UNDO));
    }

    private Message drawn(Member member, String text, Taken taken) {
        if (taken instanceof Taken.InDanger) {
            Visit.keepNothing();
            return danger.message(text, member);
        }
        out.pages().refresh(member.user());
        if (taken instanceof Taken.Noted noted) {
            return blocks.noted(noted, beside(List.of(noted.win()), member), member, now());
        }
        return taken instanceof Taken.Counted counted
                ? blocks.counted(counted, beside(counted.efforts(), member), member, now())
                : blocks.of(taken, text);
    }

    private List<Beside> beside(List<? extends Logged> written, Member member) {
        return written.stream()
                .flatMap(logged -> rooms.tact().beside(logged, member, now()).stream())
                .toList();
    }

    private Response sent(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var state = payload.getView().getState();
        var text = Form.typed(state, WinBlocks.TEXT).orElse("");
        var time = Form.typed(state, WinBlocks.TIME).map(String::strip).orElse("");
        if (!time.isEmpty() && !time.matches(WinBlocks.TIME_OF_DAY)) {
            return context.ackWithErrors(Map.of(WinBlocks.TIME, blocks.text("win.time")));
        }
        var member = rooms.members().meet(payload.getUser().getId());
        var told = time.isEmpty() ? text : text + "\n" + time;
        var taken = rooms.log().take(member, told, now());
        if (taken instanceof Taken.ToCome) {
            return context.ackWithErrors(Map.of(WinBlocks.TIME, blocks.text("win.to-come")));
        }
        if (taken instanceof Taken.InDanger) {
            Visit.keepNothing();
            var view = danger.view(told, member, Place.of(payload.getView()));
            return context.ack(r -> r.responseAction("update").view(view));
        }
        out.whisper(Place.of(payload.getView()), member.user(), drawn(member, told, taken));
        return context.ack();
    }

    private Response undo(BlockActionPayload payload, ActionContext context) {
        var place = Place.of(payload);
        var user = payload.getUser().getId();
        var undone = rooms.log().undo(user, UUID.fromString(place.id()));
        out.redraw(place, user, undone ? blocks.undone() : blocks.answer(Answer.GONE));
        out.pages().refresh(user);
        return context.ack();
    }

    private Response undoCount(BlockActionPayload payload, ActionContext context) {
        var place = Place.of(payload);
        var user = payload.getUser().getId();
        var undone = Arrays.stream(Place.chosen(payload).split(" "))
                .map(UUID::fromString)
                .filter(id -> rooms.log().undo(user, id))
                .count();
        out.redraw(place, user, undone > 0 ? blocks.undoneCount() : blocks.answer(Answer.GONE));
        out.pages().refresh(user);
        return context.ack();
    }

    private static Place place(SlashCommandPayload payload) {
        return new Place("win", payload.getResponseUrl());
    }

    private Instant now() {
        return rooms.clock().instant();
    }
}
