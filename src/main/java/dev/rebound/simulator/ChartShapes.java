package dev.rebound.simulator;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;

/** Tables and charts. */
final class ChartShapes {
    private static final int ROWS = 100;
    private static final int COLUMNS = 20;
    private static final int SERIES = 6;
    private static final int POINTS = 20;

    private ChartShapes() {}

    static Shape table() {
        Rule cell = Rule.typed(
                Map.of("raw_text", Shape.of().needs("text", Rule.text(3_000)), "rich_text", RichTextShapes.block()));
        Shape column =
                Shape.of().may("align", Rule.oneOf("left", "center", "right")).may("is_wrapped", Rule.flag());
        return Shape.of()
                .needs("rows", Rule.list(1, ROWS, Rule.list(1, COLUMNS, cell)))
                .may("column_settings", Rule.list(0, COLUMNS, column));
    }

    static Shape chart() {
        Rule chart = Rule.typed(Map.of("pie", pie(), "bar", plotted(), "area", plotted(), "line", plotted()));
        return Shape.of().needs("title", Rule.text(50)).needs("chart", chart);
    }

    private static Shape pie() {
        Shape segment = Shape.of()
                .needs("label", Rule.text(20))
                .needs("value", Rule.number(Double.MIN_VALUE, Double.MAX_VALUE));
        return Shape.of().needs("segments", Rule.list(1, SERIES, segment));
    }

    private static Shape plotted() {
        Shape point = Shape.of()
                .needs("label", Rule.text(20))
                .needs("value", Rule.number(-Double.MAX_VALUE, Double.MAX_VALUE));
        Shape series = Shape.of().needs("name", Rule.text(20)).needs("data", Rule.list(1, POINTS, point));
        Shape axes = Shape.of()
                .needs("categories", Rule.list(1, POINTS, Rule.text(20)))
                .may("x_label", Rule.text(50))
                .may("y_label", Rule.text(50));
        return Shape.of()
                .needs("series", Rule.list(1, SERIES, series))
                .needs("axis_config", axes)
                .also(ChartShapes::namedOnce)
                .also(ChartShapes::onTheAxis);
    }

    private static void namedOnce(JsonObject chart, String at, Faults faults) {
        List<String> names =
                series(chart).stream().map(s -> s.getString("name")).toList();
        if (names.stream().distinct().count() < names.size()) {
            faults.add("series names must be unique", at + "/series");
        }
    }

    private static void onTheAxis(JsonObject chart, String at, Faults faults) {
        if (!(chart.getValue("axis_config") instanceof JsonObject axes)) {
            return;
        }
        for (JsonObject one : series(chart)) {
            if (!labels(one).equals(axes.getValue("categories"))) {
                faults.add("labels must match the categories", at + "/series");
            }
        }
    }

    private static List<JsonObject> series(JsonObject chart) {
        return chart.getValue("series") instanceof JsonArray series ? Blocks.objects(series) : List.of();
    }

    private static JsonArray labels(JsonObject series) {
        JsonArray labels = new JsonArray();
        if (series.getValue("data") instanceof JsonArray data) {
            Blocks.objects(data).forEach(point -> labels.add(point.getValue("label")));
        }
        return labels;
    }
}
