package dev.rebound.diagnosis;

import java.util.List;
import java.util.Set;

/** Reads the words around a date: how they stand to it, and whether it is a day to come back or one of the story told. */
final class TimeCues {
    /** What the words make of a date. */
    enum Weight {
        /** A day of the story, a wish or a fear: no date at all. */
        NONE,

        /** No word tells; it may be a date. */
        PLAIN,

        /** Something opens or ends then. */
        OPENING,

        /** "Call me then." */
        INVITE
    }

    /**
     * How one date stands in its sentence.
     *
     * @param inContract whether the words around speak of a contract's term
     * @param aboutMoney whether they speak of a budget or an absence, which end too
     * @param isShort whether the sentence is hardly more than the date
     * @param isQuoted whether a quote opens before it
     */
    record Reading(
            Relation relation,
            Weight weight,
            boolean inContract,
            boolean aboutMoney,
            boolean isShort,
            boolean isQuoted) {}

    private static final int FARTHEST_BEFORE = 14;
    private static final int FARTHEST_AFTER = 8;
    private static final int FARTHEST_RELATION = 5;
    private static final int LONGEST_SENTENCE = 160;
    private static final int SHORT_SENTENCE = 5;
    private static final Reading NO_DATE = new Reading(Relation.AT, Weight.NONE, false, false, false, false);

    private final Set<String> until;
    private final Set<String> through;
    private final Set<String> fillers;
    private final Set<String> shifts;
    private final Set<String> negatives;
    private final Set<String> past;
    private final Set<String> invites;
    private final Set<String> future;
    private final Set<String> fears;
    private final Set<String> contract;
    private final Set<String> noContract;
    private final Set<String> beforeNoContract;
    private final Set<String> invitesAfter;
    private final Set<String> bookedFor;
    private final Set<String> strongInvites;
    private final Set<String> regrets;
    private final Set<String> directly;
    private final Set<String> endings;
    private final Set<String> passives =
            Set.of("is", "be", "are", "get", "gets", "being", "it's", "he's", "she's", "they're", "i'm");
    private final Set<String> phrasalVerbs =
            Set.of("come", "came", "comes", "go", "went", "get", "got", "put", "fell", "half", "halfway");
    private final DateWords words;

    TimeCues(DateWords words) {
        this.words = words;
        invitesAfter = words.list("invites after");
        bookedFor = words.list("booked for");
        endings = words.list("ends of terms");
        regrets = words.list("regrets");
        directly = words.list("directly before an invited day");
        strongInvites = words.list("strong invites");
        until = words.list("until");
        through = words.list("through");
        fillers = words.list("fillers");
        shifts = words.list("shifts to");
        negatives = words.list("negatives");
        past = words.list("past");
        invites = words.list("invites");
        future = words.list("future");
        fears = words.list("rep's own fears");
        contract = words.list("contract");
        noContract = words.list("no contract");
        beforeNoContract = words.list("terms that open");
    }

    Reading read(DatedText text, Span span) {
        int start = sentenceStart(text.lower(), span.from());
        int end = sentenceEnd(text.lower(), span.to());
        String sentence = text.lower().substring(start, end);
        var before = last(Token.in(text.lower().substring(start, span.from())), FARTHEST_BEFORE);
        var after = first(Token.in(text.lower().substring(span.to(), end)), FARTHEST_AFTER);
        return read(span, sentence, before, after);
    }

    private Reading read(Span span, String sentence, List<Token> before, List<Token> after) {
        int at = relationAt(before);
        String word = at < 0 ? "" : before.get(at).word();
        Relation relation = relation(word, before, at);
        Weight weight = span.grain() == Grain.TERM ? Weight.OPENING : weight(span, relation, before, after);
        if (word.equals("to") && !any(before, shifts) && nearest(before, true) == Weight.NONE) {
            return NO_DATE;
        }
        if (weight == Weight.NONE || isOfTheStory(span, word, before) || isFear(sentence)) {
            return NO_DATE;
        }
        boolean money = any(before, noContract) || any(after, noContract);
        boolean isShort = sinceQuote(before) + after.size() <= SHORT_SENTENCE;
        boolean quoted = before.stream().anyMatch(token -> token.word().equals("\""));
        boolean contract = !money && isInContract(relation, before, after);
        return new Reading(relation, weight, contract, money, isShort, quoted);
    }

    /** "Since May", "last May", "not May", "the money for May". */
    private boolean isOfTheStory(Span span, String word, List<Token> before) {
        boolean isFor = word.equals("for")
                && span.grain() != Grain.DAY
                && (span.grain() == Grain.YEAR || !any(before, bookedFor) && !any(before, strongInvites));
        return isFor || word.equals("since") || word.equals("last") || word.equals("not");
    }

    private static int sinceQuote(List<Token> before) {
        int i = before.size();
        while (i > 0
                && !before.get(i - 1).word().equals("\"")
                && !before.get(i - 1).word().equals(":")) {
            i--;
        }
        return before.size() - i;
    }

    private boolean isFear(String sentence) {
        String padded = " " + sentence;
        return regrets.stream().anyMatch(regret -> padded.contains(" " + regret))
                || fears.stream().anyMatch(fear -> padded.contains(" " + fear))
                        && Token.in(sentence).stream().noneMatch(token -> strongInvites.contains(token.word()));
    }

    /** The nearest word that is more than a filler. */
    private int relationAt(List<Token> before) {
        for (int i = before.size() - 1; i >= 0 && i >= before.size() - FARTHEST_RELATION; i--) {
            String word = before.get(i).word();
            if (!fillers.contains(word) || until.contains(word)) {
                return i;
            }
        }
        return -1;
    }

    private Relation relation(String word, List<Token> before, int at) {
        if (until.contains(word)) {
            return Relation.UNTIL;
        }
        if (through.contains(word)) {
            boolean adjacent = at >= before.size() - 2
                    && !before.get(before.size() - 1).word().equals("in");
            boolean phrasal = at > 0 && phrasalVerbs.contains(before.get(at - 1).word());
            return phrasal || !adjacent ? Relation.AT : Relation.THROUGH;
        }
        return switch (word) {
            case "before", "b4", "prior" -> any(before, negatives) ? Relation.UNTIL : Relation.BEFORE;
            case "after", "past", "following" -> Relation.AFTER;
            case "to" -> isSpanned(last(before.subList(0, at), FARTHEST_RELATION)) ? Relation.UNTIL : Relation.AT;
            default -> Relation.AT;
        };
    }

    /** "Pushed to autumn", "from 29 April to", "shut November to". */
    private boolean isSpanned(List<Token> beforeTo) {
        return any(beforeTo, shifts) || beforeTo.stream().anyMatch(token -> words.month(token.word()) > 0);
    }

    private Weight weight(Span span, Relation relation, List<Token> before, List<Token> after) {
        Weight told = nearest(before, true);
        if (told == Weight.PLAIN) {
            told = following(after);
        }
        boolean isDay = span.grain() == Grain.DAY || span.grain() == Grain.WEEKDAY;
        if (told == Weight.PLAIN && isDay) {
            told = before.isEmpty() && span.grain() == Grain.DAY ? Weight.OPENING : nearest(before, false);
        }
        return switch (relation) {
            case AT, BEFORE -> told;
            case AFTER -> told == Weight.PLAIN ? Weight.OPENING : told;
            case UNTIL, THROUGH -> told == Weight.INVITE ? Weight.INVITE : Weight.OPENING;
        };
    }

    private Weight nearest(List<Token> before, boolean inClause) {
        for (int i = before.size() - 1; i >= 0; i--) {
            String word = before.get(i).word();
            boolean passive = i > 0 && passives.contains(before.get(i - 1).word());
            if (isPause(word) && inClause) {
                return nearestInvite(before.subList(0, i));
            } else if (invites.contains(word) || directly.contains(word) && i == before.size() - 1) {
                return Weight.INVITE;
            } else if (past.contains(word) && !passive) {
                return Weight.NONE;
            } else if (word.equals("new")
                    && (i == 0 || isPause(before.get(i - 1).word()))) {
                return Weight.OPENING;
            } else if (future.contains(word) || contract.contains(word) || passive && past.contains(word)) {
                return ahead(before, i);
            }
        }
        return Weight.PLAIN;
    }

    /** Across a comma a call to action still reaches, unless a term stands between. */
    private Weight nearestInvite(List<Token> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            String word = before.get(i).word();
            if (past.contains(word) || future.contains(word) || contract.contains(word)) {
                return Weight.PLAIN;
            } else if (invites.contains(word)) {
                return Weight.INVITE;
            }
        }
        return Weight.PLAIN;
    }

    /** "Call back in May" invites, "back in May" opens, "renewed with them back in May" is past. */
    private Weight ahead(List<Token> before, int i) {
        String previous = i > 0 ? before.get(i - 1).word() : "";
        if (!before.get(i).word().equals("back") && !before.get(i).word().equals("again")) {
            return Weight.OPENING;
        }
        if (any(last(before.subList(0, i), 3), invites)) {
            return Weight.INVITE;
        }
        boolean at = i == before.size() - 2 && before.get(i + 1).word().equals("in");
        boolean returns = previous.endsWith("'s") || previous.endsWith("'re") || passives.contains(previous);
        return at && !returns && any(last(before.subList(0, i), 4), past) ? Weight.NONE : Weight.OPENING;
    }

    private Weight following(List<Token> after) {
        for (int i = 0; i < after.size(); i++) {
            String word = after.get(i).word();
            boolean itIs = i == 0
                    && after.size() > 1
                    && word.equals("it")
                    && after.get(1).word().equals("is");
            if (invitesAfter.contains(word) || itIs) {
                return Weight.INVITE;
            }
            if (past.contains(word)) {
                return Weight.NONE;
            }
            if (future.contains(word)) {
                return Weight.OPENING;
            }
        }
        return Weight.PLAIN;
    }

    private static boolean isPause(String word) {
        return word.equals(",") || word.equals("\"") || word.equals("-") || word.equals(":");
    }

    /** "Contract until May" ends then; "contract in May" only where something ends. */
    private boolean isInContract(Relation relation, List<Token> before, List<Token> after) {
        boolean ends = any(before, endings) || any(first(after, FARTHEST_RELATION), endings);
        boolean named = hasContract(before) || any(first(after, FARTHEST_RELATION), contract);
        return switch (relation) {
            case UNTIL, THROUGH -> named;
            case AT, AFTER, BEFORE -> ends && (named || isWhenUp(before));
        };
    }

    private static boolean isWhenUp(List<Token> before) {
        return before.stream().anyMatch(token -> token.word().equals("when"))
                && before.stream().anyMatch(token -> token.word().equals("up"));
    }

    private boolean hasContract(List<Token> before) {
        for (int i = 0; i < before.size(); i++) {
            String previous = i > 0 ? before.get(i - 1).word() : "";
            boolean open =
                    beforeNoContract.contains(previous) || passives.contains(previous) || negatives.contains(previous);
            boolean tiedUp = before.get(i).word().equals("tied")
                    && i + 1 < before.size()
                    && before.get(i + 1).word().equals("up");
            if (contract.contains(before.get(i).word()) && !open && !tiedUp) {
                return true;
            }
        }
        return false;
    }

    private static boolean any(List<Token> tokens, Set<String> words) {
        return tokens.stream().anyMatch(token -> words.contains(token.word()));
    }

    private static List<Token> last(List<Token> tokens, int count) {
        return tokens.subList(Math.max(0, tokens.size() - count), tokens.size());
    }

    private static List<Token> first(List<Token> tokens, int count) {
        return tokens.subList(0, Math.min(count, tokens.size()));
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
        return c == '\n' || ".!?;".indexOf(c) >= 0 && atSpace;
    }
}
