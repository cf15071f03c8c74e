package dev.rebound.diagnosis;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A company that does something in its sentence, or heads it: "Acme passed", "Acme: no budget"; not a competitor, and not a person. */
final class CompanySubjects {
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "he's", "she's", "him", "her", "his", "hes", "shes");
    private static final Pattern TRADES = Pattern.compile(".{3,}(?:er|or|ist|man|woman|eer|ent|ant|ee)");
    private static final int FARTHEST_PRONOUN = 15;
    private static final int REST = 6;

    private final RareNames rare;
    private final Set<String> decides;
    private final Set<String> decidesAsLongName;
    private final Set<String> vendors;
    private final Set<String> praise;
    private final Set<String> openers;
    private final Set<String> speaks;
    private final Set<String> has;
    private final Set<String> states;

    CompanySubjects(WordLists who, RareNames rare) {
        this.rare = rare;
        decides = who.of("a company decides");
        decidesAsLongName = who.of("a long name decides");
        vendors = who.of("known vendors");
        praise = who.of("praise of a competitor");
        openers = who.of("before a subject");
        speaks = who.of("says as people do");
        has = who.of("what a company has");
        states = who.of("states of a company");
    }

    boolean stand(List<Token> tokens, NameSpan name) {
        return rare.is(name) && !name.possessive() && (isSubject(tokens, name) || isHeading(tokens, name));
    }

    /** "Brewer says he can't". */
    static boolean isPerson(List<Token> tokens, NameSpan name) {
        var rest = tokens.subList(name.last(), Math.min(tokens.size(), name.last() + FARTHEST_PRONOUN));
        return name.size() == 1 && Tokens.any(rest, PRONOUNS);
    }

    /** "Riverside went with the other lot": a name that is no first name and decides. */
    private boolean isSubject(List<Token> tokens, NameSpan name) {
        String verb = name.after(tokens, 1);
        boolean decided = decides.contains(verb) || (name.size() > 1 && decidesAsLongName.contains(verb));
        return decided
                && opens(tokens, name)
                && (name.size() > 1 || isSure(tokens, name, verb))
                && !isPraised(tokens, name);
    }

    /** A single word has to do what companies do: "Acme has no budget", but not "Estimator asked me". */
    private boolean isSure(List<Token> tokens, NameSpan name, String verb) {
        String next = name.after(tokens, 2);
        boolean fits = switch (verb) {
            case "is", "are", "was", "were", "isn't", "isnt", "aren't", "wasn't", "will", "would" ->
                states.contains(next);
            case "has", "have", "had" -> has.contains(next);
            default ->
                !(speaks.contains(verb) && TRADES.matcher(name.firstWord()).matches());
        };
        return fits && !isPerson(tokens, name);
    }

    /** "X is cheaper", "Oracle has everything": a competitor. */
    private boolean isPraised(List<Token> tokens, NameSpan name) {
        var rest = tokens.subList(name.last(), Math.min(tokens.size(), name.last() + REST));
        return vendors.contains(lower(name)) || Tokens.any(rest, praise);
    }

    private boolean opens(List<Token> tokens, NameSpan name) {
        return name.first() == 0 || !tokens.get(name.first() - 1).isWord() || openers.contains(name.before(tokens, 1));
    }

    /** "Acme: no budget", "Acme again", "City of Reading, facilities, tender closed". */
    private boolean isHeading(List<Token> tokens, NameSpan name) {
        boolean first =
                name.first() == 0 || ".!?".contains(tokens.get(name.first() - 1).word());
        return first
                && !vendors.contains(lower(name))
                && switch (name.after(tokens, 1)) {
                    case ":", "again", "/", "-", "\u2013", "\u2014" -> !isPerson(tokens, name);
                    default -> false;
                };
    }

    private static String lower(NameSpan name) {
        return name.text().toLowerCase(Locale.ROOT);
    }
}
