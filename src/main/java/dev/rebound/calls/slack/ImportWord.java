package dev.rebound.calls.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.File;
import dev.rebound.calls.CallFile;
import dev.rebound.calls.Unread;
import dev.rebound.people.Member;
import dev.rebound.playbook.Answer;
import dev.rebound.playbook.Voice;
import dev.rebound.privacy.Words;
import dev.rebound.slack.FileField;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import dev.rebound.slack.Subcommand;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /rebound import}, the button below the stats, the form behind both, and the way back. */
final class ImportWord implements Subcommand, Listener {
    private static final String OPEN = "calls.open";

    private final CallsDoor.Rooms rooms;
    private final Outbound out;
    private final ImportBlocks blocks;

    ImportWord(CallsDoor.Rooms rooms, Outbound out) {
        this.rooms = rooms;
        this.out = out;
        blocks = new ImportBlocks(rooms.playbook().labels());
    }

    @Override
    public String word() {
        return "import";
    }

    @Override
    public @Nullable Message answer(SlashCommandPayload payload) {
        return opened(payload.getTriggerId(), rooms.members().meet(payload.getUserId()));
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(OPEN, (r, c) -> open(r.getPayload(), c));
        app.viewSubmission(ImportBlocks.CALLBACK, (r, c) -> sent(r.getPayload(), c));
        app.blockAction(ImportBlocks.BACK, (r, c) -> back(r.getPayload(), c));
    }

    private @Nullable Message opened(String trigger, Member member) {
        return switch (member.standing()) {
            case UNKNOWN, MEMBER -> Voice.current() == Voice.JOB_SEARCH ? said("calls.job") : form(trigger);
            case GUEST -> ImportBlocks.said(rooms.playbook().answer(Answer.GUEST));
            case STRANGER, NOBODY -> ImportBlocks.said(rooms.playbook().answer(Answer.OTHER_COMPANY));
        };
    }

    private @Nullable Message form(String trigger) {
        return out.modals().open(trigger, blocks.form()) ? null : said("form.late");
    }

    private Response open(BlockActionPayload payload, ActionContext context) {
        var member = rooms.members().meet(payload.getUser().getId());
        var instead = opened(payload.getTriggerId(), member);
        if (instead != null) {
            out.whisper(Place.of(payload), member.user(), instead);
        }
        return context.ack();
    }

    /** Nothing is asked of Slack here: the file is brought once this is committed. */
    private Response sent(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var member = rooms.members().meet(payload.getUser().getId());
        var file = FileField.sent(payload.getView().getState(), ImportBlocks.FILE);
        if (file.isEmpty() || file.get().getUrlPrivate() == null) {
            return context.ackWithErrors(Map.of(ImportBlocks.FILE, text("calls.missing")));
        }
        if (isTooLarge(file.get())) {
            return context.ackWithErrors(Map.of(ImportBlocks.FILE, text("calls.unread." + Unread.TOO_LARGE)));
        }
        rooms.importing().ask(member.user(), Words.of(file.get().getUrlPrivate()));
        return context.ack(r -> r.responseAction("update").view(blocks.asked()));
    }

    private static boolean isTooLarge(File file) {
        return file.getSize() != null && file.getSize() > CallFile.LARGEST;
    }

    private Response back(BlockActionPayload payload, ActionContext context) {
        var user = payload.getUser().getId();
        var place = Place.of(payload);
        var gone = rooms.importing().takeBack(user, UUID.fromString(place.id()));
        out.redraw(
                place,
                user,
                gone.map(blocks::back)
                        .orElseGet(() -> ImportBlocks.said(rooms.playbook().answer(Answer.GONE))));
        return context.ack();
    }

    private Message said(String key) {
        return ImportBlocks.said(text(key));
    }

    private String text(String key) {
        return rooms.playbook().labels().text(key);
    }
}
