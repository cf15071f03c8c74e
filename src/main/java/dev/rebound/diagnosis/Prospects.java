package dev.rebound.diagnosis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many prospects said no in one text: two only by unmistakable signs. */
final class Prospects {
    private static final Set<String> BEFORE_NAME = Set.of("the", "a", "an", "mr", "mrs", "ms", "dr", ".");
    private static final Set<String> NOT_A_NO = Set.of("me", "on", "us", "the");
    private static final int MOST_TOKENS = 1_500;

    private final Phrases twoAtOnce;
    private final Set<String> numbered;
    private final Set<String> counted;
    private final Set<String> notCounted;
    private final Set<String> reaches;
    private final Set<String> newsFrom;
    private final Set<String> somebody;
    private final Set<String> refusals;
    private final Set<String> answers;
    private final Set<String> endings;
    private final Names names;
    private final Answerers answerers;
    private final SeparateAnswers separate;
    private final LabelledEntries entries;

    Prospects() {
        WordLists lists = WordLists.read("prospects.txt");
        WordLists who = WordLists.read("who.txt");
        twoAtOnce = new Phrases(lists.of("two at once"));
        numbered = lists.of("numbered");
        notCounted = lists.of("not counted");
        counted = lists.of("counted");
        reaches = lists.of("reaches");
        newsFrom = lists.of("news from");
        somebody = lists.of("somebody");
        refusals = lists.of("refusals");
        answers = lists.of("answers");
        endings = who.of("company endings");
        names = new Names(who);
        answerers = new Answerers(lists, new Phrases(who.of("industries")));
        separate = new SeparateAnswers(lists, names, answerers);
        entries = new LabelledEntries(lists, names);
    }

    /** 1 or 2; a text with more than two counts as 2. */
    int count(String text, List<String> parts) {
        List<Token> tokens = Tokens.first(Token.in(text), MOST_TOKENS);
        List<NameSpan> spans = names.in(text, tokens);
        boolean two = twoAtOnce.in(tokens)
                || hasNumbered(tokens)
                || hasFirstAndSecond(tokens)
                || entries.areTwo(text, tokens)
                || answerers.areTwo(tokens)
                || separate.areTwo(tokens, spans)
                || hasTwoReached(text, tokens)
                || hasTwoHouses(tokens, spans)
                || hasTwoRefusers(tokens, spans);
        return two ? 2 : 1;
    }

    /** "Recruiter A … Recruiter B", "my 2pm … my 3pm". */
    private boolean hasNumbered(List<Token> tokens) {
        Map<String, Set<String>> ids = new HashMap<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String word = tokens.get(i).word();
            boolean spelled = tokens.get(i + 1).word().equals("number");
            String id = Tokens.wordAt(tokens, spelled ? i + 2 : i + 1);
            boolean appointment = word.equals("my") && id.matches("\\d{1,2}(?:am|pm)?") && !id.equals("1");
            if (appointment
                    || (numbered.contains(word) && id.matches("\\d{1,3}|[a-d]"))
                    || (isCounted(word) && id.matches("one|two"))) {
                ids.computeIfAbsent(word, key -> new HashSet<>()).add(id);
            }
        }
        return ids.values().stream().anyMatch(set -> set.size() > 1);
    }

    /** "Landlord one … landlord two", "recruiter number one …". */
    private boolean isCounted(String word) {
        return word.length() > 3 && !notCounted.contains(word);
    }

    private boolean hasFirstAndSecond(List<Token> tokens) {
        return hasCounted(tokens, "first") && (hasCounted(tokens, "second") || hasCounted(tokens, "next"));
    }

    private boolean hasCounted(List<Token> tokens, String ordinal) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean opens = i == 0
                    || !tokens.get(i - 1).isWord()
                    || tokens.get(i - 1).word().equals("the");
            boolean counts = tokens.get(i).word().equals(ordinal)
                    && counted.contains(tokens.get(i + 1).word());
            if (opens && counts) {
                return true;
            }
        }
        return false;
    }

    /** "Rang Mr Abernathy, busy. Rang Mrs Cole, told off." "A no from Siddiqui and then a no from Peter." */
    private boolean hasTwoReached(String text, List<Token> tokens) {
        Map<String, Set<String>> reached = new HashMap<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String word = tokens.get(i).word();
            boolean opens = i == 0 || !tokens.get(i - 1).isWord() || isOnNewLine(text, tokens, i);
            String news = Tokens.wordAt(tokens, i - 1);
            boolean from =
                    word.equals("from") && (newsFrom.contains(news) || news.equals("\"") || news.equals("\u201D"));
            String somebodyNamed = nameAfter(tokens, i);
            if ((from || (opens && reaches.contains(word))) && isSomebody(somebodyNamed)) {
                reached.computeIfAbsent(word, key -> new HashSet<>()).add(somebodyNamed);
            }
        }
        return reached.values().stream().anyMatch(people -> people.size() > 1);
    }

    private static boolean isOnNewLine(String text, List<Token> tokens, int i) {
        return text.substring(tokens.get(i - 1).to(), tokens.get(i).from()).indexOf('\n') >= 0;
    }

    private static String nameAfter(List<Token> tokens, int at) {
        int i = at + 1;
        while (BEFORE_NAME.contains(Tokens.wordAt(tokens, i))) {
            i++;
        }
        return i < tokens.size() && tokens.get(i).isWord() ? tokens.get(i).word() : "";
    }

    private boolean isSomebody(String word) {
        return !word.isEmpty() && (!names.isCommon(word) || answerers.isBusiness(word));
    }

    /** "Jo at Kestrel wants it in Q2 and the woman at Finch Homes said stop." */
    private boolean hasTwoHouses(List<Token> tokens, List<NameSpan> spans) {
        return spans.stream()
                        .filter(name -> name.before(tokens, 1).equals("at") && !names.isPlace(name))
                        .filter(name -> isPerson(name.before(tokens, 2)))
                        .map(NameSpan::text)
                        .distinct()
                        .count()
                > 1;
    }

    private boolean isPerson(String word) {
        return somebody.contains(word) || names.isFirstName(word);
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
        String next = name.after(tokens, 1);
        boolean isNo =
                name.possessive() && next.equals("a") && name.after(tokens, 2).equals("no");
        boolean goes = refusals.contains(next) && !NOT_A_NO.contains(name.after(tokens, 2));
        boolean placed = (next.equals("from") || next.equals("at"))
                && (refusals.contains(name.after(tokens, 4)) || refusals.contains(name.after(tokens, 5)));
        boolean house =
                name.size() > 1 && endings.contains(tokens.get(name.last() - 1).word()) && answers.contains(next);
        return isNo || goes || placed || house;
    }
}
