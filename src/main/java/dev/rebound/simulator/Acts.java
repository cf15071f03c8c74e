package dev.rebound.simulator;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/** Everything that a person can do, by the page or by a test. */
final class Acts {
    private final World world;
    private final Events events;
    private final Typing typing;
    private final Deliveries deliveries;

    Acts(World world, Events events, Typing typing, Deliveries deliveries) {
        this.world = world;
        this.events = events;
        this.typing = typing;
        this.deliveries = deliveries;
    }

    Future<JsonObject> perform(String personId, JsonObject given) {
        Optional<Person> person = world.people().find(personId);
        if (person.isEmpty()) {
            return Future.succeededFuture(Replies.error("user_not_found"));
        }
        Act act = new Act(world, person.get(), given);
        return switch (act.text("do")) {
            case "say" -> typing.say(act);
            case "edit" -> typing.edit(act);
            case "press" -> new Pressing(deliveries).press(act);
            case "submit" -> new Dialogs(deliveries).submit(act);
            case "close" -> new Dialogs(deliveries).close(act);
            case "shortcut" -> new Shortcuts(deliveries).global(act);
            case "message_shortcut" -> new Shortcuts(deliveries).onMessage(act);
            case "open_home" ->
                events.homeOpened(act.person(), given.getString("tab", "home")).map(Replies.ok());
            case "arrive" -> Future.succeededFuture(arrive(act));
            case "reload" -> Future.succeededFuture(reload(act));
            default -> Future.succeededFuture(Replies.error("unknown_act"));
        };
    }

    /** Somebody who has no page open yet begins with nothing open before them; a second page leaves the first one be. */
    private JsonObject arrive(Act act) {
        return world.watchers().isThere(act.person().id()) ? Replies.ok() : reload(act);
    }

    private JsonObject reload(Act act) {
        world.messages().forgetEphemeralOf(act.person().id());
        world.views().closeAll(act.person().id());
        world.watchers().changed(act.person().id());
        return Replies.ok();
    }
}
