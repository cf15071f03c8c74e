package dev.rebound.simulator;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The App Home of each person and the modals that lie open before them. */
final class Views {
    static final int DEEPEST = 3;

    private final Map<String, View> homes = new HashMap<>();
    private final Map<String, List<View>> stacks = new HashMap<>();
    private final WorkspaceClock clock;

    Views(WorkspaceClock clock) {
        this.clock = clock;
    }

    Optional<View> home(String person) {
        return Optional.ofNullable(homes.get(person));
    }

    Optional<View> top(String person) {
        List<View> stack = stack(person);
        return stack.isEmpty() ? Optional.empty() : Optional.of(stack.get(stack.size() - 1));
    }

    int depth(String person) {
        return stack(person).size();
    }

    Optional<View> find(String id) {
        return Stream.concat(homes.values().stream(), stacks.values().stream().flatMap(List::stream))
                .filter(v -> v.id().equals(id))
                .findFirst();
    }

    Optional<View> findExternal(String externalId) {
        return stacks.values().stream()
                .flatMap(List::stream)
                .filter(v -> externalId.equals(v.body().getString("external_id")))
                .findFirst();
    }

    View publish(String person, JsonObject given) {
        String id = home(person).map(View::id).orElseGet(() -> Ids.of("V"));
        View view = new View(person, complete(given, id, id, null));
        homes.put(person, view);
        return view;
    }

    View open(String person, JsonObject given) {
        stack(person).clear();
        return push(person, given);
    }

    View push(String person, JsonObject given) {
        String id = Ids.of("V");
        @Nullable String below = top(person).map(View::id).orElse(null);
        String root = stack(person).isEmpty() ? id : stack(person).get(0).id();
        View view = new View(person, complete(given, id, root, below));
        stack(person).add(view);
        return view;
    }

    /** Puts other contents into a view; what was typed stays where block and action are the same. */
    View update(View old, JsonObject given) {
        JsonObject body = complete(
                given,
                old.id(),
                old.body().getString("root_view_id"),
                old.body().getString("previous_view_id"));
        View view = new View(old.person(), body).withValues(FormState.kept(body.getJsonArray("blocks"), old.values()));
        replace(view);
        return view;
    }

    void replace(View view) {
        homes.computeIfPresent(view.person(), (p, home) -> home.id().equals(view.id()) ? view : home);
        stack(view.person()).replaceAll(v -> v.id().equals(view.id()) ? view : v);
    }

    void close(View view) {
        stack(view.person()).removeIf(v -> v.id().equals(view.id()));
    }

    List<View> closeAll(String person) {
        List<View> closed = List.copyOf(stack(person));
        stack(person).clear();
        return closed;
    }

    private List<View> stack(String person) {
        return stacks.computeIfAbsent(person, p -> new ArrayList<>());
    }

    private JsonObject complete(JsonObject given, String id, String root, @Nullable String below) {
        JsonObject body = given.copy();
        body.put("id", id).put("team_id", Workspace.TEAM).put("root_view_id", root);
        body.put("previous_view_id", below).put("hash", clock.now().getEpochSecond() + "." + Ids.secret());
        body.put("app_id", Workspace.APP).put("bot_id", Workspace.BOT);
        body.put("app_installed_team_id", Workspace.TEAM);
        body.put("state", new JsonObject().put("values", new JsonObject()));
        body.put("blocks", Blocks.withIds(given.getJsonArray("blocks")));
        for (String text : List.of("private_metadata", "callback_id", "external_id")) {
            body.put(text, given.getString(text, ""));
        }
        for (String part : List.of("title", "submit", "close")) {
            body.put(part, given.getJsonObject(part));
        }
        for (String flag : List.of("clear_on_close", "notify_on_close")) {
            body.put(flag, given.getBoolean(flag, false));
        }
        return body;
    }
}
