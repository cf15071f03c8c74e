package dev.rebound.simulator;

import dev.rebound.simulator.Person.Role;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one person has before them, in the page's words. */
final class Screen {
    private static final Set<Role> OUTSIDERS = Set.of(Role.GUEST, Role.ONE_CHANNEL_GUEST, Role.STRANGER);

    private final World world;

    Screen(World world) {
        this.world = world;
    }

    /** Those whom a visitor may be. */
    JsonArray cast() {
        JsonArray cast = new JsonArray();
        world.people().humans().forEach(p -> cast.add(card(p)));
        return cast;
    }

    JsonObject of(Person person) {
        return new JsonObject()
                .put("workspace", new JsonObject().put("id", Workspace.TEAM).put("name", Workspace.NAME))
                .put("me", person.id())
                .put("now", world.clock().now().toEpochMilli() / 1000.0)
                .put("people", people())
                .put("app", world.options().manifest().forPage())
                .put("conversations", conversations(person))
                .put("messages", messages(person))
                .put("home", home(person))
                .put("modal", modal(person));
    }

    private static JsonObject card(Person person) {
        return new JsonObject()
                .put("id", person.id())
                .put("name", person.realName())
                .put("title", person.title());
    }

    private JsonArray people() {
        JsonArray people = new JsonArray();
        for (Person person : world.people().all()) {
            people.add(card(person)
                    .put("guest", OUTSIDERS.contains(person.role()))
                    .put("admin", person.role() == Role.ADMIN)
                    .put("tz", person.zone().getId()));
        }
        return people;
    }

    private JsonArray conversations(Person person) {
        JsonArray listed = new JsonArray();
        for (Conversation c : world.conversations().of(person.id())) {
            listed.add(new JsonObject().put("id", c.id()).put("kind", kind(c)).put("name", name(c, person)));
        }
        return listed;
    }

    private static String kind(Conversation conversation) {
        if (conversation.isGroup()) {
            return "dm";
        }
        return conversation.direct() ? "app" : "channel";
    }

    /** A group DM is called by the others in it. */
    private String name(Conversation conversation, Person reader) {
        if (conversation.isGroup()) {
            return conversation.members().stream()
                    .filter(id -> !id.equals(reader.id()))
                    .map(id -> world.person(id).realName())
                    .collect(Collectors.joining(", "));
        }
        return conversation.direct() ? world.options().manifest().appName() : conversation.name();
    }

    private JsonObject messages(Person person) {
        JsonObject byChannel = new JsonObject();
        for (Conversation c : world.conversations().of(person.id())) {
            JsonArray seen = new JsonArray();
            world.messages().seenBy(person.id(), c.id()).forEach(m -> seen.add(m.forPage()));
            byChannel.put(c.id(), seen);
        }
        return byChannel;
    }

    private @Nullable JsonObject home(Person person) {
        return world.views()
                .home(person.id())
                .map(v -> new JsonObject().put("blocks", v.blocks()))
                .orElse(null);
    }

    private @Nullable JsonObject modal(Person person) {
        return world.views()
                .top(person.id())
                .map(v -> new JsonObject().put("id", v.id()).put("view", v.body()))
                .orElse(null);
    }
}
