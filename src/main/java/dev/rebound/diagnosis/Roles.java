package dev.rebound.diagnosis;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The title of the person who said no; not of the one asked for, and not of one's own people. */
final class Roles {
    private static final Set<String> OPENS_CLAUSE = Set.of(",", "and", "but", ";");
    private static final Set<String> ACTS = Set.of("was", "is", "still", "came", "went", "had");
    private static final int NEAR_START = 4;
    private static final int FARTHEST_OTHER = 4;
    private static final int FARTHEST_CALL = 5;

    private final Titles titles;
    private final Signatures signatures;
    private final Set<String> honorifics;
    private final Set<String> says;
    private final Set<String> goesOn;
    private final Set<String> spokenTo;
    private final Set<String> notTheirs;
    private final Set<String> othersActs;
    private final Set<String> noTitleBefore;
    private final Set<String> statesOfBeing;

    Roles(WordLists who, Titles titles) {
        this.titles = titles;
        signatures = new Signatures(who);
        honorifics = who.of("honorifics");
        says = who.of("speaks");
        goesOn = who.of("after a title");
        spokenTo = who.of("spoken to");
        notTheirs = who.of("before another's title");
        othersActs = who.of("acts of others");
        noTitleBefore = who.of("no title before");
        statesOfBeing = who.of("states of being");
    }

    @Nullable
    String in(String text, List<Token> tokens) {
        String signed = signatures.below(text).stream()
                .filter(this::isTitle)
                .findFirst()
                .orElse(null);
        return signed == null ? inSentences(text, tokens) : signed;
    }

    private boolean isTitle(String piece) {
        var words = Token.in(piece);
        return !words.isEmpty() && titles.lengthAt(words, 0) == words.size();
    }

    private @Nullable String inSentences(String text, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            int end = i + titles.lengthAt(tokens, i);
            if (end > i && !isHonorific(text, tokens, end) && isOfTheProspect(tokens, i, end)) {
                return text.substring(tokens.get(i).from(), tokens.get(end - 1).to());
            }
            i = Math.max(i, end - 1);
        }
        return null;
    }

    /** "Pastor Ray" is a name. */
    private boolean isHonorific(String text, List<Token> tokens, int to) {
        return to < tokens.size()
                && honorifics.contains(tokens.get(to - 1).word())
                && Character.isUpperCase(text.charAt(tokens.get(to).from()));
    }

    /** Near the start, spoken to, or speaking. */
    private boolean isOfTheProspect(List<Token> tokens, int from, int to) {
        int start = Sentences.startBefore(tokens, from);
        List<Token> before = tokens.subList(start, from);
        String next = Tokens.wordAt(tokens, to);
        boolean other = Tokens.any(Tokens.last(before, FARTHEST_OTHER), notTheirs)
                || othersActs.contains(next)
                || noTitleBefore.contains(next);
        if (other) {
            return false;
        }
        boolean speaks = says.contains(next) || goesOn.contains(next) || next.equals(",") || next.equals(":");
        int last = before.size() - (Tokens.wordAt(before, before.size() - 1).equals("the") ? 2 : 1);
        boolean clause =
                OPENS_CLAUSE.contains(Tokens.wordAt(before, last)) && (says.contains(next) || ACTS.contains(next));
        boolean quoted = Tokens.wordAt(before, last).equals("said") && last < before.size() - 1;
        boolean opens = before.size() <= 1 || start == 0;
        boolean near = before.size() < NEAR_START && (speaks || (opens && !Tokens.any(before, statesOfBeing)));
        return near || clause || quoted || Tokens.any(Tokens.last(before, FARTHEST_CALL), spokenTo);
    }
}
