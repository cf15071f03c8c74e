package dev.rebound.diagnosis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The title of the person who said no: "IT manager", "head of logistics", "VP Marketing". */
final class Roles {
    private static final int NEAR_START = 4;
    private static final Set<String> OF =
            Set.of("head", "director", "vp", "svp", "evp", "chief", "manager", "president");
    private static final Set<String> VICE = Set.of("vp", "svp", "evp");
    private static final Set<String> ENDS_OF =
            Set.of("at", "is", "was", "said", "says", "told", "who", "and", "the", "a", "in", "for");

    private final Phrases titles;
    private final Phrases fields;
    private final Set<String> heads;
    private final Set<String> says;
    private final Set<String> notTheirs;
    private final Set<String> spokenTo;
    private final Set<String> othersActs;
    private final Set<String> honorifics;
    private final Set<String> moreOfField;
    private final Set<String> noTitleBefore;
    private final Set<String> openers = new HashSet<>();
    private final Set<String> closers = new HashSet<>();

    Roles(WordLists who) {
        titles = new Phrases(who.of("titles"));
        fields = new Phrases(who.of("title fields"));
        heads = who.of("title heads");
        says = who.of("speaks");
        notTheirs = who.of("before another's title");
        moreOfField = who.of("more of a field");
        noTitleBefore = who.of("no title before");
        honorifics = who.of("honorifics");
        othersActs = who.of("acts of others");
        spokenTo = who.of("spoken to");
        for (String section : List.of("titles", "title fields", "title heads")) {
            who.of(section).forEach(entry -> openers.add(entry.split(" ")[0]));
        }
        openers.addAll(OF);
        who.of("titles").forEach(entry -> closers.add(entry.substring(entry.lastIndexOf(' ') + 1)));
        closers.addAll(heads);
        who.of("title fields").forEach(entry -> closers.add(entry.substring(entry.lastIndexOf(' ') + 1)));
    }

    /** Whether all of a name's words are those of a title. */
    boolean isTitle(List<Token> tokens, NameSpan name) {
        return tokens.subList(name.first(), name.last()).stream()
                .map(token -> token.word().endsWith("'s")
                        ? token.word().substring(0, token.word().length() - 2)
                        : token.word())
                .allMatch(word -> openers.contains(word) || closers.contains(word));
    }

    boolean opensRole(List<Token> tokens, int at) {
        return at < tokens.size() && lengthAt(tokens, at) > 0;
    }

    boolean endsRole(String word) {
        return closers.contains(word);
    }

    @Nullable
    String in(String text, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            int length = lengthAt(tokens, i);
            if (length > 0 && !isHonorific(text, tokens, i + length) && isOfTheProspect(tokens, i, i + length)) {
                return text.substring(
                        tokens.get(i).from(), tokens.get(i + length - 1).to());
            }
            i += Math.max(0, length - 1);
        }
        return null;
    }

    /** "Pastor Ray" is a name. */
    private boolean isHonorific(String text, List<Token> tokens, int to) {
        return to < tokens.size()
                && honorifics.contains(tokens.get(to - 1).word())
                && Character.isUpperCase(text.charAt(tokens.get(to).from()));
    }

    private int lengthAt(List<Token> tokens, int at) {
        int length = Math.max(titles.lengthAt(tokens, at), headOf(tokens, at));
        int field = fields.lengthAt(tokens, at);
        if (field == 0) {
            return length;
        }
        int second = at + field < tokens.size() ? fields.lengthAt(tokens, at + field) : 0;
        int end = at + field;
        if (isHead(tokens, end)) {
            return Math.max(length, field + 1);
        }
        return second > 0 && isHead(tokens, end + second) ? field + second + 1 : length;
    }

    private boolean isHead(List<Token> tokens, int at) {
        return at < tokens.size() && heads.contains(tokens.get(at).word());
    }

    /** "Head of youth work" as far as "head of youth", "VP of Sales", "VP Marketing". */
    private int headOf(List<Token> tokens, int at) {
        String word = tokens.get(at).word();
        if (at + 1 < tokens.size() && VICE.contains(word) && fields.lengthAt(tokens, at + 1) > 0) {
            return 1 + fields.lengthAt(tokens, at + 1);
        }
        boolean of = at + 2 < tokens.size()
                && OF.contains(word)
                && tokens.get(at + 1).word().equals("of");
        if (!of
                || !tokens.get(at + 2).isWord()
                || ENDS_OF.contains(tokens.get(at + 2).word())) {
            return 0;
        }
        int end = at + 2 + Math.max(1, fields.lengthAt(tokens, at + 2));
        return end
                - at
                + (end < tokens.size() && moreOfField.contains(tokens.get(end).word()) ? 1 : 0);
    }

    /** Near the start, spoken to, or speaking; not the one who was asked for, and not one's own. */
    private boolean isOfTheProspect(List<Token> tokens, int from, int to) {
        int start = Sentences.startBefore(tokens, from);
        List<Token> before = tokens.subList(start, from);
        if (any(before.subList(Math.max(0, before.size() - 4), before.size()), notTheirs)) {
            return false;
        }
        String next = to < tokens.size() ? tokens.get(to).word() : "";
        if (othersActs.contains(next) || noTitleBefore.contains(next)) {
            return false;
        }
        boolean speaks =
                says.contains(next) || Set.of("who", "at", ",", ":", "from").contains(next);
        boolean reached = any(before.subList(Math.max(0, before.size() - 5), before.size()), spokenTo);
        boolean opens = before.size() <= 1 || start == 0 && before.size() < NEAR_START;
        return reached || before.size() < NEAR_START && (opens && !any(before, BE) || speaks);
    }

    private static final Set<String> BE = Set.of("is", "was", "has", "had", "be", "by");

    private static boolean any(List<Token> tokens, Set<String> words) {
        return tokens.stream().anyMatch(token -> words.contains(token.word()));
    }
}
