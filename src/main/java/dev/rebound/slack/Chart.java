package dev.rebound.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Slack's {@code data_visualization} block, which its library for Java does not know: at most two a message, and in messages alone.
 *
 * @param title at most 50 characters
 */
public record Chart(String type, String title, Plot chart) implements LayoutBlock {
    private static final String TYPE = "data_visualization";

    /** One figure; its label has at most 20 characters. */
    public record Point(String label, int value) {}

    /** Some figures of one kind; its name has at most 20 characters. */
    public record Series(String name, List<Point> data) {}

    /** The labels below the bars, in the order of each series. */
    public record Axis(List<String> categories) {}

    /** What is drawn: segments of a pie, or series along an axis. */
    public record Plot(
            String type,
            @Nullable List<Point> segments,
            @Nullable List<Series> series,
            @Nullable Axis axisConfig) {}

    /**
     * Bars.
     *
     * @param series at most 6, each with one figure for each category
     */
    public static Chart bars(String title, List<String> categories, List<Series> series) {
        return new Chart(TYPE, title, new Plot("bar", null, series, new Axis(categories)));
    }

    /**
     * A pie.
     *
     * @param segments 1 to 6, each above 0
     */
    public static Chart pie(String title, List<Point> segments) {
        return new Chart(TYPE, title, new Plot("pie", segments, null, null));
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public @Nullable String getBlockId() {
        return null;
    }
}
