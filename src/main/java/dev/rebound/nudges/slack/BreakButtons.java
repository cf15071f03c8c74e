package dev.rebound.nudges.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.nudges.BesideWords;
import dev.rebound.nudges.Breaks;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Pages;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Start, not now, and back; each draws again what it stands on, be it a card, a pad or the Home page. */
final class BreakButtons implements Listener {
    private static final Pattern START = Pattern.compile("^" + Pattern.quote(Breaks.START) + "(60|300|600|900)$");

    private final Breaks breaks;
    private final Clock clock;
    private final Pages pages;
    private final Consumer<BlockActionPayload> cards;

    BreakButtons(Breaks breaks, Clock clock, Pages pages, Consumer<BlockActionPayload> cards) {
        this.breaks = breaks;
        this.clock = clock;
        this.pages = pages;
        this.cards = cards;
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(START, (r, c) -> start(r.getPayload(), c));
        app.blockAction(Breaks.SKIP, (r, c) -> {
            breaks.skip(user(r.getPayload()), entry(r.getPayload()));
            return drawn(r.getPayload(), c);
        });
        app.blockAction(Breaks.BACK, (r, c) -> {
            breaks.back(user(r.getPayload()));
            return drawn(r.getPayload(), c);
        });
    }

    private Response start(BlockActionPayload payload, ActionContext context) {
        var action = payload.getActions().get(0).getActionId();
        var length = Duration.ofSeconds(Long.parseLong(action.substring(Breaks.START.length())));
        breaks.start(user(payload), entry(payload), length, clock.instant());
        return drawn(payload, context);
    }

    private Response drawn(BlockActionPayload payload, ActionContext context) {
        if (word(payload, 1).equals(BesideWords.ON_CARD)) {
            cards.accept(payload);
        }
        pages.refresh(user(payload));
        return context.ack();
    }

    private static String user(BlockActionPayload payload) {
        return payload.getUser().getId();
    }

    private static UUID entry(BlockActionPayload payload) {
        return UUID.fromString(word(payload, 0));
    }

    private static String word(BlockActionPayload payload, int place) {
        var words = payload.getActions().get(0).getValue().split(" ");
        return place < words.length ? words[place] : "";
    }
}
