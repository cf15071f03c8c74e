package dev.rebound.simulator;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the workspace knows of the app: that which an admin pastes into Slack.
 *
 * @param scopes of the bot token; empty means that none is asked for
 * @param events that the app subscribes to
 */
public record Manifest(
        String appName,
        List<Command> commands,
        List<Shortcut> globalShortcuts,
        List<Shortcut> messageShortcuts,
        Set<String> events,
        Set<String> scopes) {

    /** A slash command, with its slash. */
    public record Command(String command, String hint, String description) {}

    /** A shortcut, global or on a message. */
    public record Shortcut(String callbackId, String name) {}

    public Manifest {
        commands = List.copyOf(commands);
        globalShortcuts = List.copyOf(globalShortcuts);
        messageShortcuts = List.copyOf(messageShortcuts);
        events = Set.copyOf(events);
        scopes = Set.copyOf(scopes);
    }

    /** The app that this simulator is usually opened for. */
    public static Manifest rebound() {
        return new Manifest(
                "Rebound",
                List.of(
                        new Command("/reject", "what they said", "Log a no"),
                        new Command("/win", "booked a demo 10:40", "Log a yes or a good moment"),
                        new Command("/rebound", "home, block, help", "Everything else")),
                List.of(new Shortcut("log_rejection", "Log a rejection")),
                List.of(
                        new Shortcut("log_this_rejection", "Log this rejection"),
                        new Shortcut("keep_this", "Keep this")),
                Set.of("message.im", "app_home_opened"),
                Set.of(
                        "channels:read",
                        "chat:write",
                        "commands",
                        "files:read",
                        "files:write",
                        "groups:read",
                        "im:history",
                        "mpim:write",
                        "users:read"));
    }

    public Manifest withCommands(List<Command> changed) {
        return new Manifest(appName, changed, globalShortcuts, messageShortcuts, events, scopes);
    }

    public Manifest withScopes(Set<String> changed) {
        return new Manifest(appName, commands, globalShortcuts, messageShortcuts, events, changed);
    }

    Optional<Command> command(String name) {
        return commands.stream().filter(c -> c.command().equals(name)).findFirst();
    }

    boolean knowsShortcut(String callbackId, boolean onMessage) {
        return (onMessage ? messageShortcuts : globalShortcuts)
                .stream().anyMatch(s -> s.callbackId().equals(callbackId));
    }

    JsonObject forPage() {
        JsonArray listed = new JsonArray();
        commands.forEach(c -> listed.add(new JsonObject()
                .put("command", c.command())
                .put("hint", c.hint())
                .put("description", c.description())));
        return new JsonObject()
                .put("name", appName)
                .put("botUser", Workspace.BOT_USER)
                .put("commands", listed)
                .put("globalShortcuts", named(globalShortcuts))
                .put("messageShortcuts", named(messageShortcuts));
    }

    private static JsonArray named(List<Shortcut> shortcuts) {
        JsonArray listed = new JsonArray();
        shortcuts.forEach(s ->
                listed.add(new JsonObject().put("callback_id", s.callbackId()).put("name", s.name())));
        return listed;
    }
}
