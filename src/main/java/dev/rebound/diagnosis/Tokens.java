package dev.rebound.diagnosis;

import java.util.List;
import java.util.Set;

/** Looks into rows of tokens. */
final class Tokens {
    private Tokens() {}

    static boolean any(List<Token> tokens, Set<String> words) {
        return tokens.stream().anyMatch(token -> words.contains(token.word()));
    }

    static boolean any(List<Token> tokens, String word) {
        return tokens.stream().anyMatch(token -> token.word().equals(word));
    }

    static List<Token> last(List<Token> tokens, int count) {
        return tokens.subList(Math.max(0, tokens.size() - count), tokens.size());
    }

    static List<Token> first(List<Token> tokens, int count) {
        return tokens.subList(0, Math.min(count, tokens.size()));
    }

    /** The word at a place, or an empty one outside. */
    static String wordAt(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
    }
}
