package dev.rebound.corrections.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Message;
import dev.rebound.slack.Subcommand;
import java.util.Locale;
import java.util.regex.Pattern;

/** {@code /rebound corrections}: for operators, and one sentence for everybody else. */
record CorrectionsWord(CorrectionListeners.Rooms rooms, SumsMessage sums, GivenMessage given) implements Subcommand {
    private static final Pattern WORDS = Pattern.compile("\\S+\\s+words(?:\\s+(\\d{1,6}))?");

    @Override
    public String word() {
        return "corrections";
    }

    @Override
    public Message answer(SlashCommandPayload payload) {
        if (!rooms.operators().contains(payload.getUserId())) {
            return forEverybodyElse();
        }
        var asked = WORDS.matcher(payload.getText().strip().toLowerCase(Locale.ROOT));
        if (!asked.matches()) {
            return sums.message();
        }
        return given.from(asked.group(1) == null ? 1 : Integer.parseInt(asked.group(1)));
    }

    private Message forEverybodyElse() {
        var text = rooms.labels().text("corrections.others");
        return new Message(text, Blocks.start().theirs(text).list());
    }
}
