package dev.rebound.experiment.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.rebound.people.Member;
import dev.rebound.slack.Message;
import dev.rebound.slack.Subcommand;
import org.jspecify.annotations.Nullable;

/** {@code /rebound experiment}: opens what is tried. */
record ExperimentWord(ExperimentDesk desk) implements Subcommand {
    @Override
    public String word() {
        return "experiment";
    }

    @Override
    public @Nullable Message answer(SlashCommandPayload payload) {
        var member = desk.meet(payload.getUserId());
        return desk.refusal(member).orElseGet(() -> opened(payload, member));
    }

    private @Nullable Message opened(SlashCommandPayload payload, Member member) {
        return desk.out().modals().open(payload.getTriggerId(), desk.list(member)) ? null : desk.late();
    }
}
