package dev.rebound.diagnosis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the phrases of a list among the words of a text, the longest at each place. */
final class Phrases {
    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    Phrases(Collection<String> phrases) {
        for (String phrase : phrases) {
            List<String> words = Token.in(phrase).stream().map(Token::word).toList();
            byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(words);
        }
        byFirstWord
                .values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(List<String>::size).reversed()));
    }

    /** How many words the longest phrase has that begins at a place; 0 for none. */
    int lengthAt(List<Token> tokens, int at) {
        for (List<String> words : byFirstWord.getOrDefault(tokens.get(at).word(), List.of())) {
            if (stands(words, tokens, at)) {
                return words.size();
            }
        }
        return 0;
    }

    boolean in(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (lengthAt(tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(List<String> words, List<Token> tokens, int at) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!words.get(i).equals(tokens.get(at + i).word())) {
                return false;
            }
        }
        return true;
    }
}
