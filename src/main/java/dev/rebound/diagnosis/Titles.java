package dev.rebound.diagnosis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Knows a title when it sees one: "CFO", "IT manager", "head of logistics", "VP Marketing". */
final class Titles {
    private static final Set<String> HEAD_OF =
            Set.of("head", "director", "vp", "svp", "evp", "chief", "manager", "president");
    private static final Set<String> RANKS =
            Set.of("deputy", "acting", "interim", "global", "regional", "group", "assistant");
    private static final Set<String> AIDES = Set.of("assistant", "pa", "ea", "secretary", "deputy");
    private static final Set<String> VICE = Set.of("vp", "svp", "evp");

    private final Phrases titles;
    private final Phrases fields;
    private final Set<String> heads;
    private final Set<String> moreOfField;
    private final Set<String> endsOfField;
    private final Set<String> openers = new HashSet<>();
    private final Set<String> closers = new HashSet<>();

    Titles(WordLists who) {
        titles = new Phrases(who.of("titles"));
        fields = new Phrases(who.of("title fields"));
        heads = who.of("title heads");
        moreOfField = who.of("more of a field");
        endsOfField = who.of("ends of a field");
        for (String section : List.of("titles", "title fields", "title heads")) {
            for (String entry : who.of(section)) {
                openers.add(entry.substring(0, (entry + " ").indexOf(' ')));
                closers.add(entry.substring(entry.lastIndexOf(' ') + 1));
            }
        }
        openers.addAll(HEAD_OF);
    }

    /** Whether all of a name's words are those of a title. */
    boolean areAll(List<Token> tokens, NameSpan name) {
        return tokens.subList(name.first(), name.last()).stream()
                .map(Token::word)
                .map(word -> word.endsWith("'s") ? word.substring(0, word.length() - 2) : word)
                .allMatch(word -> openers.contains(word) || closers.contains(word));
    }

    boolean standAt(List<Token> tokens, int at) {
        return at < tokens.size() && lengthAt(tokens, at) > 0;
    }

    boolean endWith(String word) {
        return closers.contains(word);
    }

    /** How many words the title has that begins at a place; 0 for none. */
    int lengthAt(List<Token> tokens, int at) {
        return Math.max(plainLengthAt(tokens, at), Math.max(rankedLengthAt(tokens, at), aideLengthAt(tokens, at)));
    }

    /** "Deputy head of procurement". */
    private int rankedLengthAt(List<Token> tokens, int at) {
        int rest = RANKS.contains(Tokens.wordAt(tokens, at)) && at + 1 < tokens.size() ? headOf(tokens, at + 1) : 0;
        return rest > 0 ? rest + 1 : 0;
    }

    /** "Assistant to the CFO". */
    private int aideLengthAt(List<Token> tokens, int at) {
        boolean aide = AIDES.contains(Tokens.wordAt(tokens, at))
                && Tokens.wordAt(tokens, at + 1).equals("to")
                && Tokens.wordAt(tokens, at + 2).equals("the")
                && at + 3 < tokens.size();
        int rest = aide ? plainLengthAt(tokens, at + 3) : 0;
        return rest > 0 ? rest + 3 : 0;
    }

    private int plainLengthAt(List<Token> tokens, int at) {
        int known = Math.max(titles.lengthAt(tokens, at), headOf(tokens, at));
        int field = fields.lengthAt(tokens, at);
        if (field == 0) {
            return known;
        }
        if (isHead(tokens, at + field)) {
            return Math.max(known, field + 1);
        }
        int second = at + field < tokens.size() ? fields.lengthAt(tokens, at + field) : 0;
        return second > 0 && isHead(tokens, at + field + second) ? field + second + 1 : known;
    }

    private boolean isHead(List<Token> tokens, int at) {
        return heads.contains(Tokens.wordAt(tokens, at));
    }

    /** "Head of data science", "VP of Sales", "VP Marketing". */
    private int headOf(List<Token> tokens, int at) {
        String word = tokens.get(at).word();
        if (at + 1 < tokens.size() && VICE.contains(word) && fields.lengthAt(tokens, at + 1) > 0) {
            return 1 + fields.lengthAt(tokens, at + 1);
        }
        boolean of = HEAD_OF.contains(word) && Tokens.wordAt(tokens, at + 1).equals("of");
        boolean field = at + 2 < tokens.size() && tokens.get(at + 2).isWord();
        if (!of || !field || endsOfField.contains(tokens.get(at + 2).word())) {
            return 0;
        }
        int length = 2 + Math.max(1, fields.lengthAt(tokens, at + 2));
        return moreOfField.contains(Tokens.wordAt(tokens, at + length)) ? length + 1 : length;
    }
}
