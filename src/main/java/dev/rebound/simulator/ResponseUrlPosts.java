package dev.rebound.simulator;

import dev.rebound.simulator.ApiDoor.Reply;
import dev.rebound.simulator.ResponseUrls.Origin;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/** What an app may do with a response URL: answer, replace, delete. */
final class ResponseUrlPosts {
    private final World world;
    private final AppPosts posts;

    ResponseUrlPosts(World world, AppPosts posts) {
        this.world = world;
        this.posts = posts;
    }

    Reply receive(String path, Arguments given) {
        Optional<String> refused = world.responseUrls().refusal(path);
        if (refused.isPresent()) {
            return new Reply(404, Replies.error(refused.get()), 0);
        }
        Optional<Refusal> invalid =
                given.flag("delete_original") ? Optional.empty() : MessageRules.refusal(given.given());
        if (invalid.isPresent()) {
            return new Reply(400, invalid.get().json(), 0);
        }
        act(world.responseUrls().use(path), given);
        return Reply.of(Replies.ok());
    }

    private void act(Origin origin, Arguments given) {
        Optional<Message> original = Optional.ofNullable(origin.ts())
                .flatMap(ts -> world.messages().find(origin.channel(), ts))
                .filter(Message::byBot);
        if (given.flag("delete_original")) {
            original.ifPresent(posts::remove);
        } else if (given.flag("replace_original") && original.isPresent()) {
            posts.rewrite(original.get(), given.given());
        } else {
            answer(origin, given.given());
        }
    }

    /** Shows a content to the person who acted, or to the whole conversation if it says so. */
    void answer(Origin origin, JsonObject content) {
        if (content.getString("response_type", "ephemeral").equals("in_channel")) {
            posts.post(origin.channel(), content);
        } else {
            posts.whisper(origin.channel(), origin.person(), content);
        }
    }
}
