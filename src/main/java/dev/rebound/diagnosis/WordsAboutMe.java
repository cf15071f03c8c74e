package dev.rebound.diagnosis;

import java.util.List;
import java.util.Set;

/** "She said i sounded scripted" without any pause before it, as in dictated text. */
final class WordsAboutMe {
    private static final Set<String> PERSONS = Set.of("he", "she", "they");
    private static final Set<String> ME = Set.of("i", "i'm", "im", "i'd", "id", "my", "me");
    private static final Set<String> WAITS_FOR_MAIN = Set.of(
            "when",
            "whenever",
            "while",
            "as",
            "if",
            "because",
            "after",
            "before",
            "once",
            "since",
            "where",
            "although");

    private final Set<String> reporting;
    private final Set<String> bindsForward;

    WordsAboutMe(WordLists clauses) {
        reporting = clauses.of("reporting");
        bindsForward = clauses.of("binds forward");
    }

    /** Not after "when i rang", whose main clause it is. */
    boolean open(List<Token> left, List<Token> tokens, int at) {
        Token before = tokens.get(at - 1);
        boolean aboutMe = ME.contains(Tokens.wordAt(tokens, at + 2)) || ME.contains(Tokens.wordAt(tokens, at + 3));
        return PERSONS.contains(tokens.get(at).word())
                && reporting.contains(Tokens.wordAt(tokens, at + 1))
                && aboutMe
                && !Tokens.any(left, WAITS_FOR_MAIN)
                && before.isWord()
                && !bindsForward.contains(before.word());
    }
}
