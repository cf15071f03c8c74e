package dev.rebound.simulator;

import dev.rebound.simulator.Answer.Result;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/**
 * Something that a person does.
 *
 * @param given what exactly, in the page's words
 */
record Act(World world, Person person, JsonObject given) {

    String text(String key) {
        return given.getString(key, "");
    }

    JsonObject object(String key) {
        return given.getJsonObject(key, new JsonObject());
    }

    /** What stands in the form, by block and action. */
    JsonObject values() {
        return HandedOver.told(world, person, object("state").getJsonObject("values", new JsonObject()));
    }

    /** The conversation that is named, if this person is in it. */
    Optional<Conversation> conversation(String id) {
        return world.conversations().find(id).filter(c -> c.has(person.id()));
    }

    /** The message that is named, if this person sees it. */
    Optional<Message> message(JsonObject named) {
        return conversation(named.getString("conversation", ""))
                .flatMap(c -> world.messages().find(c.id(), named.getString("ts", "")))
                .filter(m -> m.isSeenBy(person.id()));
    }

    /** The modal that is named, if it lies on top for this person. */
    Optional<View> modal() {
        return world.views().top(person.id()).filter(v -> v.id().equals(text("modal")));
    }

    /** Tells the person, by a line that the page shows for a moment. */
    JsonObject refused(String error, String shown) {
        world.watchers().toast(person.id(), shown);
        return Replies.error(error);
    }

    /** Slack's word for a delivery that failed. */
    static String errorOf(Answer answer) {
        return answer.result() == Result.TIMEOUT ? "operation_timeout" : "dispatch_failed";
    }
}
