package dev.rebound.diagnosis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Businesses that each gave an answer: "the spa says too expensive and the salon says the owner is away". */
final class Answerers {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> HOUSES = Set.of("company", "firm", "place", "store", "shop");
    private static final Set<String> CLAUSE_OPENERS =
            Set.of("and", "but", "while", "then", "nope", "called", "rang", "tried");
    private static final int FARTHEST_VERB = 5;

    private final Phrases businesses;
    private final Set<String> answers;
    private final Set<String> parts;

    Answerers(WordLists lists, Phrases businesses) {
        this.businesses = businesses;
        answers = lists.of("answers");
        parts = lists.of("parts");
    }

    boolean isBusiness(String word) {
        return businesses.lengthAt(Token.in(word), 0) > 0;
    }

    boolean areTwo(List<Token> tokens) {
        var found = new HashSet<String>();
        for (int i = 1; i < tokens.size(); i++) {
            int length = Math.max(businesses.lengthAt(tokens, i), houseAt(tokens, i));
            if (length > 0 && isOpening(tokens, i) && answersSoon(tokens, i + length)) {
                found.add(tokens.get(i).word());
            }
            i += Math.max(0, length - 1);
        }
        return found.size() > 1;
    }

    /** "Tug company": any kind of house. */
    private static int houseAt(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                        && HOUSES.contains(tokens.get(at + 1).word())
                        && tokens.get(at).isWord()
                ? 2
                : 0;
    }

    /** An article before it, and a clause that begins there. */
    private boolean isOpening(List<Token> tokens, int at) {
        int article = at - 1;
        while (article > 0
                && at - article < 3
                && !ARTICLES.contains(tokens.get(article).word())) {
            article--;
        }
        if (!ARTICLES.contains(tokens.get(article).word())
                || parts.contains(tokens.get(at - 1).word())) {
            return false;
        }
        return article == 0
                || !tokens.get(article - 1).isWord()
                || CLAUSE_OPENERS.contains(tokens.get(article - 1).word());
    }

    private boolean answersSoon(List<Token> tokens, int at) {
        for (int i = at;
                i < tokens.size() && i < at + FARTHEST_VERB && tokens.get(i).isWord();
                i++) {
            if (answers.contains(tokens.get(i).word())) {
                return true;
            }
        }
        return false;
    }
}
