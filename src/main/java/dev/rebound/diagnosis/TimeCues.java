package dev.rebound.diagnosis;

import java.util.List;
import java.util.Set;

/** Reads the words around a date: how they stand to it, and whether it is a day to come back or one of the story told. */
final class TimeCues {
    private static final int FARTHEST_BEFORE = 14;
    private static final int FARTHEST_AFTER = 8;
    private static final int FARTHEST_RELATION = 5;
    private static final int FARTHEST_SHIFT = 8;
    private static final int LONGEST_SENTENCE = 160;
    private static final int SHORT_SENTENCE = 5;
    private static final int FARTHEST_EVENT = 6;
    private static final Set<String> THOSE = Set.of("that", "those", "them", "it", "then");
    private static final Set<String> PAUSES = Set.of(",", "-", ":");
    private static final Set<String> BEFORE_EVENT_DAY = Set.of("on", "in");

    private final DateWords words;
    private final Weighing weighing;
    private final ContractTerms terms;
    private final Set<String> until;
    private final Set<String> through;
    private final Set<String> fillers;
    private final Set<String> shifts;
    private final Set<String> negatives;
    private final Set<String> phrasalVerbs;
    private final Set<String> booked;

    TimeCues(DateWords words) {
        this.words = words;
        weighing = new Weighing(words);
        terms = new ContractTerms(words);
        until = words.list("until");
        through = words.list("through");
        fillers = words.list("fillers");
        shifts = words.list("shifts to");
        negatives = words.list("negatives");
        phrasalVerbs = words.list("goes through");
        booked = words.list("booked for");
    }

    Standing read(DatedText text, Span span) {
        int start = sentenceStart(text.lower(), span.from());
        int end = sentenceEnd(text.lower(), span.to());
        var before = Tokens.last(Token.in(text.lower().substring(start, span.from())), FARTHEST_BEFORE);
        var after = Tokens.first(Token.in(text.lower().substring(span.to(), end)), FARTHEST_AFTER);
        boolean over = isThenAfter(after) || text.isOver(span.from(), span.to());
        return weighing.isFear(text.lower().substring(start, end))
                ? Standing.OF_THE_STORY
                : read(span, over, before, after);
    }

    private Standing read(Span span, boolean over, List<Token> before, List<Token> after) {
        int at = relationAt(before);
        Relation relation = over ? Relation.AFTER : relation(before, at);
        Weight weight = span.grain() == Grain.TERM ? Weight.OPENING : weighing.weight(span, relation, before, after);
        if (weight == Weight.NONE || isOfTheStory(span, before, at)) {
            return Standing.OF_THE_STORY;
        }
        boolean money = terms.areAboutMoney(before, after);
        boolean contract = !money && terms.areNamed(relation, before, after);
        boolean isShort = sinceQuote(before) + after.size() <= SHORT_SENTENCE || isYearAlone(span, before, after);
        return new Standing(relation, weight, contract, money, isShort, Tokens.any(before, "\""));
    }

    /** The nearest word that is more than a filler; -1 for none. */
    private int relationAt(List<Token> before) {
        for (int i = before.size() - 1; i >= 0 && i >= before.size() - FARTHEST_RELATION; i--) {
            String word = before.get(i).word();
            if (!fillers.contains(word) || until.contains(word)) {
                return i;
            }
        }
        return -1;
    }

    private Relation relation(List<Token> before, int at) {
        String word = Tokens.wordAt(before, at);
        if (until.contains(word)) {
            return Relation.UNTIL;
        }
        if (through.contains(word)) {
            return isThrough(before, at) ? Relation.THROUGH : Relation.AT;
        }
        return switch (word) {
            case "before", "b4", "prior" -> Tokens.any(before, negatives) ? Relation.UNTIL : Relation.BEFORE;
            case "after", "past", "following", "post" -> Relation.AFTER;
            case "over", "during" ->
                isThrough(before, at) && Tokens.any(before, negatives) ? Relation.THROUGH : Relation.AT;
            case "to" -> isSpanned(beforeTo(before, at)) ? Relation.UNTIL : Relation.AT;
            default -> isAfterEvent(before) ? Relation.AFTER : Relation.AT;
        };
    }

    /** "After their meeting on the 12th". */
    private boolean isAfterEvent(List<Token> before) {
        boolean on = BEFORE_EVENT_DAY.contains(Tokens.wordAt(before, before.size() - 1));
        return on && Tokens.any(Tokens.last(before, FARTHEST_EVENT), "after");
    }

    /** "Shut for the holidays, so after those." */
    private static boolean isThenAfter(List<Token> after) {
        for (int i = 0; i < after.size() - 1; i++) {
            boolean said = after.get(i).word().equals("after")
                    && THOSE.contains(after.get(i + 1).word());
            if (said) {
                return !Tokens.wordAt(after, i - 1).equals("or")
                        && !Tokens.wordAt(after, i - 1).equals("soon");
            }
        }
        return false;
    }

    /** "Through October", but not "goes through in October". */
    private boolean isThrough(List<Token> before, int at) {
        String last = Tokens.wordAt(before, before.size() - 1);
        return at >= before.size() - 2
                && !BEFORE_EVENT_DAY.contains(last)
                && !phrasalVerbs.contains(Tokens.wordAt(before, at - 1));
    }

    private static List<Token> beforeTo(List<Token> before, int at) {
        return Tokens.last(before.subList(0, at), FARTHEST_SHIFT);
    }

    /** "Pushed to autumn", "shut November to". */
    private boolean isSpanned(List<Token> beforeTo) {
        return Tokens.any(beforeTo, shifts) || beforeTo.stream().anyMatch(token -> words.month(token.word()) > 0);
    }

    /** "Since May", "last May", "not May", "the money for May", "ran from June to May". */
    private boolean isOfTheStory(Span span, List<Token> before, int at) {
        return switch (Tokens.wordAt(before, at)) {
            case "since", "last", "not" -> true;
            case "for" -> span.grain() != Grain.DAY && (span.grain() == Grain.YEAR || !Tokens.any(before, booked));
            case "to" -> !Tokens.any(before, shifts) && weighing.isPast(before);
            default -> false;
        };
    }

    /** "This year's money is spent, next year": a clause of nothing but the year answers when. */
    private boolean isYearAlone(Span span, List<Token> before, List<Token> after) {
        int i = before.size() - 1;
        while (i >= 0
                && fillers.contains(before.get(i).word())
                && !PAUSES.contains(before.get(i).word())) {
            i--;
        }
        return span.grain() == Grain.YEAR && after.isEmpty() && PAUSES.contains(Tokens.wordAt(before, i));
    }

    private static int sinceQuote(List<Token> before) {
        int i = before.size();
        while (i > 0 && !"\":".contains(before.get(i - 1).word())) {
            i--;
        }
        return before.size() - i;
    }

    private static int sentenceStart(String lower, int from) {
        int i = from;
        while (i > 0 && from - i < LONGEST_SENTENCE && !endsSentence(lower, i - 1)) {
            i--;
        }
        return i;
    }

    private static int sentenceEnd(String lower, int from) {
        int i = from;
        while (i < lower.length() && i - from < LONGEST_SENTENCE && !endsSentence(lower, i)) {
            i++;
        }
        return i;
    }

    private static boolean endsSentence(String lower, int i) {
        char c = lower.charAt(i);
        boolean atSpace = i + 1 >= lower.length() || !Character.isLetterOrDigit(lower.charAt(i + 1));
        return c == '\n' || (".!?;".indexOf(c) >= 0 && atSpace && !isOfDay(lower, i));
    }

    /** "From 21.9. to 2.10." */
    private static boolean isOfDay(String lower, int i) {
        boolean afterDigit = i > 0 && Character.isDigit(lower.charAt(i - 1)) && lower.charAt(i) == '.';
        return afterDigit && (lower.startsWith(" to ", i + 1) || lower.startsWith(" - ", i + 1));
    }
}
