package dev.rebound.nudges.budget.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.nudges.Consent;
import dev.rebound.nudges.Nudge;
import dev.rebound.people.Hours;
import dev.rebound.people.Member;
import dev.rebound.playbook.Answer;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import dev.rebound.slack.Subcommand;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /rebound settings}: opens the form, from Home as well, and saves what was sent. */
final class Settings implements Subcommand, Listener {
    /** Pressed on Home. */
    static final String OPEN = "nudges.settings.open";

    /** Pressed on Home: everything off. */
    static final String SILENCE = "nudges.silence";

    private final BudgetDesk desk;
    private final SettingsForm form;
    private final BundleBlocks blocks;
    private final Outbound out;

    Settings(BudgetDesk desk, SettingsForm form, BundleBlocks blocks, Outbound out) {
        this.desk = desk;
        this.form = form;
        this.blocks = blocks;
        this.out = out;
    }

    @Override
    public String word() {
        return "settings";
    }

    @Override
    public @Nullable Message answer(SlashCommandPayload payload) {
        var member = desk.meet(payload.getUserId());
        return switch (member.standing()) {
            case UNKNOWN, MEMBER -> open(payload.getTriggerId(), member) ? null : blocks.sentence(late());
            case GUEST -> blocks.sentence(desk.playbook().answer(Answer.GUEST));
            case STRANGER, NOBODY -> blocks.sentence(desk.playbook().answer(Answer.OTHER_COMPANY));
        };
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(OPEN, (request, context) -> {
            var payload = request.getPayload();
            var member = desk.meet(payload.getUser().getId());
            if (!open(payload.getTriggerId(), member)) {
                out.whisper(Place.of(payload), member.user(), blocks.sentence(late()));
            }
            return context.ack();
        });
        app.blockAction(SILENCE, (request, context) -> {
            var user = request.getPayload().getUser().getId();
            wish(user, Set.of());
            desk.changed(user, out);
            return context.ack();
        });
        app.viewSubmission(SettingsForm.CALLBACK, (r, c) -> save(r.getPayload(), c));
    }

    private boolean open(String trigger, Member member) {
        var view = form.of(desk.timetable().of(member.user()), wanted(member.user()));
        return out.modals().open(trigger, view);
    }

    private List<Consent> wanted(String user) {
        return Arrays.stream(Nudge.values())
                .flatMap(kind -> desk.consents().of(user, kind).stream())
                .toList();
    }

    private Response save(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var state = payload.getView().getState();
        var days = SettingsForm.days(state);
        var from = SettingsForm.from(state);
        var to = SettingsForm.to(state);
        var fault = Hours.fault(days, from, to);
        if (fault.isPresent()) {
            return context.ackWithErrors(errors(fault.get()));
        }
        var member = desk.meet(payload.getUser().getId());
        desk.timetable().set(member.user(), new Hours(days, from, to));
        wish(member.user(), SettingsForm.kinds(state));
        desk.changed(member.user(), out);
        return context.ack(r -> r.responseAction("update").view(form.saved(desk.saved(member))));
    }

    private void wish(String user, Set<Nudge> ticked) {
        for (var kind : Nudge.values()) {
            if (ticked.contains(kind)) {
                desk.consents().give(user, new Consent(kind, Consent.Tap.SETTINGS, desk.now()));
            } else {
                desk.consents().withdraw(user, kind, desk.now());
            }
        }
    }

    private Map<String, String> errors(Hours.Fault fault) {
        var field = switch (fault) {
            case NO_DAY -> SettingsForm.DAYS;
            case ENDS_TOO_EARLY -> SettingsForm.TO;
        };
        return Map.of(field, desk.labels().text("settings.fault." + fault));
    }

    private String late() {
        return desk.labels().text("form.late");
    }
}
