package dev.rebound.diagnosis.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A report as the network reads it: the pieces of all its parts behind each other, and where each part stands.
 *
 * @param ids with the mark of the start first and that of the end last
 * @param spans for each part that was read a 1 where a piece belongs to it; one empty row where there are no parts
 */
record Encoded(long[] ids, float[][] spans) {
    /** Longer reports are read from their start; a report has about 40 pieces. */
    static final int MOST = 256;

    static Encoded of(WordPieces pieces, List<String> parts) {
        var ids = new ArrayList<Integer>();
        var ends = new ArrayList<Integer>();
        ids.add(pieces.start);
        for (int i = 0; i < parts.size() && ids.size() < MOST - 1; i++) {
            ids.addAll(pieces.ids(parts.get(i), MOST - 1 - ids.size()));
            ends.add(ids.size());
        }
        ids.add(pieces.end);
        return new Encoded(ids.stream().mapToLong(Integer::longValue).toArray(), spans(ends, ids.size()));
    }

    private static float[][] spans(List<Integer> ends, int size) {
        var spans = new float[Math.max(1, ends.size())][size];
        int from = 1;
        for (int part = 0; part < ends.size(); part++) {
            for (int i = from; i < ends.get(part); i++) {
                spans[part][i] = 1;
            }
            from = ends.get(part);
        }
        return spans;
    }
}
