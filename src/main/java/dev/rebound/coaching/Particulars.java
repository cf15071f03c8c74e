package dev.rebound.coaching;

import dev.rebound.playbook.Heard;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Who;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who, what and how often, as a report names them: few and sure, so that a text may say them ({@code P4}). */
final class Particulars {
    private static final int LONGEST = 22;
    private static final int BEGINNING = 50;

    private static final Pattern TRIES = Pattern.compile(
            "\\b(?:(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
                    + " (?:e-?mails|mails|calls|voicemails|messages|visits|follow[- ]ups|meetings|demos|interviews|rounds|letters)"
                    + "|(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
                    + " (?:e-?mail|mail|call|voicemail|message|visit|follow[- ]up|letter))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FIRM =
            Pattern.compile("\\b(?:the|a|an|at|some|their) ((?!whole|same|other|new|next|last|big|small|local"
                    + "|wrong|parent|entire|first|second|good|nice|front|head|home|back|post|box|coffee|help)[a-z]{4,12}"
                    + " (?:company|firm|operator|practice|place|shop|studio|dealer|maker|supplier|people|guys))\\b");

    private static final Pattern NO_TITLE =
            Pattern.compile("(?i).*\\b(of something|something|landlord|council|house)\\b.*");

    private Particulars() {}

    static Map<String, String> of(Diagnosis diagnosis, Heard heard) {
        var told = Hearing.told(diagnosis);
        var values = new HashMap<String, String>();
        them(diagnosis.who()).ifPresent(them -> values.put("them", them));
        heard.thingIn(told).or(() -> firm(told)).ifPresent(thing -> values.put("thing", "the " + thing));
        who(values, told).ifPresent(who -> values.put("who", who));
        tries(told).ifPresent(tries -> values.put("tries", tries));
        return values;
    }

    /** "the lift company": what they do stands before it. */
    private static Optional<String> firm(String told) {
        return FIRM.matcher(told).results().map(found -> found.group(1)).findFirst();
    }

    /** Who opens a card: who said no, else a place or a thing that the report begins with. */
    private static Optional<String> who(Map<String, String> values, String told) {
        var thing = Optional.ofNullable(values.get("thing"))
                .filter(named -> told.toLowerCase(Locale.ROOT).indexOf(named.substring("the ".length())) <= BEGINNING);
        return Optional.ofNullable(values.get("them")).or(() -> thing);
    }

    /** Their role, else what they are, else their name. */
    private static Optional<String> them(Who who) {
        return Stream.of(named(who.title()), named(who.industry()), plain(who.company()))
                .flatMap(Optional::stream)
                .filter(name -> name.length() <= LONGEST)
                .findFirst();
    }

    private static Optional<String> named(@Nullable String role) {
        return plain(role).filter(name -> !NO_TITLE.matcher(name).matches()).map(name -> "the " + inASentence(name));
    }

    private static Optional<String> plain(@Nullable String name) {
        return Optional.ofNullable(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** "Fleet manager" is "fleet manager" there, and "CISO" and "VP Sales" stay as they are. */
    private static String inASentence(String name) {
        return name.matches("[A-Z][a-z].*") ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    private static Optional<String> tries(String told) {
        return TRIES.matcher(told)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .findFirst();
    }
}
