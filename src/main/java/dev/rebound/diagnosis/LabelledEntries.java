package dev.rebound.diagnosis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Entries of a log, each under a name of its own: "Winslow: no. Harcourt: no, and he swore at me." */
final class LabelledEntries {
    private static final int LONGEST_LABEL = 5;
    private static final int SHORTEST_GUY = 3;

    private final Names names;
    private final Set<String> logLabels;
    private final Set<String> guys;

    LabelledEntries(WordLists lists, Names names) {
        this.names = names;
        logLabels = lists.of("log labels");
        guys = lists.of("counted");
    }

    boolean areTwo(String text, List<Token> tokens) {
        var labels = new HashSet<String>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            boolean colon = tokens.get(i).word().equals(":")
                    && tokens.get(i).to() < tokens.get(i + 1).from();
            int start = colon ? start(text, tokens, i) : i;
            if (start < i && isNamed(text, tokens.subList(start, i))) {
                labels.add(
                        text.substring(tokens.get(start).from(), tokens.get(i).from()));
            }
        }
        return labels.size() > 1;
    }

    private static int start(String text, List<Token> tokens, int colon) {
        int i = colon;
        while (i > 0 && colon - i <= LONGEST_LABEL && !opensLine(text, tokens, i)) {
            i--;
        }
        return opensLine(text, tokens, i) ? i : colon;
    }

    private static boolean opensLine(String text, List<Token> tokens, int i) {
        return i == 0
                || ".!?\"\u201D".contains(tokens.get(i - 1).word())
                || text.substring(tokens.get(i - 1).to(), tokens.get(i).from()).indexOf('\n') >= 0;
    }

    /** A label with a name in it, or "the tile guy". */
    private boolean isNamed(String text, List<Token> label) {
        boolean marks = label.stream().anyMatch(token -> !token.isWord() && !"&()'".contains(token.word()));
        if (marks || Tokens.any(label, logLabels)) {
            return false;
        }
        boolean guy = label.size() >= SHORTEST_GUY
                && label.get(0).word().equals("the")
                && guys.contains(label.get(label.size() - 1).word());
        return guy || label.stream().anyMatch(token -> isName(text, token));
    }

    private boolean isName(String text, Token token) {
        return Character.isUpperCase(text.charAt(token.from())) && !names.isCommon(token.word());
    }
}
