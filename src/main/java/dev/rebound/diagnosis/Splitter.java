package dev.rebound.diagnosis;

import java.util.ArrayList;
import java.util.List;

/** Splits a report into its parts: sentences, and in run-on text the clauses that are joined there. */
final class Splitter {
    private final SentenceEnds ends = new SentenceEnds();
    private final Joints joints = new Joints();

    /** The parts in order; put together they are the text, and white space stays with the part before it. */
    List<String> split(String text) {
        var parts = new ArrayList<String>();
        for (String sentence : cut(text, ends.in(text))) {
            parts.addAll(cut(sentence, joints.in(sentence)));
        }
        return parts;
    }

    private static List<String> cut(String text, List<Integer> starts) {
        var parts = new ArrayList<String>(starts.size() + 1);
        int from = 0;
        for (int start : starts) {
            parts.add(text.substring(from, start));
            from = start;
        }
        if (from < text.length()) {
            parts.add(text.substring(from));
        }
        return parts;
    }
}
