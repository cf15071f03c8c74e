package dev.rebound.diagnosis;

import java.util.List;
import java.util.Set;

/** Weighs a date by the nearest word that calls, opens or tells. */
final class Weighing {
    private static final int FARTHEST_CALL = 3;
    private static final int FARTHEST_PAST = 4;
    private static final int FARTHEST_THEN = 4;
    private static final int FARTHEST_SIGNATURE = 6;

    private final Set<String> past;
    private final Set<String> invites;
    private final Set<String> invitesAfter;
    private final Set<String> directly;
    private final Set<String> future;
    private final Set<String> passives;
    private final Set<String> contract;
    private final Set<String> fears;
    private final Set<String> absences;
    private final Set<String> regrets;
    private final Set<String> strongInvites;

    Weighing(DateWords words) {
        past = words.list("past");
        invites = words.list("invites");
        invitesAfter = words.list("invites after");
        directly = words.list("directly before an invited day");
        future = words.list("future");
        passives = words.list("passives");
        contract = words.list("contract");
        fears = words.list("rep's own fears");
        absences = words.list("absences");
        regrets = words.list("regrets");
        strongInvites = words.list("strong invites");
    }

    Weight weight(Span span, Relation relation, List<Token> before, List<Token> after) {
        Weight told = nearest(before, true);
        if (told != Weight.NONE && span.grain() == Grain.CLOCK && isCalledThen(after)) {
            return Weight.INVITE;
        }
        if (told == Weight.PLAIN && isThere(before)) {
            return Weight.OPENING;
        }
        if (told == Weight.PLAIN) {
            told = following(after);
        }
        if (told == Weight.PLAIN && (span.grain() == Grain.DAY || span.grain() == Grain.WEEKDAY)) {
            told = before.isEmpty() && span.grain() == Grain.DAY ? Weight.OPENING : nearest(before, false);
        }
        return switch (relation) {
            case AT, BEFORE -> told;
            case AFTER -> told == Weight.PLAIN ? Weight.OPENING : told;
            case UNTIL, THROUGH -> told == Weight.INVITE ? Weight.INVITE : Weight.OPENING;
        };
    }

    boolean isPast(List<Token> before) {
        return nearest(before, true) == Weight.NONE;
    }

    /** "I'll be out of a job by May", "I should have called in May"; a call to action in it makes it a plan. */
    boolean isFear(String sentence) {
        String padded = " " + sentence;
        boolean regret = regrets.stream().anyMatch(words -> padded.contains(" " + words));
        boolean fear = fears.stream().anyMatch(words -> padded.contains(" " + words))
                && absences.stream().noneMatch(padded::contains);
        return regret || (fear && !Tokens.any(Token.in(sentence), strongInvites));
    }

    /** The nearest word before; with {@code inClause} only as far as the comma. */
    private Weight nearest(List<Token> before, boolean inClause) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (inClause && isPause(before.get(i))) {
                return calledAcrossPause(before.subList(0, i));
            }
            Weight weight = weightAt(before, i);
            if (weight != Weight.PLAIN) {
                return weight;
            }
        }
        return Weight.PLAIN;
    }

    private Weight weightAt(List<Token> before, int i) {
        String word = before.get(i).word();
        if (PastContacts.isOne(before, i)) {
            return Weight.NONE;
        }
        boolean passive = passives.contains(Tokens.wordAt(before, i - 1)) || isPerfectAhead(before, i);
        if (invites.contains(word) || (directly.contains(word) && i == before.size() - 1)) {
            return Weight.INVITE;
        }
        if (past.contains(word)) {
            return passive ? Weight.OPENING : Weight.NONE;
        }
        boolean opens = word.startsWith("until") || word.startsWith("til");
        if (future.contains(word) && !opens && past.contains(Tokens.wordAt(before, i - 1))) {
            return Weight.NONE;
        }
        if (contract.contains(word) && !future.contains(word) && isSigned(before, i)) {
            return Weight.NONE;
        }
        boolean opensClause = word.equals("new") && (i == 0 || isPause(before.get(i - 1)));
        return opensClause || future.contains(word) || contract.contains(word) ? ahead(before, i) : Weight.PLAIN;
    }

    /** "They will have decided by then." */
    private static boolean isPerfectAhead(List<Token> before, int at) {
        String will = Tokens.wordAt(before, at - 2);
        return Tokens.wordAt(before, at - 1).equals("have") && (will.equals("will") || will.endsWith("'ll"));
    }

    /** "Back by three, call then": the day of a clock time is today, so nothing else can be meant. */
    private boolean isCalledThen(List<Token> after) {
        int then = 0;
        while (then < after.size() && !after.get(then).word().equals("then")) {
            then++;
        }
        return then < after.size() && Tokens.any(after.subList(Math.max(0, then - FARTHEST_THEN), then), invites);
    }

    /** "She's in next week." */
    private boolean isThere(List<Token> before) {
        int in = before.size() - (Tokens.wordAt(before, before.size() - 1).equals("on") ? 2 : 1);
        return Tokens.wordAt(before, in).equals("in") && passives.contains(Tokens.wordAt(before, in - 1));
    }

    /** "They signed a contract in May." */
    private boolean isSigned(List<Token> before, int at) {
        for (int i = at - 1; i >= 0 && i >= at - FARTHEST_SIGNATURE && !isPause(before.get(i)); i--) {
            if (past.contains(before.get(i).word())) {
                return !passives.contains(Tokens.wordAt(before, i - 1));
            }
        }
        return false;
    }

    /** Across a comma a call to action still reaches, unless a term stands between. */
    private Weight calledAcrossPause(List<Token> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            String word = before.get(i).word();
            if (past.contains(word) || future.contains(word) || contract.contains(word)) {
                return Weight.PLAIN;
            }
            if (invites.contains(word)) {
                return Weight.INVITE;
            }
        }
        return Weight.PLAIN;
    }

    /** "Call back in May" invites, "back in May" opens, "renewed with them back in May" is past. */
    private Weight ahead(List<Token> before, int i) {
        String word = before.get(i).word();
        if (!word.equals("back") && !word.equals("again")) {
            return Weight.OPENING;
        }
        if (Tokens.any(Tokens.last(before.subList(0, i), FARTHEST_CALL), invites)) {
            return Weight.INVITE;
        }
        String previous = Tokens.wordAt(before, i - 1);
        boolean at = i == before.size() - 2 && before.get(i + 1).word().equals("in");
        boolean returns = previous.endsWith("'s") || previous.endsWith("'re") || passives.contains(previous);
        return at && !returns && Tokens.any(Tokens.last(before.subList(0, i), FARTHEST_PAST), past)
                ? Weight.NONE
                : Weight.OPENING;
    }

    private Weight following(List<Token> after) {
        if (Tokens.wordAt(after, 0).equals("it") && Tokens.wordAt(after, 1).equals("is")) {
            return Weight.INVITE;
        }
        for (Token token : after) {
            if (invitesAfter.contains(token.word())) {
                return Weight.INVITE;
            }
            if (past.contains(token.word())) {
                return Weight.NONE;
            }
            if (future.contains(token.word())) {
                return Weight.OPENING;
            }
        }
        return Weight.PLAIN;
    }

    private static boolean isPause(Token token) {
        return ",\"-:".contains(token.word());
    }
}
