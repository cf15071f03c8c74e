package dev.rebound.diagnosis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many prospects said no in one text: two only by unmistakable signs. */
final class Prospects {
    private static final int MOST_TOKENS = 1_500;
    private static final int LONGEST_LABEL = 5;

    private final WordLists lists = WordLists.read("prospects.txt");
    private final Phrases twoAtOnce = new Phrases(lists.of("two at once"));
    private final Set<String> numbered = lists.of("numbered");
    private final Set<String> counted = lists.of("counted");
    private final Set<String> logLabels = lists.of("log labels");
    private final Set<String> reaches = lists.of("reaches");
    private final Set<String> newsFrom = lists.of("news from");
    private final Set<String> somebody = lists.of("somebody");
    private final Set<String> refusals = lists.of("refusals");
    private final Set<String> answers = lists.of("answers");
    private final Set<String> endings;
    private final Names names;
    private final Answerers answerers;

    Prospects() {
        WordLists who = WordLists.read("who.txt");
        names = new Names(who);
        endings = who.of("company endings");
        answerers = new Answerers(lists, new Phrases(who.of("industries")));
    }

    /** 1 or 2; a text with more than two counts as 2. */
    int count(String text, List<String> parts) {
        List<Token> all = Token.in(text);
        List<Token> tokens = all.subList(0, Math.min(all.size(), MOST_TOKENS));
        List<NameSpan> spans = names.in(text, tokens);
        boolean two = twoAtOnce.in(tokens)
                || hasTwoHouses(tokens, spans)
                || hasTwoRefusers(tokens, spans)
                || hasNumbered(tokens)
                || hasFirstAndSecond(tokens)
                || hasLabels(text, tokens)
                || hasTwoReached(text, tokens)
                || answerers.areTwo(text, tokens);
        return two ? 2 : 1;
    }

    /** "Jo at Kestrel wants it in Q2 and the woman at Finch Homes said stop." */
    private boolean hasTwoHouses(List<Token> tokens, List<NameSpan> spans) {
        return spans.stream()
                        .filter(name -> name.before(tokens, 1).equals("at") && !names.isPlace(name))
                        .filter(name ->
                                somebody.contains(name.before(tokens, 2)) || names.isFirstName(name.before(tokens, 2)))
                        .map(NameSpan::text)
                        .distinct()
                        .count()
                > 1;
    }

    /** "Karim passed; Judith from the depot passed." "Dana's a no, Miguel's a no." */
    private boolean hasTwoRefusers(List<Token> tokens, List<NameSpan> spans) {
        return spans.stream()
                        .filter(name -> refuses(tokens, name))
                        .map(NameSpan::text)
                        .distinct()
                        .count()
                > 1;
    }

    private boolean refuses(List<Token> tokens, NameSpan name) {
        boolean isNo = name.possessive()
                && name.after(tokens, 1).equals("a")
                && name.after(tokens, 2).equals("no");
        boolean goes = refusals.contains(name.after(tokens, 1))
                && !Set.of("me", "on", "us", "the").contains(name.after(tokens, 2));
        boolean house =
                name.size() > 1 && endings.contains(lastWord(tokens, name)) && answers.contains(name.after(tokens, 1));
        boolean placed = Set.of("from", "at").contains(name.after(tokens, 1))
                && (refusals.contains(name.after(tokens, 4)) || refusals.contains(name.after(tokens, 5)));
        return isNo || goes || placed || house;
    }

    private static String lastWord(List<Token> tokens, NameSpan name) {
        return tokens.get(name.last() - 1).word();
    }

    /** "Recruiter A … Recruiter B", "my 2pm … my 3pm". */
    private boolean hasNumbered(List<Token> tokens) {
        Map<String, Set<String>> ids = new HashMap<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String word = tokens.get(i).word();
            String id = tokens.get(i + 1).word();
            boolean appointment = word.equals("my") && id.matches("\\d{1,2}(?:am|pm)?") && !id.equals("1");
            if (numbered.contains(word) && id.matches("\\d{1,3}|[a-d]") || appointment) {
                ids.computeIfAbsent(word, key -> new HashSet<>()).add(id);
            }
        }
        return ids.values().stream().anyMatch(set -> set.size() > 1);
    }

    private boolean hasFirstAndSecond(List<Token> tokens) {
        return hasCounted(tokens, "first") && (hasCounted(tokens, "second") || hasCounted(tokens, "next"));
    }

    private boolean hasCounted(List<Token> tokens, String ordinal) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean opens = i == 0
                    || !tokens.get(i - 1).isWord()
                    || tokens.get(i - 1).word().equals("the");
            if (opens
                    && tokens.get(i).word().equals(ordinal)
                    && counted.contains(tokens.get(i + 1).word())) {
                return true;
            }
        }
        return false;
    }

    /** "Winslow: no. Harcourt: no, and he swore at me." */
    private boolean hasLabels(String text, List<Token> tokens) {
        var labels = new HashSet<String>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            boolean colon = tokens.get(i).word().equals(":")
                    && tokens.get(i).to() < tokens.get(i + 1).from();
            int start = colon ? labelStart(text, tokens, i) : i;
            if (start < i && isNamed(text, tokens, start, i)) {
                labels.add(
                        text.substring(tokens.get(start).from(), tokens.get(i).from()));
            }
        }
        return labels.size() > 1;
    }

    private static int labelStart(String text, List<Token> tokens, int colon) {
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
    private boolean isNamed(String text, List<Token> tokens, int start, int end) {
        List<Token> label = tokens.subList(start, end);
        if (label.stream()
                .anyMatch(token ->
                        logLabels.contains(token.word()) || !token.isWord() && !"&()'".contains(token.word()))) {
            return false;
        }
        boolean guy = label.size() >= 3
                && label.get(0).word().equals("the")
                && counted.contains(label.get(label.size() - 1).word());
        return guy
                || label.stream()
                        .anyMatch(token ->
                                Character.isUpperCase(text.charAt(token.from())) && !names.isCommon(token.word()));
    }

    /** "Rang Mr Abernathy, busy. Rang Mrs Cole, told off." "A no from Siddiqui and then a no from Peter." */
    private boolean hasTwoReached(String text, List<Token> tokens) {
        Map<String, Set<String>> reached = new HashMap<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String word = tokens.get(i).word();
            boolean opens = i == 0 || !tokens.get(i - 1).isWord() || opensLine(text, tokens, i);
            if (reaches.contains(word) && opens) {
                reached.computeIfAbsent(word, key -> new HashSet<>()).add(objectAfter(tokens, i));
            }
            if (word.equals("from")
                    && i > 0
                    && (newsFrom.contains(tokens.get(i - 1).word())
                            || "\"\u201D".contains(tokens.get(i - 1).word()))) {
                reached.computeIfAbsent("no from", key -> new HashSet<>()).add(objectAfter(tokens, i));
            }
        }
        reached.values()
                .forEach(objects -> objects.removeIf(object -> object.isEmpty() || !isSomebody(tokens, text, object)));
        return reached.values().stream().anyMatch(objects -> objects.size() > 1);
    }

    private static String objectAfter(List<Token> tokens, int at) {
        int i = at + 1;
        while (i < tokens.size()
                && Set.of("the", "a", "an", "mr", "mrs", "ms", "dr", ".")
                        .contains(tokens.get(i).word())) {
            i++;
        }
        return i < tokens.size() && tokens.get(i).isWord() ? tokens.get(i).word() : "";
    }

    private boolean isSomebody(List<Token> tokens, String text, String word) {
        return !names.isCommon(word)
                || answerers.isBusiness(word)
                || tokens.stream()
                        .anyMatch(token -> token.word().equals(word)
                                && Character.isUpperCase(text.charAt(token.from()))
                                && !names.isCommon(word));
    }
}
