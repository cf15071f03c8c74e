package dev.rebound.diagnosis.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The uncased word pieces of BERT (Devlin et al. 2019): lower case without accents, the longest known piece first. */
final class WordPieces {
    private static final int LONGEST_WORD = 100;
    private static final String INSIDE = "##";

    private final Map<String, Integer> known;
    private final int unknown;
    final int start;
    final int end;

    private WordPieces(Map<String, Integer> known) {
        this.known = known;
        unknown = id("[UNK]");
        start = id("[CLS]");
        end = id("[SEP]");
    }

    /** @param pieces one a line; the number of its line is its id */
    static WordPieces read(InputStream pieces) throws IOException {
        var known = new HashMap<String, Integer>();
        try (var lines = new BufferedReader(new InputStreamReader(pieces, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                known.put(line, known.size());
            }
        }
        return new WordPieces(known);
    }

    private int id(String piece) {
        var id = known.get(piece);
        if (id == null) {
            throw new IllegalStateException("No piece " + piece);
        }
        return id;
    }

    /** The ids of a text's pieces, at most so many. */
    List<Integer> ids(String text, int most) {
        var ids = new ArrayList<Integer>();
        for (String word : words(text, most)) {
            addPieces(word, ids);
        }
        return ids.size() <= most ? ids : ids.subList(0, most);
    }

    /** Words and single marks; every word has a piece, so more than so many are not needed. */
    private static List<String> words(String text, int most) {
        var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i < plain.length() && words.size() < most; ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            switch (Letter.of(c)) {
                case DROPPED -> {}
                case SPACE -> end(word, words);
                case ALONE -> {
                    end(word, words);
                    words.add(Character.toString(c));
                }
                case PART_OF_A_WORD -> word.appendCodePoint(c);
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private void addPieces(String word, List<Integer> ids) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            ids.add(unknown);
            return;
        }
        int before = ids.size();
        for (int from = 0; from < word.length(); ) {
            int to = longest(word, from);
            if (to == from) {
                ids.subList(before, ids.size()).clear();
                ids.add(unknown);
                return;
            }
            ids.add(known.get(piece(word, from, to)));
            from = to;
        }
    }

    private int longest(String word, int from) {
        int to = word.length();
        while (to > from && !known.containsKey(piece(word, from, to))) {
            to--;
        }
        return to;
    }

    private static String piece(String word, int from, int to) {
        return from == 0 ? word.substring(0, to) : INSIDE + word.substring(from, to);
    }
}
