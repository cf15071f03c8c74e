package dev.rebound.slack.courier;

import dev.rebound.privacy.Words;
import dev.rebound.slack.Courier;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outcome;
import dev.rebound.slack.SlackWire;
import dev.rebound.slack.Visit;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Takes messages to Slack right after the answer, once and without a row: for when there is no outbox to put them into. */
public final class StraightCourier implements Courier {
    private static final Logger LOG = Logger.getLogger(StraightCourier.class);

    private final SlackWire wire;
    private final String token;

    /** @param token the bot's */
    public StraightCourier(SlackWire wire, String token) {
        this.wire = wire;
        this.token = token;
    }

    @Override
    public void post(String to, Message message) {
        var paper = Paper.post(to, message);
        afterwards(() -> wire.post(token, paper.text()));
    }

    @Override
    public void post(String to, UUID name, Message message) {
        post(to, message);
    }

    @Override
    public void postToStay(String to, UUID name, Message message) {
        throw new IllegalStateException("What can be taken back needs a row");
    }

    @Override
    public void takeAway(String to, UUID name) {
        throw new IllegalStateException("Where it stands is a row");
    }

    /** Where the message stands is a row that can't be read now; it is drawn again when it is next pressed. */
    @Override
    public void change(String to, UUID name, Message message) {}

    @Override
    public void replace(String responseUrl, Message message) {
        respond(responseUrl, Paper.replace(message));
    }

    @Override
    public void remove(String responseUrl) {
        respond(responseUrl, Paper.remove());
    }

    @Override
    public void whisper(String responseUrl, Message message) {
        respond(responseUrl, Paper.whisper(message));
    }

    private void respond(String responseUrl, Words paper) {
        afterwards(() -> wire.respond(responseUrl, paper.text()));
    }

    private static void afterwards(Supplier<Outcome> send) {
        Visit.afterwards(() -> {
            var outcome = send.get();
            if (!(outcome instanceof Outcome.Taken)) {
                LOG.errorf("A message did not reach its reader: %s", outcome);
            }
        });
    }
}
