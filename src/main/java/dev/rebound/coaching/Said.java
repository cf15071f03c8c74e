package dev.rebound.coaching;

import dev.rebound.diagnosis.Rivals;
import dev.rebound.playbook.Phrase;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Sentence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a report tells already ({@code P4}): a line whose name ends in {@code -asks-date} is left out where a date was named, one that
 * ends in {@code -told-date} is said only there.
 */
final class Said {
    private static final Pattern TAG = Pattern.compile("-(asks|told)-(?!asks|told)([a-z]+)(?=-|$)");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)our|the|his|her|their|my|one|some|for|hold|what|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
                    + "|january|february|march|april|may|june|july|august|september|october|november|december");
    private static final Pattern SOON = words("(?:next|this|(?:after|in|before|until|till|til)(?: the)?) (?:new )?"
            + "(?:week|month|quarter|year|spring|summer|autumn|fall|winter|season|holidays?|christmas|easter|thanksgiving)"
            + "|q[1-4]|tomorrow|tmrw|after lunch|this afternoon|tonight|later today|in an hour|(?:after|before) \\d+|(?:in|until|till|til|through|by|to) 20\\d\\d"
            + "|after (?:the|her|his|their) (?!demo|call|meeting|pitch|proposal|quote|visit|offer|talk|price|first|second|third|last|phone)\\w+"
            + "|once (?:the|they|she|he|it|her|his|their)|(?:in|another) \\w+ (?:days|weeks|months|quarters|years)");
    private static final Pattern TERM = words("\\w+[ -](?:years?|months?)|since \\w+|years");
    private static final Pattern PERSON = words(
            "(?<!got (?:a|some) \\w{1,9} )named|called [A-Z]\\w+|that's (?-i:[A-Z][a-z]+)|(?:talk|speak|spoke|write) (?:to|with)|ask for|try|belongs? (?:to|with)|sits? with|is with|it'?s with"
                    + "|handles?|decides?|signs?|(?:ordered|handled|decided|bought|run|done|looked after) by|goes through (?!(?:the |a )?(?:central|portal|framework))|up to|gave me (?:the|a|his|her|another) (?:name|number|email)");
    private static final Pattern REASON =
            words("because|cause|since|due to|on account of|cheaper|lower|price|priced|cost|closer|local"
                    + "|faster|without|whose|reason given|missing|lacks?|(?<!no )needs?|needed|wanted|only|already knew|requirement|feature|too \\w+|counter-?offer|family|nephew|cousin|son|daughter|brother|sister|friend|mate"
                    + "|rather|instead|own|himself|herself|themselves|ourselves|already|good enough|works fine|advised|why would|in[- ]house|budget|won'?t (?!say|tell|give|talk|answer|pick|call|return)\\w+"
                    + "|points on|lost (?:it )?on|but (?:at|the|her|his|their|my|our|it|they|she|he|we|you) \\w+ \\w+");
    private static final Pattern SUM = words("[$£€]? ?\\d[\\d.,]*k?|percent|double|twice|half|triple|thousand|grand");
    private static final Pattern WRITING =
            words("e-?mails?|mailed|inbox|linkedin|wrote|wrote back|replied|reply|message|text");

    private static final Pattern LATE = words(
            "demos?|demoed|proposals?|pilots?|trials?|poc|quote[ds]?|quotation|our offer|my offer"
                    + "|finalists?|final (?:round|two|three)|last (?:round|two|three)|short-?list(?:ed)?|tender|rfp|renewals?|renewed|renewing"
                    + "|workshops?|site visit|contract sent|redlines|references|second (?:call|meeting|visit|demo)|bake-?off"
                    + "|verbal yes|procurement|after (?:\\w+ )?(?:weeks|months|meetings|calls)|customers? (?:for|since)|months of");

    private static final Pattern SHUT =
            words("(?:wouldn'?t|won'?t|would not|will not|refused to|didn'?t|did not|not allowed to|can'?t|couldn'?t) "
                    + "(?:even )?(?:give|tell|say|name|share|hand out)[^.!?]{0,14} (?:names?|who|which)"
                    + "|(?:no|without a) name|(?:doesn'?t|didn'?t|don'?t|dunno) know who|no idea who|doesnt know who");
    private static final Pattern SIGNED =
            words("(?:re-?newed|re-?signed|re-?newing|(?:just|already|they|they've|have|had|he|she) signed"
                    + "|signed (?:it|up|on|with|for|a|an|\\d+|two|three|four|five)|locked in (?:for|with|until|till))");
    private static final Pattern LONG = words(
            "since (?:19|20)?\\d\\d|since (?:school|forever|always|his|her|their|they|before)"
                    + "|(?:for|been|with them|together|already|over|nearly|almost) (?:\\w+ )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|many) years"
                    + "|(?:for|in) (?:years|decades|ages)|decades|(?:\\d\\d|ten|fifteen|twenty|thirty) years (?:with|now|and)");
    private static final Pattern QUOTE = words(
            "vs|versus|against (?:ours|our|my)|cheaper|undercut\\w*|cheapest|(?:for|costs?|charges?|asks?|at|is) half"
                    + "|(?:less|lower|more|higher) than (?:the|what|they|he|she|his|her|their|another|(?-i:[A-Z]\\w+))|(?-i:[A-Z][a-z]+) (?:is|was|quotes?|quoted|charges?|wants)"
                    + "|other (?:quote|offer|guy|bid|price|one)s?|(?:another|second|lower|better|rival) (?:quote|offer|bid|price)|elsewhere|online for|(?:does|do|did) it for|compared (?:to|with)");
    private static final Pattern HOME =
            words("husband|wife|mum|mom|dad|father|mother|homeowners?|household|old (?:fella|man|guy|lady|woman|couple)"
                    + "|couple(?! of)|bride|groom|wedding|roof|kitchens?|bathroom|boiler|solar|heat pumps?|gutters?|fence|driveway|lawn|conservatory"
                    + "|(?-i:the [A-Z][a-z]+s)|mrs|pension|pensioner|bedroom|living room|neighbou?r|door (?:\\d+|to door)|doors|knocked|doorstep|bathrobe"
                    + "|donat\\w+|donors?|pledge|monthly (?:gift|giving)|charity|church|mortgage|rates went|first home|flat(?! rate)|apartment|moved? in"
                    + "|brother[- ]in[- ]law|his brother|her brother|nephew|cousin|bungalow|semi|terrace");

    private static final Pattern THEIRS = words(
            "(?:(?:he|she|they|we)(?:'ll| will|ll|'d| would)|said (?:to )?wait,? (?:he|she|they)(?:'ll)?) "
                    + "(?:call|ring|phone|write|be in touch|get in touch|get back|come back|reach out|let (?:me|us|you) know)|don'?t call us");

    /** What of a report's words tells each thing that a text may ask for or build on. */
    private static final Map<String, Pattern> TOLD_BY = Map.of(
            "term", TERM, "sum", SUM, "late", LATE, "writing", WRITING, "shut", SHUT, "signed", SIGNED, "quote", QUOTE,
            "home", HOME, "theirs", THEIRS);

    /** "Mar" and "jan" are names as well. */
    private static final String SHORT_OF = "(?:in|until|till|til|next|by|before|through|early|late|from|again) ";

    private static final Pattern PLACE = Pattern.compile("\\bin ([A-Z][a-z]{3,12})\\b");
    private static final Pattern NEXT = Pattern.compile(
            "\\b(?:ask for|try|speak to|speak with|talk to|talk with|that's|belongs to|ordered by|handled by|decided by|bought by|run by"
                    + "|sits with|up to|only|write to|sent me to|sent me on to|look after it is) ((?:(?:Mr|Mrs|Ms|Dr)\\.? )?[A-Z][a-z]{2,11})\\b");

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Boolean> known = new HashMap<>();

    private Said(Diagnosis diagnosis) {
        var text = diagnosis.sentences().stream().map(Sentence::text).collect(Collectors.joining(" "));
        var day = diagnosis.followUp();
        if (day != null) {
            nameTheTime(Hearing.told(diagnosis), day);
        }
        Rivals.namedIn(text).ifPresent(name -> values.put("rival", name));
        named(PLACE, text).ifPresent(name -> values.put("place", name));
        named(NEXT, text).ifPresent(name -> values.put("next", name));
        TOLD_BY.forEach((what, words) -> known.put(what, words.matcher(text).find()));
        known.put("date", values.containsKey("when") || SOON.matcher(text).find() || is("signed") && is("term"));
        known.put("rival", values.containsKey("rival"));
        known.put("person", PERSON.matcher(text).find() && !is("shut"));
        known.put("long", LONG.matcher(text).find() && !is("signed"));
        known.put("reason", REASON.matcher(text).find() || isAboutThePitch(diagnosis));
    }

    static Said in(Diagnosis diagnosis) {
        return new Said(diagnosis);
    }

    /** What fills {@code {when}}, {@code {month}}, {@code {weekday}}, {@code {rival}} {@code {next}} and {@code {place}}, as far as they were named. */
    Map<String, String> values() {
        return Map.copyOf(values);
    }

    /** Those that ask for nothing that was said, and build on nothing that was not; all of them where none is left. */
    List<Phrase> fitting(List<Phrase> lines) {
        var fitting = lines.stream().filter(this::fits).toList();
        return fitting.isEmpty() ? lines : fitting;
    }

    /** Whether a line takes up what was said. */
    static boolean isTold(Phrase line) {
        return line.id().contains("-told-");
    }

    /** Whether it asks for nothing that was said, and builds on nothing that was not. */
    boolean fits(Phrase line) {
        return TAG.matcher(line.id()).results().allMatch(tag -> tag.group(1).equals("told") == is(tag.group(2)));
    }

    private boolean is(String what) {
        return known.getOrDefault(what, false);
    }

    /** Only a time that the day to get in touch was read from: a month that has passed is none. */
    private void nameTheTime(String text, LocalDate day) {
        month(text, day).ifPresent(month -> name("month", month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
        weekday(text, day)
                .ifPresent(weekday -> name("weekday", weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
    }

    private void name(String placeholder, String words) {
        values.put(placeholder, words);
        values.put("when", words);
    }

    private static Optional<Month> month(String text, LocalDate day) {
        return Arrays.stream(Month.values())
                .filter(month -> Math.floorMod(month.getValue() - day.getMonthValue(), 12) <= 2)
                .filter(month -> words(before(month) + month.name() + "|" + SHORT_OF
                                + month.name().substring(0, 3))
                        .matcher(text)
                        .find())
                .findFirst();
    }

    /** "May" is a word of its own as well. */
    private static String before(Month month) {
        return month == Month.MAY ? "(?:in|until|till|til|next|by|before|of|to|through|early|late) " : "";
    }

    private static Optional<DayOfWeek> weekday(String text, LocalDate day) {
        return Optional.of(day.getDayOfWeek())
                .filter(weekday -> words(
                                "(?:call|ring|try|back|again|on|until|till|by|next) (?:me |her |him |back )?(?:on )?"
                                        + "(?:" + weekday.name() + "|"
                                        + weekday.name().substring(0, 3) + "(?:s|r|rs)?)")
                        .matcher(text)
                        .find());
    }

    private static Optional<String> named(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !NO_NAME.matcher(name).matches())
                .findFirst();
    }

    private static boolean isAboutThePitch(Diagnosis diagnosis) {
        return diagnosis.sentences().stream().anyMatch(part -> part.nature() == Nature.APPROACH);
    }

    private static Pattern words(String pattern) {
        return Pattern.compile("(?<!\\w)(?:" + pattern + ")(?!\\w)", Pattern.CASE_INSENSITIVE);
    }
}
