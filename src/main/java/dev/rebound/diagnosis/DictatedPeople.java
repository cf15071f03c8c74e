package dev.rebound.diagnosis;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People in notes without capitals: "spoke to dave", "priya hung up on me", "mrs. lindqvist said"; only where nothing else fits. */
final class DictatedPeople {
    private static final int SHORTEST = 3;
    private static final Set<String> TO = Set.of("to", "with", "w");
    private static final Set<String> HONORIFICS = Set.of("mr", "mrs", "ms", "miss", "dr");

    private final Names names;
    private final Set<String> talk;
    private final Set<String> newsFrom;
    private final Set<String> says;
    private final Set<String> links;
    private final Set<String> colleagues;

    DictatedPeople(WordLists who, Names names) {
        this.names = names;
        talk = who.of("talk");
        newsFrom = who.of("news from a person");
        says = who.of("speaks");
        links = who.of("links of clauses");
        colleagues = who.of("colleagues");
    }

    @Nullable
    String in(String text, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            int from = isTitled(text, tokens, i) ? titleStart(tokens, i) : i;
            if (from < i || isNamed(text, tokens, i)) {
                return text.substring(tokens.get(from).from(), tokens.get(i).to());
            }
        }
        return null;
    }

    /** "mrs. lindqvist said", "spoke to mr abernathy". */
    private boolean isTitled(String text, List<Token> tokens, int i) {
        int from = titleStart(tokens, i);
        String word = tokens.get(i).word();
        boolean name = tokens.get(i).isWord()
                && word.length() >= SHORTEST
                && !word.endsWith("'s")
                && isLower(text, tokens.get(i))
                && !names.isCommon(word);
        return from < i && name && (says.contains(Tokens.wordAt(tokens, i + 1)) || isReached(tokens, from));
    }

    private static int titleStart(List<Token> tokens, int i) {
        int before = Tokens.wordAt(tokens, i - 1).equals(".") ? i - 2 : i - 1;
        return HONORIFICS.contains(Tokens.wordAt(tokens, before)) ? before : i;
    }

    private boolean isNamed(String text, List<Token> tokens, int i) {
        String word = tokens.get(i).word();
        if (word.length() < SHORTEST || !isLower(text, tokens.get(i)) || !isSureName(word)) {
            return false;
        }
        String before = Tokens.wordAt(tokens, i - 1);
        boolean opens = i == 0 || !tokens.get(i - 1).isWord() || links.contains(before);
        boolean speaks = opens && says.contains(Tokens.wordAt(tokens, i + 1));
        return speaks || isReached(tokens, i);
    }

    private boolean isSureName(String word) {
        return names.isFirstName(word) && !names.isAmbiguous(word) && !names.isCommon(word);
    }

    /** "Spoke to dave", "a no from priya". */
    private boolean isReached(List<Token> tokens, int i) {
        String before = Tokens.wordAt(tokens, i - 1);
        String earlier = Tokens.wordAt(tokens, i - 2);
        boolean talked = TO.contains(before) && talk.contains(earlier) && !colleagues.contains(earlier);
        boolean heard = (before.equals("from") || before.equals("by")) && newsFrom.contains(earlier);
        return talked || heard;
    }

    private static boolean isLower(String text, Token token) {
        return Character.isLowerCase(text.charAt(token.from()));
    }
}
