package dev.rebound.diagnosis;

import java.util.List;
import java.util.Set;

/** Tells a clause from a list item: whether words hold, or open with, a subject and its verb. */
final class Clauses {
    private static final int LONGEST_SUBJECT = 3;
    private static final int MOST_ADVERBS = 3;
    private static final int MOST_MARKS = 4;
    private static final int SHORT_INTRODUCTION = 4;

    private final Set<String> conjunctions;
    private final Set<String> adverbs;
    private final Set<String> subordinators;
    private final Set<String> pronouns;
    private final Set<String> pronounsWithVerb;
    private final Set<String> openers;
    private final Set<String> verbs;
    private final Set<String> reporting;
    private final Set<String> noVerb;
    private final Set<String> selfTalk;
    private final Set<String> dictatedSelfTalk;
    private final Set<String> purposeVerbs;
    private final Set<String> asides;
    private final Set<String> bindsForward;
    private final Set<String> introductions;
    private final Set<String> refusals;

    Clauses() {
        WordLists lists = WordLists.read("clauses.txt");
        conjunctions = lists.of("conjunctions");
        adverbs = lists.of("adverbs");
        subordinators = lists.of("subordinators");
        pronouns = lists.of("pronouns");
        pronounsWithVerb = lists.of("pronouns with a verb");
        openers = lists.of("subject openers");
        verbs = lists.of("verbs");
        reporting = lists.of("reporting");
        noVerb = lists.of("never a verb");
        selfTalk = lists.of("self-talk openers");
        dictatedSelfTalk = lists.of("self-talk without a pause");
        purposeVerbs = lists.of("purpose after so");
        asides = lists.of("asides");
        introductions = lists.of("introductions of a quote");
        bindsForward = lists.of("binds forward");
        refusals = lists.of("refusals without a verb");
    }

    boolean isConjunction(Token token) {
        return conjunctions.contains(token.word());
    }

    boolean opensSubordinate(List<Token> tokens, int at) {
        int i = afterMarks(tokens, at);
        return i < tokens.size() && subordinators.contains(tokens.get(i).word());
    }

    int afterConjunction(List<Token> tokens, int at) {
        int i = afterMarks(tokens, at);
        if (i < tokens.size() && isConjunction(tokens.get(i))) {
            i++;
        }
        int farthest = i + MOST_ADVERBS;
        while (i < farthest && adverbs.contains(Tokens.wordAt(tokens, i))) {
            i++;
        }
        return i;
    }

    /** "i'm terrible" without any pause before it, as in dictated text. */
    boolean opensSelfTalk(List<Token> left, List<Token> tokens, int at) {
        Token before = tokens.get(at - 1);
        return opens(dictatedSelfTalk, tokens, at)
                && before.isWord()
                && !bindsForward.contains(before.word())
                && !Tokens.any(left, subordinators);
    }

    /** Whether the words before a joint stand on their own. */
    boolean isWhole(List<Token> left) {
        int start = afterConjunction(left, 0);
        long words = left.stream().filter(Token::isWord).count();
        boolean introducesQuote = words <= SHORT_INTRODUCTION && introductions.contains(lastWord(left));
        if (words < 2 || introducesQuote) {
            return false;
        }
        return refusals.contains(Tokens.wordAt(left, start))
                || left.stream().anyMatch(token -> isVerb(token.word()) || pronounsWithVerb.contains(token.word()));
    }

    boolean opensClause(List<Token> tokens, int at, boolean paused) {
        int i = afterConjunction(tokens, at);
        if (i + 1 >= tokens.size()) {
            return false;
        }
        String word = tokens.get(i).word();
        String next = tokens.get(i + 1).word();
        if (pronounsWithVerb.contains(word) || opens(selfTalk, tokens, i)) {
            return true;
        }
        if (pronouns.contains(word)) {
            return isVerbAfterPronoun(tokens, i + 1);
        }
        boolean reports = reporting.contains(word)
                && (paused || pronouns.contains(next))
                && tokens.get(i + 1).isWord();
        return reports || (openers.contains(word) && hasVerbSoon(tokens, i + 1));
    }

    /** ", the florist said" and nothing more; "you know"; a purpose ("so she can look"). */
    boolean isAside(List<Token> tokens, int at) {
        int i = afterConjunction(tokens, at);
        if (i + 1 >= tokens.size()) {
            return false;
        }
        String verb = tokens.get(i + 1).word();
        boolean purpose = "so".equals(tokens.get(at).word())
                && pronouns.contains(tokens.get(i).word())
                && purposeVerbs.contains(verb);
        return purpose || asides.contains(tokens.get(i).word() + " " + verb) || isAttribution(tokens, i);
    }

    private boolean isAttribution(List<Token> tokens, int at) {
        int end = at;
        while (end < tokens.size()
                && end <= at + LONGEST_SUBJECT
                && tokens.get(end).isWord()) {
            end++;
        }
        boolean ended = end == tokens.size() || !tokens.get(end).isWord();
        return ended && end > at && reporting.contains(tokens.get(end - 1).word());
    }

    boolean isSelfTalk(List<Token> tokens, int at) {
        int i = afterConjunction(tokens, at);
        return i < tokens.size() && opens(selfTalk, tokens, i);
    }

    private static boolean opens(Set<String> openers, List<Token> tokens, int at) {
        String word = tokens.get(at).word();
        String next = Tokens.wordAt(tokens, at + 1);
        return openers.contains(word) || openers.contains(word + " " + next);
    }

    private boolean isVerbAfterPronoun(List<Token> tokens, int at) {
        int i = at;
        while (adverbs.contains(Tokens.wordAt(tokens, i))) {
            i++;
        }
        return i < tokens.size()
                && tokens.get(i).isWord()
                && !noVerb.contains(tokens.get(i).word());
    }

    private boolean hasVerbSoon(List<Token> tokens, int at) {
        for (int i = at;
                i < tokens.size() && i <= at + LONGEST_SUBJECT && tokens.get(i).isWord();
                i++) {
            String word = tokens.get(i).word();
            if (isVerb(word)) {
                return true;
            }
            if (noVerb.contains(word) && !"of".equals(word)) {
                return false;
            }
        }
        return false;
    }

    private boolean isVerb(String word) {
        return verbs.contains(word)
                || (word.length() >= 5 && word.endsWith("ed"))
                || word.endsWith("n't")
                || reporting.contains(word);
    }

    private static int afterMarks(List<Token> tokens, int at) {
        int i = at;
        while (i < tokens.size() && i < at + MOST_MARKS && !tokens.get(i).isWord()) {
            i++;
        }
        return i;
    }

    private static String lastWord(List<Token> tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.get(i).isWord()) {
                return tokens.get(i).word();
            }
        }
        return "";
    }
}
