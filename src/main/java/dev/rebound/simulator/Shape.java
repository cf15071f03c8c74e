package dev.rebound.simulator;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which fields an object has, and what each must be; {@code type} is always one. */
final class Shape implements Rule {
    /** What several fields must be together. */
    interface Together {
        void check(JsonObject object, String at, Faults faults);
    }

    private final Map<String, Rule> fields = new LinkedHashMap<>();
    private final Set<String> needed = new TreeSet<>();
    private final List<Together> together = new ArrayList<>();

    private Shape() {}

    static Shape of() {
        return new Shape();
    }

    Shape needs(String field, Rule rule) {
        needed.add(field);
        return may(field, rule);
    }

    Shape may(String field, Rule rule) {
        fields.put(field, rule);
        return this;
    }

    Shape also(Together rule) {
        together.add(rule);
        return this;
    }

    /** At least one of two fields. */
    Shape either(String one, String other) {
        return also((object, at, faults) -> {
            if (!object.containsKey(one) && !object.containsKey(other)) {
                faults.add("must define either `" + one + "` or `" + other + "`", at + "/type");
            }
        });
    }

    @Override
    public void check(@Nullable Object value, String at, Faults faults) {
        if (!(value instanceof JsonObject object)) {
            faults.add("must provide an object", at);
            return;
        }
        needed.stream()
                .filter(field -> !object.containsKey(field))
                .forEach(field -> faults.add("missing required field: " + field, at));
        for (String field : object.fieldNames()) {
            Rule rule = fields.get(field);
            if (rule != null) {
                rule.check(object.getValue(field), at + "/" + field, faults);
            } else if (!field.equals("type")) {
                faults.add("invalid additional property: " + field, at);
            }
        }
        together.forEach(rule -> rule.check(object, at, faults));
    }
}
