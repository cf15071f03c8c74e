package dev.rebound.simulator;

import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Slack's Web API: every method that it has by name, and who may call it. */
final class WebApi {
    private static final String APP_LEVEL = "apps.connections.open";

    /** A method and the bot scope that it asks for; an empty scope asks for none. */
    record Method(String scope, Function<Arguments, JsonObject> answer) {}

    private final Map<String, Method> methods = new HashMap<>();
    private final Options options;

    WebApi(Options options) {
        this.options = options;
    }

    void add(String name, String scope, Function<Arguments, JsonObject> answer) {
        methods.put(name, new Method(scope, answer));
    }

    JsonObject answer(String name, String token, Arguments arguments) {
        Method method = methods.get(name);
        if (method == null) {
            return Replies.error("unknown_method").put("req_method", name);
        }
        return refusal(name, method, token).orElseGet(() -> method.answer().apply(arguments));
    }

    private Optional<JsonObject> refusal(String name, Method method, String token) {
        if (name.equals("api.test")) {
            return Optional.empty();
        }
        if (token.isEmpty()) {
            return Optional.of(Replies.error("not_authed"));
        }
        if (!Set.of(options.botToken(), options.appToken()).contains(token)) {
            return Optional.of(Replies.error("invalid_auth"));
        }
        if (token.equals(options.appToken()) != name.equals(APP_LEVEL)) {
            return Optional.of(Replies.error("not_allowed_token_type"));
        }
        return missing(method.scope());
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
