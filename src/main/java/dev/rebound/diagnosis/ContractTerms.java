package dev.rebound.diagnosis;

import java.util.List;
import java.util.Set;

/** Tells the end of a contract from the end of a freeze or an absence. */
final class ContractTerms {
    private static final int FARTHEST_AFTER = 7;

    private final Set<String> contract;
    private final Set<String> money;
    private final Set<String> open;
    private final Set<String> endings;

    ContractTerms(DateWords words) {
        contract = words.list("contract");
        money = words.list("no contract");
        open = words.list("terms that open");
        endings = words.list("ends of terms");
    }

    boolean areAboutMoney(List<Token> before, List<Token> after) {
        return Tokens.any(before, money) || Tokens.any(after, money);
    }

    /** "Contract until May" ends then; "contract in May" only where something ends. */
    boolean areNamed(Relation relation, List<Token> before, List<Token> after) {
        var near = Tokens.first(after, FARTHEST_AFTER);
        boolean named = hasContract(before) || Tokens.any(near, contract);
        return switch (relation) {
            case UNTIL, THROUGH -> named;
            case AT, AFTER, BEFORE ->
                (Tokens.any(before, endings) || Tokens.any(near, endings)) && (named || isWhenUp(before));
        };
    }

    private static boolean isWhenUp(List<Token> before) {
        return Tokens.any(before, "when") && Tokens.any(before, "up");
    }

    private boolean hasContract(List<Token> before) {
        for (int i = 0; i < before.size(); i++) {
            String word = before.get(i).word();
            boolean tiedUp = word.equals("tied") && Tokens.wordAt(before, i + 1).equals("up");
            if (contract.contains(word) && !open.contains(Tokens.wordAt(before, i - 1)) && !tiedUp) {
                return true;
            }
        }
        return false;
    }
}
