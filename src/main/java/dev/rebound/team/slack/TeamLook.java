package dev.rebound.team.slack;

import com.slack.api.model.view.View;
import dev.rebound.people.Member;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import dev.rebound.slack.Trouble;
import dev.rebound.slack.Visit;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Opens a page that waits, answers, and only then looks at Slack and draws what is to be seen. */
final class TeamLook {
    private static final Logger LOG = Logger.getLogger(TeamLook.class);

    private final TeamDoor.Rooms rooms;
    private final TeamDoor.Eyes eyes;
    private final Outbound out;
    private final ChannelLook channels;

    TeamLook(TeamDoor.Rooms rooms, TeamDoor.Eyes eyes, Outbound out) {
        this.rooms = rooms;
        this.eyes = eyes;
        this.out = out;
        channels = new ChannelLook(eyes.slack(), eyes.tokens());
    }

    /** Looks at who asks, and then draws; a sentence when the page could not be opened. */
    @Nullable
    Message atPerson(String trigger, String user, Function<Member, View> draw) {
        return waiting(trigger, workspace -> seen(workspace, user, draw));
    }

    /** Looks at who asks and at the channel, and then draws. */
    @Nullable
    Message atChannel(String trigger, String user, String channel, Draw draw) {
        return waiting(trigger, workspace -> {
            var seen = channels.look(workspace, channel);
            return seen(workspace, user, member -> draw.view(member, seen));
        });
    }

    /** What is to be seen, drawn inside the workspace. */
    interface Draw {
        View view(Member member, ChannelLook.Seen seen);
    }

    private @Nullable Message waiting(String trigger, Function<UUID, View> look) {
        InWorkspace.needsRows();
        var workspace = Objects.requireNonNull(InWorkspace.current(), "Requests come inside a workspace");
        var view = out.modals().begin(trigger, sentence("team.looking"));
        view.ifPresent(id -> Visit.afterwards(() -> out.modals().redraw(id, safely(() -> look.apply(workspace)))));
        return view.isPresent() ? null : said("form.late");
    }

    private View safely(Supplier<View> look) {
        try {
            return look.get();
        } catch (RuntimeException trouble) {
            LOG.errorf("A team's form was not drawn: %s", Trouble.of(trouble));
            return sentence("team.refused.UNKNOWN");
        }
    }

    private View seen(UUID workspace, String user, Function<Member, View> draw) {
        try {
            eyes.learn().accept(workspace, user);
        } catch (RuntimeException unanswered) {
            LOG.infof("Slack did not tell about a person: %s", Trouble.of(unanswered));
        }
        return eyes.inWorkspace()
                .run(workspace, () -> draw.apply(rooms.members().meet(user)));
    }

    /** A page with one sentence. */
    View sentence(String key) {
        var labels = rooms.playbook().labels();
        return Form.of("team.page")
                .show(Blocks.start().theirs(labels.text(key)).list())
                .view(labels.text("team.title"), null, labels.text("form.close"), new Place("team", null).metadata());
    }

    Message said(String key) {
        var text = rooms.playbook().labels().text(key);
        return new Message(text, Blocks.start().theirs(text).list());
    }
}
