package dev.rebound.patterns.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.patterns.PatternWords;
import dev.rebound.patterns.PatternsOnHome;
import dev.rebound.people.Member;
import dev.rebound.playbook.Answer;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import dev.rebound.slack.Subcommand;

/** {@code /rebound patterns}, and the button on Home. */
final class PatternWord implements Subcommand, Listener {
    private final PatternDoor.Rooms rooms;
    private final Outbound out;
    private final PatternWords words;

    PatternWord(PatternDoor.Rooms rooms, Outbound out) {
        this.rooms = rooms;
        this.out = out;
        words = new PatternWords(rooms.playbook().labels());
    }

    @Override
    public String word() {
        return "patterns";
    }

    @Override
    public Message answer(SlashCommandPayload payload) {
        var member = rooms.members().meet(payload.getUserId());
        return switch (member.standing()) {
            case UNKNOWN, MEMBER -> all(member);
            case GUEST -> said(rooms.playbook().answer(Answer.GUEST));
            case STRANGER, NOBODY -> said(rooms.playbook().answer(Answer.OTHER_COMPANY));
        };
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(PatternsOnHome.ALL, (request, context) -> all(request.getPayload(), context));
    }

    private Response all(BlockActionPayload payload, ActionContext context) {
        var member = rooms.members().meet(payload.getUser().getId());
        out.whisper(Place.of(payload), member.user(), all(member));
        return context.ack();
    }

    private Message all(Member member) {
        var labels = rooms.playbook().labels();
        var now = rooms.clock().instant();
        var all = rooms.patterns().all(member, now);
        if (all.isEmpty()) {
            return said(labels.text("pattern.none", "count", rooms.patterns().cases(member, now)));
        }
        var blocks = Blocks.start();
        all.forEach(pattern -> blocks.theirs(words.of(pattern)));
        return new Message(
                labels.text("pattern.title"),
                blocks.small(labels.text("pattern.how")).list());
    }

    private static Message said(String text) {
        return new Message(text, Blocks.start().theirs(text).list());
    }
}
