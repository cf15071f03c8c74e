package dev.rebound.team.slack;

import static dev.rebound.slack.Buttons.button;

import com.google.gson.Gson;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.rebound.people.Member;
import dev.rebound.playbook.Answer;
import dev.rebound.playbook.Voice;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.DangerPage;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import dev.rebound.slack.Subcommand;
import dev.rebound.slack.Visit;
import dev.rebound.team.SetUp.Verdict;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /rebound team}, typed in a channel, and the form behind it. */
final class TeamWord implements Subcommand, Listener {
    private static final Gson GSON = new Gson();

    private final TeamDoor.Rooms rooms;
    private final TeamForm form;
    private final TeamLook look;
    private final Outbound out;
    private final PromptCheck check;

    TeamWord(TeamDoor.Rooms rooms, TeamForm form, TeamLook look, Outbound out) {
        this.rooms = rooms;
        this.form = form;
        this.look = look;
        this.out = out;
        check = new PromptCheck(rooms);
    }

    /** The channel that a form is about, which travels through it. */
    private record Where(String channel, String name) {
        Place place() {
            return new Place(GSON.toJson(this), null);
        }

        static Where of(View view) {
            return GSON.fromJson(Place.of(view).id(), Where.class);
        }
    }

    @Override
    public String word() {
        return "team";
    }

    @Override
    public @Nullable Message answer(SlashCommandPayload payload) {
        var member = rooms.members().meet(payload.getUserId());
        return switch (member.standing()) {
            case UNKNOWN, MEMBER -> opened(payload, member);
            case GUEST -> sentence(rooms.playbook().answer(Answer.GUEST));
            case STRANGER, NOBODY -> sentence(rooms.playbook().answer(Answer.OTHER_COMPANY));
        };
    }

    private @Nullable Message opened(SlashCommandPayload payload, Member member) {
        if (Voice.current() == Voice.JOB_SEARCH) {
            return sentence(text("team.job"));
        }
        var channel = payload.getChannelId();
        if (channel == null || channel.startsWith("D")) {
            return elsewhere();
        }
        return look.atChannel(payload.getTriggerId(), member.user(), channel, (known, seen) -> {
            var verdict = rooms.setUp().verdict(known, seen.ground());
            return verdict == Verdict.OPEN
                    ? form.brief(
                            new Where(channel, seen.name()).place(),
                            rooms.setUp().in(channel))
                    : look.sentence("team.refused." + verdict);
        });
    }

    private Message elsewhere() {
        var where = rooms.playbook().labels().text("team.where", "what", rooms.command());
        return new Message(
                where,
                Blocks.start()
                        .theirs(where, button(RulesWord.OPEN, text("team.button.rules"), "rules"))
                        .list());
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(TeamForm.MORE, (r, c) -> more(r.getPayload(), c));
        app.viewSubmission(TeamForm.CALLBACK, (r, c) -> save(r.getPayload(), false, c));
        app.viewSubmission(TeamForm.MEANT_FORM, (r, c) -> save(r.getPayload(), true, c));
        app.blockAction(PromptCheck.MEANT, (r, c) -> meant(r.getPayload(), c));
    }

    private Response more(BlockActionPayload payload, ActionContext context) {
        var member = rooms.members().meet(payload.getUser().getId());
        var where = Where.of(payload.getView());
        var team = rooms.setUp().in(where.channel());
        var view = rooms.setUp().mayChange(member)
                ? form.whole(
                        where.place(), team, team.map(rooms.setUp()::prompts).orElse(""))
                : look.sentence("team.refused." + Verdict.NOT_ALLOWED);
        out.modals().redraw(payload.getView().getId(), view);
        return context.ack();
    }

    private Response save(ViewSubmissionPayload payload, boolean meant, ViewSubmissionContext context) {
        var member = rooms.members().meet(payload.getUser().getId());
        if (!rooms.setUp().mayChange(member)) {
            return shown(context, "team.refused." + Verdict.NOT_ALLOWED);
        }
        var draft = TeamForm.draft(payload.getView().getState());
        var faults = draft.faults(this::mayBelong);
        if (!faults.isEmpty()) {
            return context.ackWithErrors(form.errors(faults));
        }
        var where = Where.of(payload.getView());
        var now = rooms.clock().instant();
        var words = check.danger(draft, member, now);
        if (!meant && words.isPresent()) {
            Visit.keepNothing();
            return shown(context, check.page(words.get(), member, where.place()));
        }
        if (check.hurts(draft, member, now)) {
            Visit.keepNothing();
            return context.ackWithErrors(Map.of(TeamForm.PROMPTS, text("team.wrong.hurts")));
        }
        rooms.setUp().save(where.channel(), where.name(), draft, member.zone(), now);
        return shown(context, "team.saved");
    }

    /** Nothing is kept until the form is sent again. */
    private Response meant(BlockActionPayload payload, ActionContext context) {
        var member = rooms.members().meet(payload.getUser().getId());
        var where = Where.of(payload.getView());
        var prompts = DangerPage.carriedBy(Place.chosen(payload));
        var view = rooms.setUp().mayChange(member)
                ? form.whole(TeamForm.MEANT_FORM, where.place(), rooms.setUp().in(where.channel()), prompts)
                : look.sentence("team.refused." + Verdict.NOT_ALLOWED);
        out.modals().redraw(payload.getView().getId(), view);
        return context.ack();
    }

    /** Whoever was not met yet is asked about before anything goes to them. */
    private boolean mayBelong(String user) {
        return rooms.members()
                .standing(user)
                .map(standing -> standing.mayReport())
                .orElse(true);
    }

    private Response shown(ViewSubmissionContext context, String key) {
        return shown(context, look.sentence(key));
    }

    private static Response shown(ViewSubmissionContext context, View view) {
        return context.ack(r -> r.responseAction("update").view(view));
    }

    private String text(String key) {
        return rooms.playbook().labels().text(key);
    }

    private static Message sentence(String text) {
        return new Message(text, Blocks.start().theirs(text).list());
    }
}
