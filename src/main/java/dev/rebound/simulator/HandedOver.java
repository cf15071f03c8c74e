package dev.rebound.simulator;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files in a form: the page names them by their ids, the app is told all that Slack tells of them. */
final class HandedOver {
    private static final String FILES = "files";

    private HandedOver() {}

    /** Files by their ids, as the page names them. */
    static JsonArray named(List<String> ids) {
        JsonArray files = new JsonArray();
        ids.forEach(id -> files.add(new JsonObject().put("id", id)));
        return files;
    }

    /** The same values with each file told in full; those that the person never handed over are left out. */
    static JsonObject told(World world, Person person, JsonObject values) {
        JsonObject told = values.copy();
        for (String block : told.fieldNames()) {
            JsonObject fields = told.getJsonObject(block);
            for (String action : fields.fieldNames()) {
                if (fields.getValue(action) instanceof JsonObject held
                        && held.getValue(FILES) instanceof JsonArray files) {
                    held.put(FILES, told(world, person, files));
                }
            }
        }
        return told;
    }

    private static JsonArray told(World world, Person person, JsonArray files) {
        JsonArray told = new JsonArray();
        for (JsonObject file : Blocks.objects(files)) {
            world.uploads()
                    .find(file.getString("id", ""))
                    .filter(u -> u.by().equals(person.id()))
                    .ifPresent(u -> told.add(u.file(world.address().http(), u.name())));
        }
        return told;
    }

    /** What Slack's own client says about the files of a field, or null. */
    static @Nullable String complaint(JsonObject element, JsonObject held) {
        List<JsonObject> files = Blocks.objects(held.getJsonArray(FILES, new JsonArray()));
        if (files.size() > element.getInteger("max_files", 10)) {
            return Words.of("field.files", element.getInteger("max_files"));
        }
        JsonArray types = element.getJsonArray("filetypes", new JsonArray());
        boolean fit = types.isEmpty() || files.stream().allMatch(f -> types.contains(f.getString("filetype")));
        return fit ? null : Words.of("field.filetype", types.getString(0));
    }
}
