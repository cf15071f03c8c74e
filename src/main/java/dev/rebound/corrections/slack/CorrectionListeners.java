package dev.rebound.corrections.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import dev.rebound.corrections.Corrections;
import dev.rebound.corrections.Giving;
import dev.rebound.playbook.Labels;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Subcommand;
import java.util.Set;
import java.util.function.Consumer;

/** The corrections' way into Slack: the one class of this door that wiring calls. */
public final class CorrectionListeners {
    private CorrectionListeners() {}

    /**
     * {@code /rebound corrections}.
     *
     * @param command what {@code /rebound} is called here
     * @param operators the Slack users who may see sums and given words
     */
    public record Rooms(String command, Set<String> operators, Corrections corrections, Giving giving, Labels labels) {
        public Rooms {
            operators = Set.copyOf(operators);
        }
    }

    /** {@code /rebound corrections} and {@code /rebound corrections words 11}. */
    public static Subcommand command(Rooms rooms) {
        return new CorrectionsWord(rooms, new SumsMessage(rooms), new GivenMessage(rooms));
    }

    /**
     * The buttons on an entry.
     *
     * @param redraw draws again what a pressed button stands on
     */
    public static Listener buttons(Giving giving, Consumer<BlockActionPayload> redraw) {
        return new GivingButtons(giving, redraw);
    }
}
