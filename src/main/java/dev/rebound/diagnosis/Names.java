package dev.rebound.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the words that are written like names, and tells first names, places and everyday words. */
final class Names {
    private static final Set<String> JOINERS =
            Set.of("&", "of", "de", "van", "der", "den", "von", "da", "del", "la", "y");
    private static final Set<String> LONG_ABBREVIATIONS = Set.of("mrs", "prof", "rev");
    private static final int LONGEST_SHOUT = 4;

    private final Set<String> firstNames;
    private final Set<String> otherWords;
    private final Set<String> places;
    private final Set<String> common;
    private final Set<String> noCompany;
    private final Set<String> honorifics;
    private final Set<String> endings;
    private final Set<String> neverOpens;

    Names(WordLists who) {
        WordLists names = WordLists.read("first-names.txt");
        firstNames = names.of("first names");
        otherWords = names.of("other words too");
        places = WordLists.read("places.txt").of("places");
        common = WordLists.read("common-words.txt").of("words");
        noCompany = who.of("no company");
        honorifics = who.of("honorifics");
        endings = who.of("company endings");
        neverOpens = who.of("never opens a company");
    }

    List<NameSpan> in(String text, List<Token> tokens) {
        var names = new ArrayList<NameSpan>();
        int i = 0;
        while (i < tokens.size()) {
            int end = opensName(text, tokens, i) ? nameEnd(text, tokens, i) : i;
            if (end > i) {
                names.add(span(text, tokens, i, end));
            }
            i = Math.max(end, i + 1);
        }
        return names;
    }

    boolean isFirstName(String word) {
        return firstNames.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "Will", "Grace": a first name only by unmistakable signs. */
    boolean isAmbiguous(String word) {
        return otherWords.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isHonorific(String word) {
        return honorifics.contains(word);
    }

    boolean isCommon(String word) {
        return common.contains(word);
    }

    boolean isPlace(NameSpan name) {
        String lower = name.text().toLowerCase(Locale.ROOT);
        return places.contains(lower) || (name.size() == 1 && noCompany.contains(lower));
    }

    /** A capital everyday word opens a name only within a sentence and before a further capital: "Crown Estates". */
    private boolean opensName(String text, List<Token> tokens, int i) {
        if (!isCapital(text, tokens.get(i))) {
            return false;
        }
        String word = bare(tokens.get(i).word());
        boolean opensSentence = i == 0 || !tokens.get(i - 1).isWord() || isBroken(text, tokens, i);
        return isFirstName(word)
                || isHonorific(word)
                || !common.contains(word)
                || (isCapitalAt(text, tokens, i + 1)
                        && (!opensSentence || (!neverOpens.contains(word) && endsAsCompany(text, tokens, i + 1))));
    }

    /** "Peel Street Gym" at the start of a sentence. */
    private boolean endsAsCompany(String text, List<Token> tokens, int from) {
        int i = from;
        while (isCapitalAt(text, tokens, i + 1)) {
            i++;
        }
        return endings.contains(bare(tokens.get(i).word()));
    }

    private int nameEnd(String text, List<Token> tokens, int from) {
        int i = from + 1;
        int next = step(text, tokens, from, i);
        while (next > i) {
            i = next;
            next = step(text, tokens, from, i);
        }
        return tokens.get(i - 1).word().equals(".") ? i - 1 : i;
    }

    /** How far a name goes on at a token; where it does not, the token itself. */
    private int step(String text, List<Token> tokens, int start, int i) {
        if (i >= tokens.size() || isBroken(text, tokens, i)) {
            return i;
        }
        if (isPossessive(tokens.get(i - 1))
                && !(endings.contains(tokens.get(i).word()) && isCapital(text, tokens.get(i)))) {
            return i;
        }
        int escaped = afterEscapedAnd(tokens, i);
        if (escaped > i) {
            return isCapitalAt(text, tokens, escaped) ? escaped + 1 : i;
        }
        String opener = tokens.get(start).word();
        boolean ofPerson = tokens.get(i).word().equals("of") && (isFirstName(opener) || noCompany.contains(opener));
        if (JOINERS.contains(tokens.get(i).word()) && !ofPerson && isCapitalAt(text, tokens, i + 1)) {
            return i + 2;
        }
        boolean abbreviated = isAbbreviationDot(tokens, i) && !common.contains(Tokens.wordAt(tokens, i + 1));
        return abbreviated || isCapital(text, tokens.get(i)) ? i + 1 : i;
    }

    /** After the "&" that Slack writes as "&amp;amp;". */
    private static int afterEscapedAnd(List<Token> tokens, int i) {
        boolean escaped = tokens.get(i).word().equals("&")
                && Tokens.wordAt(tokens, i + 1).equals("amp")
                && Tokens.wordAt(tokens, i + 2).equals(";");
        return escaped ? i + 3 : i;
    }

    /** "Mr.", "J." */
    private static boolean isAbbreviationDot(List<Token> tokens, int i) {
        Token before = tokens.get(i - 1);
        return tokens.get(i).word().equals(".")
                && before.to() == tokens.get(i).from()
                && (before.word().length() <= 2 || LONG_ABBREVIATIONS.contains(before.word()));
    }

    private static boolean isBroken(String text, List<Token> tokens, int i) {
        return text.substring(tokens.get(i - 1).to(), tokens.get(i).from()).indexOf('\n') >= 0;
    }

    private static boolean isCapitalAt(String text, List<Token> tokens, int i) {
        return i < tokens.size() && isCapital(text, tokens.get(i)) && !isBroken(text, tokens, i);
    }

    /** A capital and then lower case, or a short word all in capitals. */
    private static boolean isCapital(String text, Token token) {
        boolean capital = Character.isUpperCase(text.charAt(token.from()));
        int length = token.to() - token.from();
        boolean shouted = length > LONGEST_SHOUT
                && text.substring(token.from(), token.to()).chars().noneMatch(Character::isLowerCase);
        return capital && !shouted && !token.word().equals("i");
    }

    private static boolean isPossessive(Token token) {
        return token.word().endsWith("'s");
    }

    private static String bare(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    private static NameSpan span(String text, List<Token> tokens, int first, int last) {
        boolean possessive = isPossessive(tokens.get(last - 1));
        int end = tokens.get(last - 1).to() - (possessive ? 2 : 0);
        return new NameSpan(first, last, text.substring(tokens.get(first).from(), end), possessive);
    }
}
