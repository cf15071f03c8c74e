package dev.rebound.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import dev.rebound.people.Members;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A feature for the tests of the kit: answers, writes a person down, fails on request. */
@Singleton
class KitListener implements Listener {
    final AtomicInteger runs = new AtomicInteger();
    private final Members members;

    KitListener(Members members) {
        this.members = members;
    }

    @Override
    public void listenTo(App app) {
        app.command("/kit", (request, context) -> {
            runs.incrementAndGet();
            members.meet(request.getPayload().getUserId());
            return context.ack(request.getPayload().getText() + " " + UUID.randomUUID());
        });
        app.command("/kit-fails", (request, context) -> {
            members.meet(request.getPayload().getUserId());
            throw new IllegalStateException("canary: " + request.getPayload().getText());
        });
        app.command("/kit-secret", (request, context) -> {
            Visit.keepNothing();
            runs.incrementAndGet();
            members.meet(request.getPayload().getUserId());
            return Response.ok("told " + request.getPayload().getText());
        });
    }
}
