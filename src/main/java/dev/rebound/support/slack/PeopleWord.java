package dev.rebound.support.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.rebound.privacy.Words;
import dev.rebound.slack.Message;
import dev.rebound.slack.Modals;
import dev.rebound.slack.Subcommand;
import org.jspecify.annotations.Nullable;

/** {@code /rebound people}: the list, and for operators the form in which it is written down. */
record PeopleWord(SupportListeners.Rooms rooms, Modals modals) implements Subcommand {
    @Override
    public String word() {
        return "people";
    }

    @Override
    public @Nullable Message answer(SlashCommandPayload payload) {
        return rooms.isOperator(payload.getUserId()) && isOpened(payload)
                ? null
                : rooms.people().message(rooms.members().meet(payload.getUserId()));
    }

    private boolean isOpened(SlashCommandPayload payload) {
        var now = rooms.choices().peopleToChange().map(Words::text).orElse("");
        return modals.open(payload.getTriggerId(), rooms.people().setting(now));
    }
}
