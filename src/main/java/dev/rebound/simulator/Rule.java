package dev.rebound.simulator;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a value in a block must be. */
interface Rule {
    void check(@Nullable Object value, String at, Faults faults);

    /** A string of so many characters, counted as people count them. */
    static Rule text(int shortest, int longest) {
        return (value, at, faults) -> {
            if (!(value instanceof String text)) {
                faults.add("must provide a string", at);
                return;
            }
            int length = text.codePointCount(0, text.length());
            if (length < shortest) {
                faults.add("must be more than " + (shortest - 1) + " characters", at);
            } else if (length > longest) {
                faults.add("must be less than " + (longest + 1) + " characters", at);
            }
        };
    }

    static Rule text(int longest) {
        return text(1, longest);
    }

    static Rule matching(String pattern) {
        return (value, at, faults) -> {
            if (!(value instanceof String text) || !text.matches(pattern)) {
                faults.add("must match the pattern " + pattern, at);
            }
        };
    }

    static Rule oneOf(String... allowed) {
        Set<String> values = Set.of(allowed);
        return (value, at, faults) -> {
            if (!(value instanceof String text) || !values.contains(text)) {
                faults.add("must be a valid enum value", at);
            }
        };
    }

    static Rule flag() {
        return (value, at, faults) -> {
            if (!(value instanceof Boolean)) {
                faults.add("must provide a boolean", at);
            }
        };
    }

    static Rule number(double least, double most) {
        return (value, at, faults) -> {
            boolean fits = value instanceof Number n && n.doubleValue() >= least && n.doubleValue() <= most;
            if (!fits) {
                faults.add("must provide a number from " + least + " to " + most, at);
            }
        };
    }

    static Rule object() {
        return (value, at, faults) -> {
            if (!(value instanceof JsonObject)) {
                faults.add("must provide an object", at);
            }
        };
    }

    static Rule list(int fewest, int most, Rule each) {
        return (value, at, faults) -> {
            if (!(value instanceof JsonArray list)) {
                faults.add("must provide an array", at);
                return;
            }
            if (list.size() > most) {
                faults.add("no more than " + most + " items allowed", at);
            } else if (list.size() < fewest) {
                faults.add("no less than " + fewest + " items allowed", at);
            }
            for (int i = 0; i < list.size(); i++) {
                each.check(list.getValue(i), at + "/" + i, faults);
            }
        };
    }

    /** An object whose {@code type} says which shape it has. */
    static Rule typed(Map<String, Shape> shapes) {
        return (value, at, faults) -> {
            if (!(value instanceof JsonObject object)) {
                faults.add("must provide an object", at);
                return;
            }
            Shape shape = shapes.get(object.getString("type", ""));
            if (shape == null) {
                faults.add("unsupported type: " + object.getString("type"), at + "/type");
            } else {
                shape.check(object, at, faults);
            }
        };
    }

    /** A text object of type {@code plain_text}. */
    static Rule plain(int longest) {
        return typed(Map.of("plain_text", plainShape(longest)));
    }

    /** A text object, plain or formatted. */
    static Rule anyText(int longest) {
        Shape formatted = Shape.of().needs("text", text(longest)).may("verbatim", flag());
        Rule either = typed(Map.of("plain_text", plainShape(longest), "mrkdwn", formatted));
        return (value, at, faults) -> {
            Faults own = new Faults();
            either.check(value, at, own);
            if (!own.none()) {
                faults.add("failed to match all allowed schemas", at);
                faults.addAll(own);
            }
        };
    }

    private static Shape plainShape(int longest) {
        return Shape.of().needs("text", text(longest)).may("emoji", flag());
    }
}
