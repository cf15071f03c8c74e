package dev.rebound.slack.courier;

import dev.rebound.slack.Courier;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Message;
import java.util.UUID;

/** The outbox, as long as rows can be written; else straight to Slack. */
public final class EitherCourier implements Courier {
    private final Courier outbox;
    private final Courier straight;

    /** @param straight needs no row */
    public EitherCourier(Courier outbox, Courier straight) {
        this.outbox = outbox;
        this.straight = straight;
    }

    @Override
    public void post(String to, Message message) {
        now().post(to, message);
    }

    @Override
    public void post(String to, UUID name, Message message) {
        now().post(to, name, message);
    }

    @Override
    public void postToStay(String to, UUID name, Message message) {
        now().postToStay(to, name, message);
    }

    @Override
    public void takeAway(String to, UUID name) {
        now().takeAway(to, name);
    }

    @Override
    public void change(String to, UUID name, Message message) {
        now().change(to, name, message);
    }

    @Override
    public void replace(String responseUrl, Message message) {
        now().replace(responseUrl, message);
    }

    @Override
    public void remove(String responseUrl) {
        now().remove(responseUrl);
    }

    @Override
    public void whisper(String responseUrl, Message message) {
        now().whisper(responseUrl, message);
    }

    private Courier now() {
        return InWorkspace.isWithoutRows() ? straight : outbox;
    }
}
