package dev.rebound.simulator;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files on their way into a conversation and those that stand in one. */
final class Uploads {
    /**
     * One file.
     *
     * @param secret the last part of the address that its bytes are sent to
     * @param length as it was announced
     * @param bytes null until they came
     * @param channel null until it was shared
     */
    record Upload(
            String id,
            String secret,
            String name,
            int length,
            @Nullable Buffer bytes,
            @Nullable String channel) {

        Upload with(Buffer content) {
            return new Upload(id, secret, name, length, content, channel);
        }

        Upload in(String where) {
            return new Upload(id, secret, name, length, bytes, where);
        }

        /** Slack's file object, as far as anybody looks at it. */
        JsonObject file(String base, String title) {
            String type = name.substring(name.lastIndexOf('.') + 1);
            return new JsonObject()
                    .put("id", id)
                    .put("name", name)
                    .put("title", title.isEmpty() ? name : title)
                    .put("filetype", type)
                    .put("size", length)
                    .put("user", Workspace.BOT_USER)
                    .put("mode", "hosted")
                    .put("url_private", base + FileDoor.FILES + id + "/" + name);
        }
    }

    private final Map<String, Upload> byId = new HashMap<>();

    Upload begin(String name, int length) {
        Upload upload = new Upload(Ids.of("F"), Ids.secret(), name, length, null, null);
        byId.put(upload.id(), upload);
        return upload;
    }

    Optional<Upload> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Upload> bySecret(String secret) {
        return byId.values().stream().filter(u -> u.secret().equals(secret)).findFirst();
    }

    void put(Upload upload) {
        byId.put(upload.id(), upload);
    }
}
