package dev.rebound.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where one sentence joins two clauses, each with its own subject and verb: "froze it until July, | and she said i rushed". */
final class Joints {
    private static final int SHORTEST_RIGHT = 3;
    private static final int SHORTEST_SELF_TALK = 2;
    private static final int LONGEST_EDITED = 30;
    private static final int FARTHEST_LOOK = 60;
    private static final Set<String> DICTATED = Set.of("i", "im", "i'm", "ive", "i've", "id", "i'd", "i'll");
    private static final Set<String> TURNS = Set.of("but", "so", "then");
    private static final int LONG_BEFORE_TURN = 5;
    private static final int LONG_AFTER_TURN = 4;
    private static final int LONG_BEFORE = 8;
    private static final int LONG_AFTER = 6;

    private final Clauses clauses = new Clauses();
    private final WordsAboutMe wordsAboutMe = new WordsAboutMe(WordLists.read("clauses.txt"));
    private final Remarks remarks = new Remarks(WordLists.read("clauses.txt"));

    /** Offsets into the sentence at which a further clause begins, ascending. */
    List<Integer> in(String sentence) {
        var tokens = Token.in(sentence);
        var joints = new ArrayList<Integer>();
        boolean dictated = isRunOn(sentence, tokens) && tokens.stream().noneMatch(Joints::isPause);
        boolean waitsForMain = clauses.opensSubordinate(tokens, 0);
        int left = 0;
        for (int k = 1; k + 1 < tokens.size(); k++) {
            if (!isCandidate(tokens, k)) {
                continue;
            }
            if (waitsForMain) {
                waitsForMain = !isAfterPause(tokens, k);
            } else if (joins(tokens, left, k)
                    && (stands(tokens, left, k) || (dictated && goesOnLong(tokens, left, k)))) {
                joints.add(tokens.get(k).from());
                left = k;
                waitsForMain = clauses.opensSubordinate(tokens, clauses.afterConjunction(tokens, k));
            }
        }
        return joints;
    }

    /** Dictated or hurried: lower case, no full stop, or very long. */
    private static boolean isRunOn(String sentence, List<Token> tokens) {
        String body = sentence.strip();
        int first = body.codePoints().filter(Character::isLetter).findFirst().orElse('A');
        boolean lowerI = tokens.stream().anyMatch(t -> DICTATED.contains(t.word()) && sentence.charAt(t.from()) == 'i');
        boolean stopped = !body.isEmpty() && ".!?\"\u201D)".indexOf(body.charAt(body.length() - 1)) >= 0;
        return Character.isLowerCase(first) || lowerI || !stopped || tokens.size() > LONGEST_EDITED;
    }

    private boolean isCandidate(List<Token> tokens, int k) {
        return !closesQuote(tokens, k)
                && (isAfterPause(tokens, k)
                        || clauses.isConjunction(tokens.get(k))
                        || clauses.opensSelfTalk(leftOf(tokens, 0, k), tokens, k)
                        || wordsAboutMe.open(leftOf(tokens, 0, k), tokens, k));
    }

    private boolean joins(List<Token> tokens, int left, int k) {
        boolean pause = isAfterPause(tokens, k) && !closesQuote(tokens, k - 1);
        int shortest = clauses.isSelfTalk(tokens, k) ? SHORTEST_SELF_TALK : SHORTEST_RIGHT;
        return clauses.isWhole(leftOf(tokens, left, k))
                && clauses.opensClause(tokens, k, pause)
                && hasWords(tokens, k, shortest)
                && !clauses.isAside(tokens, k);
    }

    /** A remark parts from what it is not about, and self-talk from everything. */
    private boolean stands(List<Token> tokens, int left, int k) {
        boolean self = clauses.opensSelfTalk(leftOf(tokens, left, k), tokens, k);
        return self || remarks.differ(leftOf(tokens, left, k), rightOf(tokens, k));
    }

    /** Dictated text, without a comma, parts where it goes on for long: "…panels are on the north side | so he'll ask the county". */
    private static boolean goesOnLong(List<Token> tokens, int left, int k) {
        boolean and = tokens.get(k).word().equals("and");
        boolean turns = TURNS.contains(tokens.get(k).word());
        int before = words(leftOf(tokens, left, k));
        int after = words(rightOf(tokens, k));
        return turns
                ? before >= LONG_BEFORE_TURN && after >= LONG_AFTER_TURN
                : and && before >= LONG_BEFORE && after >= LONG_AFTER;
    }

    private static int words(List<Token> tokens) {
        return (int) tokens.stream().filter(Token::isWord).count();
    }

    /** As far as the next pause. */
    private static List<Token> rightOf(List<Token> tokens, int k) {
        int end = k + 1;
        while (end < tokens.size() && end < k + FARTHEST_LOOK && !isPause(tokens.get(end))) {
            end++;
        }
        return tokens.subList(k, end);
    }

    private static List<Token> leftOf(List<Token> tokens, int left, int k) {
        return tokens.subList(Math.max(left, k - FARTHEST_LOOK), k);
    }

    private static boolean hasWords(List<Token> tokens, int k, int atLeast) {
        return tokens.subList(k, Math.min(tokens.size(), k + FARTHEST_LOOK)).stream()
                        .filter(Token::isWord)
                        .limit(atLeast)
                        .count()
                == atLeast;
    }

    /** After a comma, a semicolon or a dash, also where a quote closes in between. */
    private static boolean isAfterPause(List<Token> tokens, int k) {
        Token before = tokens.get(k - 1);
        return isPause(before) || (k > 1 && closesQuote(tokens, k - 1) && isPause(tokens.get(k - 2)));
    }

    private static boolean closesQuote(List<Token> tokens, int k) {
        Token token = tokens.get(k);
        return k > 0
                && "\"\u201D'\u2019".contains(token.word())
                && tokens.get(k - 1).to() == token.from();
    }

    private static boolean isPause(Token token) {
        return ",;\u2013\u2014-/".contains(token.word());
    }
}
