package dev.rebound.simulator;

import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Slack's Web API: every method that it has by name, and who may call it. */
final class WebApi {
    /** A method and the bot scope that it asks for, by what it is called with; an empty scope asks for none. */
    private record Method(Function<Arguments, String> scope, Function<Arguments, JsonObject> answer) {}

    private final Map<String, Method> forBot = new HashMap<>();
    private final Map<String, Method> forApp = new HashMap<>();
    private final Map<String, Method> forAnybody = new HashMap<>();
    private final Options options;

    WebApi(Options options) {
        this.options = options;
    }

    /** Adds a method for the bot token. */
    void add(String name, String scope, Function<Arguments, JsonObject> answer) {
        add(name, given -> scope, answer);
    }

    /** The same where the scope hangs on what it is called with. */
    void add(String name, Function<Arguments, String> scope, Function<Arguments, JsonObject> answer) {
        forBot.put(name, new Method(scope, answer));
    }

    /** Adds a method for the app-level token. */
    void addForApp(String name, Function<Arguments, JsonObject> answer) {
        forApp.put(name, new Method(given -> "", answer));
    }

    /** Adds a method that wants no token. */
    void addForAnybody(String name, Function<Arguments, JsonObject> answer) {
        forAnybody.put(name, new Method(given -> "", answer));
    }

    JsonObject answer(String name, String token, Arguments arguments) {
        if (forAnybody.containsKey(name)) {
            return forAnybody.get(name).answer().apply(arguments);
        }
        if (!forBot.containsKey(name) && !forApp.containsKey(name)) {
            return Replies.error("unknown_method").put("req_method", name);
        }
        return unknown(token).orElseGet(() -> known(name, token, arguments));
    }

    private Optional<JsonObject> unknown(String token) {
        if (token.isEmpty()) {
            return Optional.of(Replies.error("not_authed"));
        }
        boolean ours = token.equals(options.botToken()) || token.equals(options.appToken());
        return ours ? Optional.empty() : Optional.of(Replies.error("invalid_auth"));
    }

    private JsonObject known(String name, String token, Arguments arguments) {
        Method method = (token.equals(options.botToken()) ? forBot : forApp).get(name);
        if (method == null) {
            return Replies.error("not_allowed_token_type");
        }
        return missing(method.scope().apply(arguments))
                .orElseGet(() -> method.answer().apply(arguments));
    }

    private Optional<JsonObject> missing(String scope) {
        Set<String> granted = options.manifest().scopes();
        if (scope.isEmpty() || granted.isEmpty() || granted.contains(scope)) {
            return Optional.empty();
        }
        return Optional.of(
                Replies.error("missing_scope").put("needed", scope).put("provided", String.join(",", granted)));
    }
}
