package dev.rebound.simulator;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files on their way into a conversation and those that stand in one. */
final class Uploads {
    /**
     * One file.
     *
     * @param secret the last part of the address that its bytes are sent to
     * @param by whose it is
     * @param length as it was announced
     * @param bytes null until they came
     * @param channel null until it was shared
     */
    record Upload(
            String id,
            String secret,
            String name,
            String by,
            int length,
            @Nullable Buffer bytes,
            @Nullable String channel) {

        Upload with(Buffer content) {
            return new Upload(id, secret, name, by, length, content, channel);
        }

        Upload in(String where) {
            return new Upload(id, secret, name, by, length, bytes, where);
        }

        /** Slack's file object, as far as anybody looks at it. */
        JsonObject file(String base, String title) {
            String type = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "_");
            return new JsonObject()
                    .put("id", id)
                    .put("name", name)
                    .put("title", title.isEmpty() ? name : title)
                    .put("filetype", type)
                    .put("mimetype", type.equals("csv") ? "text/csv" : "application/octet-stream")
                    .put("size", length)
                    .put("user", by)
                    .put("mode", "hosted")
                    .put("url_private", base + FileDoor.FILES + id + "/" + plain);
        }
    }

    private final Map<String, Upload> byId = new HashMap<>();

    Upload begin(String name, int length) {
        Upload upload = new Upload(Ids.of("F"), Ids.secret(), name, Workspace.BOT_USER, length, null, null);
        byId.put(upload.id(), upload);
        return upload;
    }

    /** A person's file, on its way into a form. */
    Upload handOver(String person, String name, Buffer bytes) {
        Upload upload = new Upload(Ids.of("F"), Ids.secret(), name, person, bytes.length(), bytes, null);
        byId.put(upload.id(), upload);
        return upload;
    }

    /** Somebody deletes it. */
    void remove(String id) {
        byId.remove(id);
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
