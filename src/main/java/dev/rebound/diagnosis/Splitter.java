package dev.rebound.diagnosis;

import java.util.ArrayList;
import java.util.List;

/** Parts of a report: its sentences. */
final class Splitter {
    List<String> split(String text) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean last = i + 1 == text.length();
            if (!last && !Character.isWhitespace(text.charAt(i + 1)) && endsPart(text, i)) {
                parts.add(text.substring(from, i + 1));
                from = i + 1;
            }
        }
        if (from < text.length()) {
            parts.add(text.substring(from));
        }
        return parts;
    }

    private static boolean endsPart(String text, int at) {
        int i = at;
        boolean line = false;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            line |= text.charAt(i) == '\n';
            i--;
        }
        return i < at && i >= 0 && (line || ".!?".indexOf(text.charAt(i)) >= 0);
    }
}
