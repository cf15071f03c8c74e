package dev.rebound.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.event.EmojiChangedEvent;
import dev.rebound.people.Members;
import dev.rebound.workspace.Workspaces;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** A feature for the tests of the kit: answers, writes a person down, fails on request. Of two that hear one event, it is the first. */
@Singleton
@Priority(1)
class KitListener implements Listener {
    final AtomicInteger runs = new AtomicInteger();
    private final Members members;
    private final Workspaces workspaces;
    private final Courier courier;

    KitListener(Members members, Workspaces workspaces, Courier courier) {
        this.members = members;
        this.workspaces = workspaces;
        this.courier = courier;
    }

    @Override
    public void listenTo(App app) {
        app.command("/kit", this::answer);
        app.command("/kit-secret", (request, context) -> {
            Visit.keepNothing();
            members.meet("U2ND" + runs.incrementAndGet());
            return context.ack(request.getPayload().getText() + " " + UUID.randomUUID());
        });
        app.command("/kit-fails", (request, context) -> {
            members.meet(request.getPayload().getUserId());
            throw new IllegalStateException(
                    "canary in an exception: " + request.getPayload().getText());
        });
        app.command("/kit-overflows", (request, context) -> {
            writeDown(request.getPayload().getText());
            return context.ack();
        });
        app.command(
                "/kit-recurses",
                (request, context) -> context.ack(endless(request.getPayload().getText())));
        app.viewSubmission("kit-form", (request, context) -> {
            runs.incrementAndGet();
            writeDown(request.getPayload().getUser().getId());
            var said = request.getPayload().getView().getPrivateMetadata();
            return said.equals("wrong") ? context.ackWithErrors(Map.of("what", "Not like this")) : context.ack();
        });
        app.blockAction("kit-button", (request, context) -> {
            runs.incrementAndGet();
            courier.replace(request.getPayload().getResponseUrl(), new Message("pressed", List.of()));
            return context.ack();
        });
        app.blockAction("kit-broken-button", (request, context) -> {
            throw new IllegalStateException("canary");
        });
        app.message(Pattern.compile("^kit fails.*", Pattern.DOTALL), (request, context) -> {
            throw new IllegalStateException("canary");
        });
        app.event(EmojiChangedEvent.class, (request, context) -> {
            var text = request.getEvent().getSubtype();
            Visit.afterwards(() -> say(context.client(), text));
            return context.ack();
        });
    }

    private Response answer(SlashCommandRequest request, SlashCommandContext context) {
        runs.incrementAndGet();
        writeDown(request.getPayload().getUserId());
        return context.ack(request.getPayload().getText() + " " + UUID.randomUUID());
    }

    /** Also looks a row up, which nothing that goes without the database can. */
    private void writeDown(String user) {
        members.meet(user);
        workspaces.all();
    }

    private static void say(MethodsClient slack, String text) {
        try {
            slack.chatPostMessage(post -> post.channel("U0ANA0001").text(text));
        } catch (IOException | SlackApiException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String endless(String text) {
        return endless(text + "!") + text;
    }
}
