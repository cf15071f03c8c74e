package dev.rebound.example.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.rebound.logbook.Logbook;
import dev.rebound.slack.Message;
import dev.rebound.slack.Subcommand;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** {@code /rebound week}: how many noes a person reported in the last seven days, for their eyes alone. */
public final class WeekWord implements Subcommand {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("words.week", Locale.ROOT);
    private static final Duration WEEK = Duration.ofDays(7);

    private final Logbook logbook;
    private final Clock clock;

    public WeekWord(Logbook logbook, Clock clock) {
        this.logbook = logbook;
        this.clock = clock;
    }

    @Override
    public String word() {
        return "week";
    }

    @Override
    public Message answer(SlashCommandPayload payload) {
        var now = clock.instant();
        var noes = logbook.noes(payload.getUserId(), now.minus(WEEK), now);
        return new Message(WORDS.getString("noes").replace("{count}", Integer.toString(noes)), List.of());
    }
}
