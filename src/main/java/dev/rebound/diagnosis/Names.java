package dev.rebound.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the words that are written like names, and tells first names, places and everyday words. */
final class Names {
    private static final Set<String> JOINERS =
            Set.of("&", "of", "de", "van", "der", "den", "von", "da", "del", "la", "y", "and");
    private static final int LONGEST_SHOUT = 4;

    private final Set<String> firstNames;
    private final Set<String> otherWords;
    private final Set<String> places;
    private final Set<String> common;
    private final Set<String> noCompany;
    private final Set<String> honorifics;

    Names(WordLists who) {
        WordLists names = WordLists.read("first-names.txt");
        firstNames = names.of("first names");
        otherWords = names.of("other words too");
        places = WordLists.read("places.txt").of("places");
        common = WordLists.read("common-words.txt").of("words");
        noCompany = who.of("no company");
        honorifics = who.of("honorifics");
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
        return places.contains(lower) || name.size() == 1 && noCompany.contains(lower);
    }

    private boolean opensName(String text, List<Token> tokens, int i) {
        String word = bare(tokens.get(i).word());
        boolean first = isFirstName(word) || isHonorific(word);
        boolean opensSentence = i == 0 || !tokens.get(i - 1).isWord() || isBroken(text, tokens, i);
        return isCapital(text, tokens.get(i))
                && (first || !common.contains(word) || !opensSentence && joinsNext(text, tokens, i));
    }

    /** A capital everyday word opens a name only with a further capital behind it: "Crown Estates". */
    private boolean joinsNext(String text, List<Token> tokens, int i) {
        return i + 1 < tokens.size() && isCapital(text, tokens.get(i + 1)) && !isBroken(text, tokens, i + 1);
    }

    private int nameEnd(String text, List<Token> tokens, int from) {
        int i = from + 1;
        while (i < tokens.size() && !isPossessive(tokens.get(i - 1)) && !isBroken(text, tokens, i)) {
            int escaped = afterEscapedAnd(tokens, i);
            if (isCapital(text, tokens.get(i))) {
                i++;
            } else if (escaped < tokens.size() && escaped > i && isCapital(text, tokens.get(escaped))) {
                i = escaped + 1;
            } else if (isAbbreviationDot(tokens, i)
                    && i + 1 < tokens.size()
                    && !common.contains(tokens.get(i + 1).word())) {
                i++;
            } else if (JOINERS.contains(tokens.get(i).word())
                    && i + 1 < tokens.size()
                    && isCapital(text, tokens.get(i + 1))
                    && !isBroken(text, tokens, i + 1)
                    && !"and".equals(tokens.get(i).word())) {
                i += 2;
            } else {
                break;
            }
        }
        return tokens.get(i - 1).word().equals(".") ? i - 1 : i;
    }

    /** After "&amp;amp;" as Slack writes it. */
    private static int afterEscapedAnd(List<Token> tokens, int i) {
        boolean escaped = i + 2 < tokens.size()
                && tokens.get(i).word().equals("&")
                && tokens.get(i + 1).word().equals("amp")
                && tokens.get(i + 2).word().equals(";");
        return escaped ? i + 3 : i;
    }

    /** "Mr.", "J." */
    private static boolean isAbbreviationDot(List<Token> tokens, int i) {
        Token before = tokens.get(i - 1);
        return tokens.get(i).word().equals(".")
                && before.to() == tokens.get(i).from()
                && (before.word().length() <= 2 || Set.of("mrs", "prof", "rev").contains(before.word()));
    }

    private static boolean isBroken(String text, List<Token> tokens, int i) {
        return text.substring(tokens.get(i - 1).to(), tokens.get(i).from()).indexOf('\n') >= 0;
    }

    /** A capital and then lower case, or a short word all in capitals. */
    private static boolean isCapital(String text, Token token) {
        boolean capital = Character.isUpperCase(text.charAt(token.from()));
        boolean shouted = token.to() - token.from() > 1
                && text.substring(token.from(), token.to()).chars().noneMatch(Character::isLowerCase);
        return capital
                && !(shouted && token.to() - token.from() > LONGEST_SHOUT)
                && !token.word().equals("i");
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
