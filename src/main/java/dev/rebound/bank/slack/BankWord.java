package dev.rebound.bank.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.rebound.people.Member;
import dev.rebound.slack.Message;
import dev.rebound.slack.Subcommand;
import org.jspecify.annotations.Nullable;

/** {@code /rebound bank}: opens the bank. */
record BankWord(BankDesk desk) implements Subcommand {
    @Override
    public String word() {
        return "bank";
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
