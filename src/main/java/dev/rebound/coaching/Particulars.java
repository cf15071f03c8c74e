package dev.rebound.coaching;

import dev.rebound.playbook.Heard;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Who;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who, what and how often, as a report names them: few and sure, so that a text may say them ({@code P4}). */
final class Particulars {
    private static final int LONGEST = 22;
    private static final int BEGINNING = 50;

    private static final Pattern FIRM =
            Pattern.compile("\\b(?:the|a|an|at|some|their) ((?!whole|same|other|new|next|last|big|small|local"
                    + "|wrong|parent|entire|first|second|good|nice|front|head|home|back|post|box|coffee|help)[a-z]{4,12}"
                    + " (?:company|firm|operator|practice|place|shop|studio|dealer|maker|supplier|people|guys))\\b");

    private static final String BEFORE =
            "(?:^|(?<!\\b(?:on|for|near|by|behind|of|like|past|than|into|about|in) )\\b(?:the|an?|at|from|with|to|my|this|that|our|small|old|local|family|village) (?:(?!other|new|rival|same)[\\w-]+ )?)";
    private static final String AFTER = "(?=$|[.,;:!?\")\\n]"
            + "| (?:said|says|told|wants?|wanted|has|have|had|is|are|was|were|in|on|at|and|they|he|she|who|that|about|again|since|with|does|do|did"
            + "|don't|doesn't|didn't|won't|gets?|got|went|guy|lady|owner|man|woman|people|lot|wrote|called|rang|picked|took|bought|chose|signed"
            + "|put|sent|by|for|just|already|up|down|over|back|to|not|asked|hung)\\b)";

    /** Not who said no: another party, or whoever answers for those who do. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i).*\\b(of something|something|landlord|council|house|supplier|vendor|provider|rival|competitor"
                    + "|reception(ist)?|switchboard|front desk|gatekeeper|(?<!company )secretary|assistant(?! (manager|director|principal|head))"
                    + "|intern|trainee|apprentice|temp|pa|ea)\\b.*");

    private static final Pattern SHORT_TITLE = Pattern.compile("(?i)c[a-z]o|vp|md|gm|hr|it|gp|cto|ciso");

    private static final Pattern NONE = Pattern.compile(
            "\\b(?:have|has|had|got|there's|there is|there are|don't have an?|doesn't have an?|don't have any|don't run any) (?:no )?"
                    + "(?<=no |a |an |any )((?!idea|time|budget|money|need|interest|plan|say|authority|reason|use|problem|clue|one|fund|cash"
                    + "|more|way|hard|word|answer|choice|space|room|objection|feeling|experience|doubt|power|vote|bandwidth|good|bad|such"
                    + "|intention|appetite|capacity|desire|complaint|issue)[a-z]{3,12}(?: [a-z]{3,10})?)"
                    + "(?=[.,;:!?]|$| (?:so|and|or|but|there|at|in|he|she|they)\\b)");

    private static final String SPEAKS =
            "(?: [A-Z]\\w+)? (?:from|at|over at|said|says|told|wrote|writes|answered|finally answered|called|rang|replied"
                    + "|thinks|wants|wanted|wouldn't|won't|doesn't|didn't)\\b";

    private Particulars() {}

    static Map<String, String> of(Diagnosis diagnosis, Heard heard) {
        var told = Hearing.told(diagnosis);
        var values = new HashMap<String, String>();
        them(diagnosis.who()).ifPresent(them -> values.put("them", them));
        heard.thingIn(told)
                .filter(thing -> heard.placeIn(thing).isEmpty())
                .or(() -> firm(told))
                .ifPresent(thing -> values.put("thing", "the " + thing));
        site(diagnosis.who(), heard.placeIn(told), told).ifPresent(site -> values.put("site", site));
        Stream.of("them", "site")
                .map(values::get)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(who -> values.put("who", who));
        NONE.matcher(told).results().findFirst().ifPresent(none -> values.put("none", none.group(1)));
        person(diagnosis.who(), told).ifPresent(person -> values.put("person", person));
        Spans.into(values, told);
        Tallies.into(values, told);
        Prices.into(values, told);
        Moves.into(values, told);
        Scenes.into(values, told);
        return values;
    }

    /** "the lift company": what they do stands before it. */
    private static Optional<String> firm(String told) {
        return FIRM.matcher(told).results().map(found -> found.group(1)).findFirst();
    }

    /** Where it was: what they are, else a place that the report begins with, else the name of their firm. */
    private static Optional<String> site(Who who, Optional<String> place, String told) {
        return Stream.of(
                        named(who.industry()),
                        place.filter(site -> isSure(site, told)).map(site -> "the " + site),
                        firm(who))
                .flatMap(Optional::stream)
                .filter(name -> name.length() <= LONGEST)
                .findFirst();
    }

    /** It is spoken of as who said no: not "a theatre nurse", and not "another painter". */
    private static boolean isSure(String place, String told) {
        var found = Pattern.compile(BEFORE + Pattern.quote(place) + AFTER).matcher(told.toLowerCase(Locale.ROOT));
        return found.find() && found.start() <= BEGINNING;
    }

    /** By the name they go by, where it is told that it was them who spoke: not somebody whom another one speaks of. */
    private static Optional<String> person(Who who, String told) {
        return plain(who.person())
                .filter(name -> who.title() == null)
                .map(name -> name.matches("(?:Mr|Mrs|Ms|Dr|Herr|Frau)\\b.*") ? name : name.split(" ")[0])
                .filter(name -> name.length() <= LONGEST && !told.contains("\"" + name))
                .filter(name -> Pattern.compile("(?:^|[.!?\\n] ?|got |reached )" + Pattern.quote(name) + SPEAKS)
                        .matcher(told)
                        .find());
    }

    /** Their role, else what they are, else their name. */
    private static Optional<String> them(Who who) {
        return Stream.of(named(who.title()), named(who.industry()), firm(who))
                .flatMap(Optional::stream)
                .filter(name -> name.length() <= LONGEST)
                .findFirst();
    }

    /** A name, and not letters that stand for something else. */
    private static Optional<String> firm(Who who) {
        return plain(who.company()).filter(name -> !name.matches("[A-Z]{2,4}"));
    }

    private static Optional<String> named(@Nullable String role) {
        return plain(role).filter(name -> !NO_TITLE.matcher(name).matches()).map(name -> "the " + inASentence(name));
    }

    private static Optional<String> plain(@Nullable String name) {
        return Optional.ofNullable(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** "Fleet manager" is "fleet manager" there, and "CISO" and "VP Sales" stay as they are. */
    private static String inASentence(String name) {
        if (SHORT_TITLE.matcher(name).matches()) {
            return name.toUpperCase(Locale.ROOT);
        }
        return name.matches("[A-Z][a-z].*") ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }
}
