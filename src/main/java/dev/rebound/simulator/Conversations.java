package dev.rebound.simulator;

import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The channels and the direct messages. */
final class Conversations {
    static final String SALES = "C0SALES01";
    static final String RANDOM = "C0RANDOM2";
    static final String NORTH = "C0NORTH03";

    private final Map<String, Conversation> byId = new LinkedHashMap<>();
    private final Set<String> shut = new HashSet<>();
    private final Map<String, String> refused = new HashMap<>();

    Conversations() {
        Set<String> everybody = Person.CAST.stream().map(Person::id).collect(Collectors.toSet());
        put(new Conversation(SALES, false, "sales", everybody, true));
        put(new Conversation(RANDOM, false, "random", ownStaff()));
        put(new Conversation(NORTH, false, "north", withTheBot(ownStaff())));
        Person.CAST.stream().filter(p -> p.role() != Person.Role.BOT).forEach(p -> direct(p.id()));
    }

    private static Set<String> ownStaff() {
        return List.of(Person.ANA, Person.BEN, Person.PRIYA, Person.MARA).stream()
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    private static Set<String> withTheBot(Set<String> people) {
        var members = new LinkedHashSet<>(people);
        members.add(Workspace.BOT_USER);
        return members;
    }

    private void put(Conversation conversation) {
        byId.put(conversation.id(), conversation);
    }

    Optional<Conversation> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** By id, by {@code #name}, or a person's id for their DM with the bot. */
    Optional<Conversation> resolve(String reference) {
        if (reference.startsWith("U") && byId.containsKey(directId(reference))) {
            return find(directId(reference));
        }
        if (reference.startsWith("#")) {
            String name = reference.substring(1);
            return byId.values().stream()
                    .filter(c -> !c.direct() && !c.isGroup() && c.name().equals(name))
                    .findFirst();
        }
        return find(reference);
    }

    /** The DM of the bot with a person, opened if it was not. */
    Conversation direct(String person) {
        return byId.computeIfAbsent(
                directId(person), id -> new Conversation(id, true, person, Set.of(person, Workspace.BOT_USER)));
    }

    /** A channel with the bot in it and these people; one of the same name gets others. */
    Conversation channel(String name, Set<String> people) {
        var id = resolve("#" + name).map(Conversation::id).orElseGet(() -> Ids.of("C"));
        var made = new Conversation(id, false, name, withTheBot(people));
        put(made);
        return made;
    }

    /** The DM of the bot with several people: the same for the same people. */
    Conversation group(Set<String> people) {
        var members = withTheBot(people);
        return byId.values().stream()
                .filter(c -> c.isGroup() && c.members().equals(members))
                .findFirst()
                .orElseGet(() -> {
                    var name =
                            "mpdm-" + String.join("--", new TreeSet<>(members)).toLowerCase(Locale.ROOT) + "-1";
                    var made = new Conversation(Ids.of("G"), false, name, members);
                    put(made);
                    return made;
                });
    }

    /** Puts one out of the bot's sight, or back into it; whether that changed anything. */
    boolean close(String id, boolean closed) {
        return closed ? shut.add(id) : shut.remove(id);
    }

    /** Refuses whatever the bot writes to this person from now on, with this error of Slack's; an empty one ends that. */
    void refuse(String person, String error) {
        if (error.isEmpty()) {
            refused.remove(directId(person));
        } else {
            refused.put(directId(person), error);
        }
    }

    /** Refuses nobody any more. */
    void heal() {
        refused.clear();
    }

    /** Why the bot cannot write here, in Slack's word; nothing where it can. */
    Optional<String> refusal(String id) {
        return Optional.ofNullable(refused.get(id));
    }

    /** Shares a channel with another company, or ends that. */
    void share(String id, boolean shared) {
        byId.computeIfPresent(id, (key, conversation) -> conversation.shared(shared));
    }

    /** Somebody new joins the channel that everybody is in, and can write to the bot. */
    void join(String person) {
        find(SALES).orElseThrow().members().add(person);
        direct(person);
    }

    List<Conversation> of(String person) {
        return byId.values().stream().filter(c -> c.has(person)).toList();
    }

    private static String directId(String person) {
        return "D" + person.substring(1);
    }

    /** The conversation as {@code conversations.info} shows it. */
    static JsonObject channel(Conversation conversation) {
        JsonObject shown = new JsonObject()
                .put("id", conversation.id())
                .put("is_archived", false)
                .put("is_im", conversation.direct())
                .put("is_org_shared", false)
                .put("is_ext_shared", conversation.shared())
                .put("is_shared", conversation.shared());
        if (conversation.direct()) {
            return shown.put("user", conversation.name()).put("is_open", true);
        }
        return shown.put("name", conversation.name())
                .put("name_normalized", conversation.name())
                .put("is_channel", !conversation.isGroup())
                .put("is_group", conversation.isGroup())
                .put("is_mpim", conversation.isGroup())
                .put("is_private", conversation.isGroup())
                .put("is_member", conversation.has(Workspace.BOT_USER))
                .put("num_members", conversation.members().size());
    }
}
