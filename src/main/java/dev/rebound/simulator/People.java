package dev.rebound.simulator;

import dev.rebound.simulator.Person.Role;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who is in the workspace. */
final class People {
    private final Map<String, Person> byId = new LinkedHashMap<>();
    private final Map<String, JsonObject> statuses = new HashMap<>();

    People() {
        Person.CAST.forEach(this::put);
    }

    void put(Person person) {
        byId.put(person.id(), person);
    }

    /** What this person shows beside their name from now on. */
    void show(String id, String emoji, String text, long ends) {
        statuses.put(
                id,
                new JsonObject()
                        .put("status_emoji", emoji)
                        .put("status_text", text)
                        .put("status_expiration", ends));
    }

    Optional<Person> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Collection<Person> all() {
        return byId.values();
    }

    List<Person> humans() {
        return byId.values().stream().filter(p -> p.role() != Role.BOT).toList();
    }

    /** The person as {@code users.info} shows them. */
    JsonObject user(Person person, Instant now) {
        Role role = person.role();
        JsonObject user = new JsonObject()
                .put("id", person.id())
                .put("team_id", Workspace.teamOf(person))
                .put("name", person.name())
                .put("deleted", role == Role.GONE)
                .put("real_name", person.realName())
                .put("is_bot", role == Role.BOT)
                .put("is_app_user", false)
                .put("updated", now.getEpochSecond())
                .put("profile", profile(person).mergeIn(statuses.getOrDefault(person.id(), new JsonObject())));
        return role == Role.GONE ? user : user.mergeIn(standing(person, now));
    }

    private static JsonObject standing(Person person, Instant now) {
        Role role = person.role();
        JsonObject standing = new JsonObject()
                .put("color", "4bbe2e")
                .put("tz", person.zone().getId())
                .put("tz_label", person.zone().getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .put("tz_offset", person.zone().getRules().getOffset(now).getTotalSeconds())
                .put("is_admin", role == Role.ADMIN || role == Role.OWNER)
                .put("is_owner", role == Role.OWNER)
                .put("is_primary_owner", false)
                .put("is_restricted", role == Role.GUEST || role == Role.ONE_CHANNEL_GUEST)
                .put("is_ultra_restricted", role == Role.ONE_CHANNEL_GUEST)
                .put("is_email_confirmed", role != Role.BOT);
        return role == Role.STRANGER ? standing.put("is_stranger", true) : standing;
    }

    private static JsonObject profile(Person person) {
        return new JsonObject()
                .put("title", person.title())
                .put("real_name", person.realName())
                .put("display_name", person.name())
                .put("team", Workspace.teamOf(person));
    }
}
