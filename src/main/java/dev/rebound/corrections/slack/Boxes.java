package dev.rebound.corrections.slack;

import dev.rebound.slack.Blocks;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines to copy, in as few boxes as they fit.
 *
 * @param shown how many lines they hold: what does not fit in one message is left out whole
 */
record Boxes(List<String> texts, int shown) {
    /** The longest line, and the longest box, in characters. */
    static final int LONGEST = 3000;

    /** A message takes about 13,000 characters. */
    private static final int MOST = 4;

    /** @param lines none longer than a box */
    static Boxes of(List<String> lines) {
        var boxes = new ArrayList<String>();
        var shown = 0;
        for (var line : lines) {
            var last = boxes.size() - 1;
            if (last >= 0 && boxes.get(last).length() + 1 + line.length() <= LONGEST) {
                boxes.set(last, boxes.get(last) + "\n" + line);
            } else if (boxes.size() < MOST) {
                boxes.add(line);
            } else {
                break;
            }
            shown++;
        }
        return new Boxes(List.copyOf(boxes), shown);
    }

    void addTo(Blocks blocks) {
        texts.forEach(blocks::toCopy);
    }
}
