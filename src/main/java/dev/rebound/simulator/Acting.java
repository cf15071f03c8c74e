package dev.rebound.simulator;

import dev.rebound.simulator.Blocks.Placed;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One person at their keyboard, for tests; each act waits until the app answered, and goes the same way as the page's. */
public final class Acting {
    private final House house;
    private final Person person;

    Acting(House house, Person person) {
        this.house = house;
        this.person = person;
    }

    /** Types into a conversation; a text that begins with a known command is a slash command. */
    public Outcome types(String conversation, String text) {
        return act(what("say").put("conversation", conversation).put("text", text));
    }

    /** Types into the DM with the bot. */
    public Outcome typesToBot(String text) {
        return types(dm(), text);
    }

    public Outcome edits(Message message, String text) {
        return act(what("edit").mergeIn(named(message)).put("text", text));
    }

    /** Presses the button with this action id or this label. */
    public Outcome presses(Message message, String button) {
        return presses(message, button, "");
    }

    /**
     * Chooses in a menu or picker of a message.
     *
     * @param choice an option's value or label, a date, a user id, or a list of them
     */
    public Outcome presses(Message message, String element, Object choice) {
        return press(what("press").put("message", named(message)), message.blocks(), element, choice);
    }

    public Outcome pressesInHome(String button) {
        return pressesInHome(button, "");
    }

    /** As {@link #presses(Message, String, Object)}, in App Home. */
    public Outcome pressesInHome(String element, Object choice) {
        JsonArray blocks = home().map(View::blocks).orElseGet(JsonArray::new);
        return press(what("press").put("home", true), blocks, element, choice);
    }

    public Outcome pressesInModal(String button) {
        return pressesInModal(button, "");
    }

    /** As {@link #presses(Message, String, Object)}, in the modal on top. */
    public Outcome pressesInModal(String element, Object choice) {
        View view = openModal();
        return press(what("press").put("modal", view.id()), view.blocks(), element, choice);
    }

    /**
     * Fills the modal on top and sends it off.
     *
     * @param filled by block id: a text, an option's value or label, a date, a user id, or a list of them
     */
    public Outcome submits(Map<String, ?> filled) {
        View view = openModal();
        JsonObject values = new JsonObject();
        for (Placed placed : Blocks.placed(view.blocks())) {
            if (filled.containsKey(placed.blockId())) {
                JsonObject held = Choice.of(placed.element(), filled.get(placed.blockId()));
                values.put(placed.blockId(), new JsonObject().put(placed.actionId(), held));
            }
        }
        JsonObject state = new JsonObject().put("values", values);
        return act(what("submit").put("modal", view.id()).put("state", state));
    }

    /** Picks a file of their own for a form; the id by which a field of {@link #submits} names it. */
    public String picks(String name, byte[] bytes) {
        return house.loop.read(() -> house.world
                .uploads()
                .handOver(person.id(), name, Buffer.buffer(bytes))
                .id());
    }

    /** Deletes a file of their own. */
    public void deletes(String file) {
        house.loop.read(() -> {
            house.world.uploads().remove(file);
            return true;
        });
    }

    /** Closes the modal on top. */
    public Outcome closes() {
        return act(what("close").put("modal", openModal().id()));
    }

    /** Closes all modals with the cross. */
    public Outcome closesAll() {
        return act(what("close").put("modal", openModal().id()).put("all", true));
    }

    /** Uses a global shortcut. */
    public Outcome uses(String shortcut) {
        return act(what("shortcut").put("callback_id", shortcut));
    }

    /** Uses a shortcut from a message's menu. */
    public Outcome uses(String shortcut, Message message) {
        return act(what("message_shortcut").put("callback_id", shortcut).mergeIn(named(message)));
    }

    public Outcome opensHome() {
        return act(what("open_home").put("tab", "home"));
    }

    public Outcome opensMessages() {
        return act(what("open_home").put("tab", "messages"));
    }

    /** Reloads the page: what only this person saw is gone. */
    public Outcome reloads() {
        return act(what("reload"));
    }

    /** What this person sees in a conversation, oldest first. */
    public List<Message> sees(String conversation) {
        return house.loop.read(() -> house.world.messages().seenBy(person.id(), conversation));
    }

    /** The newest that this person sees there. */
    public Message lastSeen(String conversation) {
        List<Message> seen = sees(conversation);
        if (seen.isEmpty()) {
            throw new IllegalStateException(person.name() + " sees nothing there");
        }
        return seen.get(seen.size() - 1);
    }

    /** The modal on top. */
    public Optional<View> modal() {
        return house.loop.read(() -> house.world.views().top(person.id()));
    }

    public Optional<View> home() {
        return house.loop.read(() -> house.world.views().home(person.id()));
    }

    /** The id of the DM with the bot. */
    public String dm() {
        return house.loop.read(
                () -> house.world.conversations().direct(person.id()).id());
    }

    private Outcome press(JsonObject act, JsonArray blocks, String element, Object choice) {
        Optional<Placed> placed = Blocks.placed(blocks).stream()
                .filter(p -> p.actionId().equals(element) || label(p.element()).equals(element))
                .findFirst();
        if (placed.isEmpty()) {
            return Outcome.of(Replies.error("not_on_screen"));
        }
        JsonObject action = choice.equals("")
                ? new JsonObject().put("type", placed.get().element().getString("type"))
                : Choice.of(placed.get().element(), choice);
        action.put("block_id", placed.get().blockId())
                .put("action_id", placed.get().actionId());
        return act(act.put("action", action));
    }

    private static String label(JsonObject element) {
        return element.getJsonObject("text", new JsonObject()).getString("text", "");
    }

    private View openModal() {
        return modal().orElseThrow(() -> new IllegalStateException("no modal lies before " + person.name()));
    }

    private Outcome act(JsonObject act) {
        return Outcome.of(house.loop.ask(() -> house.acts.perform(person.id(), act)));
    }

    private static JsonObject what(String what) {
        return new JsonObject().put("do", what);
    }

    private static JsonObject named(Message message) {
        return new JsonObject().put("conversation", message.channel()).put("ts", message.ts());
    }
}
