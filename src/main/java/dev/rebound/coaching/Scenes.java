package dev.rebound.coaching;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in the way, where a report names it in words that can be said again as they are. */
final class Scenes {
    private static final String FAMILY =
            "husband|wife|mother|mom|mum|mother-in-law|dad|father|parents|sister|brother|daughter|son|uncle|aunt|accountant|lawyer|adviser|advisor|partner";
    private static final String DESK =
            "legal|security|infosec|it security|biomed|finance|procurement|purchasing|hr|compliance|(?-i:IT)|the board|the cfo|the ciso|the cto|the cio"
                    + "|the ceo|the coo|head office|corporate|qa|facilities|the union";

    private static final List<Pattern> BLOCKER = List.of(
            words(
                    "(" + DESK
                            + ") (?:killed|blocked|vetoed|overruled|said no|says no|shot|stopped it|pulled|turned it down|pushed back|won't|wont|wouldn't|refused)"),
            words("(?:overruled|blocked|killed|stopped|vetoed|shot down) by (" + DESK + ")"));
    private static final Pattern TURNER = words(
            "(?:(?:then|until|till|but|and|and then|before) )?((?:her|his|their) (?:" + FAMILY
                    + ")|the (?:" + FAMILY + ")|(?:bride|groom)'s (?:mum|mom|mother|dad|father|family))"
                    + " (?:told(?! me| us)|facetimed|joined in|called in|rang in|said no|said they|said to|didn't want|doesn't want|did not want|came home|talked|stepped in|vetoed|was against|hates|got involved|cancelled|canceled|pulled|killed|won't|wouldn't)");
    private static final Pattern WEAR =
            words("in (?:an?|his|her|their) (bathrobe|dressing gown|robe|towel|nightgown|onesie)");
    private static final Pattern SOFT_WEAR =
            words("in (?:his |her )?(slippers|pyjamas|pajamas|boxers|underwear|curlers)");
    private static final Pattern LIST = words(
            "(?:not on|isn't on|aren't on|to be on|must be on|get on|not onto|get onto|buys? from|only from) ((?:the|their) (?:[A-Z][a-z]+|approved|preferred|vendor|supplier|approved vendor|approved supplier|preferred supplier|preferred vendor) list)");
    private static final Pattern RATE = words(
            "(?<!\\b(?:our|my|your|their) )rates? (?:went|go|gone|are|is|were|hit|at|being)(?: up)?(?: to| at| over| above| past)? (\\d{1,2}(?:[.,]\\d{1,3})?)(?:%| percent)?");
    private static final Pattern KIN = words(
            "(?:his|her|their|owner's|boss's|manager's|a) (brother[- ]in[- ]law|sister[- ]in[- ]law|son[- ]in[- ]law|cousin|nephew|niece|uncle|brother|son|daughter|sister|godson)");
    private static final Pattern GRUDGE = words(
            "(?:one|a|an|that|the) ((?:late|missed|wrong|bad|lost|botched|broken|failed|damaged) (?:delivery|invoice|order|shipment|bill|call|install|installation|visit|batch|part)|outage|(?:billing|shipping) mistake)");
    private static final Pattern YEAR = words("in ((?:19|20)\\d\\d)");
    private static final Pattern PERIOD =
            words("(?:with|has|had|have|used|been|known)(?: [\\w'/&-]+){0,6}? (since (?:19|20)\\d\\d)");
    private static final Pattern TERMS =
            words("(?:wants?|wanted|need|needs|asked for) (net[ -](?:30|45|60|90|120|thirty|sixty|ninety))");
    private static final Pattern NTH = words(
            "(?:same|said|says|heard|hear|answer|told me|wrote|\")[^.!?\\n]{0,20}? ?(for the (?:third|fourth|fifth|sixth|seventh|eighth) time)");
    private static final Pattern WORDS = Pattern.compile(
            "(?<!\\b[Ii] (?:said|say|went|go|asked|wrote)[,:]? )[\"\u201c]([A-Za-z][\\w',\u2019 -]{9,34}[\\w])[.]?[\"\u201d]");
    private static final Pattern GAME = words("(padel|golf|tennis|squash|fish|hunt|sail) (?:with|together)");

    private Scenes() {}

    /** Those that are told, by the name of their placeholder. */
    static void into(Map<String, String> values, String told) {
        whoStoppedIt(values, told);
        whatTheyHave(values, told);
        whatItWas(values, told);
    }

    private static void whoStoppedIt(Map<String, String> values, String told) {
        put(
                values,
                "blocker",
                BLOCKER.stream()
                        .flatMap(each -> results(each, told))
                        .findFirst()
                        .map(Scenes::desk));
        put(values, "turner", low(TURNER, told).map(who -> who.matches("bride.*|groom.*") ? "the " + who : who));
        put(values, "kin", low(KIN, told).map(kin -> kin.replace(' ', '-')));
        put(values, "game", low(GAME, told).map(game -> game.matches("fish|hunt|sail") ? game + "ing" : game));
    }

    private static void whatTheyHave(Map<String, String> values, String told) {
        put(values, "wear", low(WEAR, told).map(wear -> "a " + wear).or(() -> low(SOFT_WEAR, told)));
        put(values, "list", first(LIST, told));
        put(values, "bond", first(PERIOD, told));
    }

    private static void whatItWas(Map<String, String> values, String told) {
        put(values, "rate", first(RATE, told));
        put(values, "year", first(YEAR, told));
        put(values, "grudge", low(GRUDGE, told).map(grudge -> "one " + grudge));
        put(values, "terms", low(TERMS, told));
        put(values, "nth", low(NTH, told));
        put(values, "words", said(told));
    }

    private static void put(Map<String, String> values, String name, Optional<String> words) {
        words.ifPresent(value -> values.put(name, value));
    }

    private static Optional<String> first(Pattern pattern, String told) {
        return results(pattern, told).findFirst();
    }

    private static Stream<String> results(Pattern pattern, String told) {
        return pattern.matcher(told.replace('\u2019', '\'')).results().map(found -> found.group(1));
    }

    private static Optional<String> low(Pattern pattern, String told) {
        return first(pattern, told).map(words -> words.toLowerCase(Locale.ROOT));
    }

    /** What they said, where it is all that is quoted. */
    private static Optional<String> said(String told) {
        return first(WORDS, told)
                .filter(words -> words.contains(" "))
                .filter(words -> told.chars()
                                .filter(sign -> "\"\u201c\u201d".indexOf(sign) >= 0)
                                .count()
                        == 2);
    }

    /** "it" is the IT there. */
    private static String desk(String name) {
        var low = name.toLowerCase(Locale.ROOT);
        return low.matches("(?:the )?(?:it|hr|qa|c[a-z]o|ciso)")
                ? low.startsWith("the ")
                        ? "the " + low.substring(4).toUpperCase(Locale.ROOT)
                        : low.toUpperCase(Locale.ROOT)
                : low;
    }

    private static Pattern words(String pattern) {
        return Pattern.compile("(?<![\\w'])(?i:" + pattern.replace("[A-Z]", "(?-i:[A-Z])") + ")(?![\\w'])");
    }
}
