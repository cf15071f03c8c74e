package dev.rebound.slack;

import com.slack.api.model.block.composition.OptionObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a field offers to choose from. */
final class Options {
    private static final int LONGEST = 75;

    private Options() {}

    /** @param texts by value, in order; cut at 75 characters */
    static List<OptionObject> of(Map<String, String> texts) {
        var drawn = new ArrayList<OptionObject>();
        texts.forEach((value, text) -> drawn.add(option(value, text)));
        return drawn;
    }

    static OptionObject option(String value, String text) {
        return OptionObject.builder()
                .value(value)
                .text(Blocks.plain(Cut.at(text, LONGEST)))
                .build();
    }
}
