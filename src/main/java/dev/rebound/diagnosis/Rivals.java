package dev.rebound.diagnosis;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Who has the business instead, by name; no place, no people of a country, no person, and no tool of every office. */
public final class Rivals {
    private static final String NAME = " ([A-Z][A-Za-z0-9&-]{2,13})\\b(?:('s)\\b)?(?: ([A-Z][a-z]+)\\b)?";

    /** After these it was chosen. */
    private static final Pattern CHOSEN = Pattern.compile(
            "\\b(?:went with|gone with|go with|going with|goes with|signed with|signed on with|chose|picked|renewed with"
                    + "|lost to|(?:lost|Lost|LOST) (?:[\\w'-]+ ){1,6}to|over what|than what|cheaper than|less than|lower than"
                    + "|went to|awarded to|staying with|stays with|stayed with|contract with|happily with|loyal to|chosen|bought"
                    + "|locked in with|we're with|they're with|they are with|already with)" + NAME);

    /** After these it may be a tool of which everybody has one. */
    private static final Pattern USED = Pattern.compile(
            "\\b(?:moved to|moving to|switched to|switching to|use|uses|using|happy with|paying|are on|is on)" + NAME);

    private static final Set<String> NO_NAMES = Set.of(
            "our", "the", "his", "her", "their", "my", "one", "some", "for", "hold", "what", "mr", "mrs", "miss",
            "and");

    private static final Rivals KNOWN = new Rivals();

    private final Set<String> places;
    private final Set<String> others;
    private final Set<String> peoples;
    private final Set<String> tools;
    private final Set<String> firstNames;
    private final Set<String> otherWords;

    private Rivals() {
        WordLists who = WordLists.read("who.txt");
        places = WordLists.read("places.txt").of("places");
        others = new HashSet<>(who.of("no company"));
        others.removeAll(who.of("known vendors"));
        others.removeAll(who.of("tools that employ"));
        peoples = who.of("peoples");
        tools = who.of("tools of every office");
        WordLists names = WordLists.read("first-names.txt");
        firstNames = names.of("first names");
        otherWords = names.of("other words too");
    }

    /** The first that a text names, as it stands there. */
    public static Optional<String> namedIn(String text) {
        return CHOSEN.matcher(text)
                .results()
                .filter(KNOWN::isName)
                .findFirst()
                .or(() -> USED.matcher(text)
                        .results()
                        .filter(found -> KNOWN.isName(found) && !KNOWN.tools.contains(lower(found.group(1))))
                        .findFirst())
                .map(found -> found.group(1));
    }

    private boolean isName(MatchResult found) {
        String name = lower(found.group(1));
        boolean place = places.contains(name)
                || (found.group(3) != null && places.contains(name + " " + lower(found.group(3))));
        boolean person = firstNames.contains(name) && !otherWords.contains(name);
        return !place && !person && !others.contains(name) && !peoples.contains(name) && !NO_NAMES.contains(name);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
