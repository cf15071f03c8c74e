package dev.rebound.diagnosis;

import dev.rebound.taxonomy.Who;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who said no, where the words name them: nothing rather than a guess. */
final class WhoInWords {
    private static final int LONGEST_TEXT = 8_000;

    /** "The Hendersons' office": read like "Henderson's"; a quote that closes there is none. */
    private static final Pattern PLURAL_OWNER =
            Pattern.compile("(?<=^|[\\s(])(\\p{Lu}[\\p{L}-]{1,30}s)['\u2019](?=\\s\\p{Ll})");

    private final Names names;
    private final Companies companies;
    private final People people;
    private final Roles roles;
    private final Industries industries;
    private final Channels channels;

    WhoInWords() {
        WordLists who = WordLists.read("who.txt");
        names = new Names(who);
        var titles = new Titles(who);
        roles = new Roles(who, titles);
        companies = new Companies(who, names, titles);
        people = new People(who, names, titles);
        industries = new Industries(who, titles);
        channels = new Channels(who);
    }

    /** Reads the first 8,000 characters; every answer stands there in those letters, but for the channel, which is a plain word. */
    Who in(String text) {
        String start = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        start = PLURAL_OWNER.matcher(start).replaceAll("$1's");
        List<Token> tokens = Token.in(start);
        List<NameSpan> spans = names.in(start, tokens);
        @Nullable String company = companies.in(start, tokens, spans);
        @Nullable String industry = industries.in(start, tokens);
        boolean named = company != null && industry != null && company.contains(industry);
        return new Who(
                company,
                people.in(start, tokens, spans),
                roles.in(start, tokens),
                named ? null : industry,
                channels.in(start, tokens));
    }
}
