package dev.rebound.coaching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How often something was tried or opened, and for how many a thing is, as a report counts it. */
final class Tallies {
    private static final int LONGEST = 44;

    private static final String TRY =
            "(?:e-?mails?|mails?|calls?|voicemails?|vms?|messages?|visits?|follow[- ]?ups?|meetings?|demos?|interviews?"
                    + "|rounds?|letters?|texts?|whatsapps?|dms?|drafts?|proposals?|revisions?)";
    private static final String ONE =
            "((?:one|1)(?= )|" + Numerals.ANY + "(?= " + TRY.replace("s?", "s") + "\\b)) (" + TRY + ")\\b";
    private static final String NOT_THEIRS =
            "(?<!\\b(?:already|took|takes|gets|get|another|every|next|had|after|first|of) )";
    private static final Pattern ANY_ONE = Pattern.compile(ONE, Pattern.CASE_INSENSITIVE);
    private static final Pattern TRIES = Pattern.compile(
            "\\b" + NOT_THEIRS + ONE + "(?:(?:,| and|,? \\&| \\+| plus|,? then| /)? " + ONE
                    + ")*+(?! (?:a|per|each|every|today|this|that|next|from|an) )(?! (?:today|daily)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NTH = Pattern.compile(
            "\\b(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:e-?mail|mail|call|voicemail|message|visit|follow[- ]up|letter)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OPENED = Pattern.compile(
            "\\b(?<!\\bi )(?:opened|opens|viewed)(?: (?!up)[\\w']+){0,4}? (" + Numerals.ANY + ") ?(?:times|x)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SIZE = Pattern.compile(
            "\\bfor (?:all |our |their |his |her |the |about ){0,2}(\\d{2,4} (?:trucks|vans|people|employees|sites|stores|cars|rooms|beds|trailers"
                    + "|machines|clinics|users|drivers|vehicles|staff|units|shops|branches|students|patients))\\b",
            Pattern.CASE_INSENSITIVE);

    private Tallies() {}

    /** Those that are told, by the name of their placeholder: {@code tries}, {@code opened}, {@code size}. */
    static void into(Map<String, String> values, String told) {
        tries(told).ifPresent(tries -> values.put("tries", tries));
        first(OPENED, told).ifPresent(count -> values.put("opened", Numerals.inWords(count) + " times"));
        first(SIZE, told).ifPresent(size -> values.put("size", size.toLowerCase(Locale.ROOT)));
    }

    private static Optional<String> tries(String told) {
        return TRIES.matcher(told)
                .results()
                .map(found -> joined(each(found.group())))
                .findFirst()
                .filter(tries -> !tries.startsWith("one ") || tries.contains(" and "))
                .or(() -> NTH.matcher(told)
                        .results()
                        .findFirst()
                        .map(found -> found.group().toLowerCase(Locale.ROOT)));
    }

    private static List<String> each(String tries) {
        return ANY_ONE.matcher(tries)
                .results()
                .map(found -> Numerals.of(found.group(1), noun(found.group(2))))
                .toList();
    }

    /** "five emails and two voicemails"; as many of them as a sentence has room for. */
    private static String joined(List<String> tries) {
        var some = new ArrayList<>(tries);
        var all = list(some);
        while (all.length() > LONGEST && some.size() > 1) {
            some.remove(some.size() - 1);
            all = list(some);
        }
        return all;
    }

    private static String list(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** In the singular: "vms" are voicemails. */
    private static String noun(String word) {
        var one = word.toLowerCase(Locale.ROOT).replaceAll("s$", "");
        return switch (one) {
            case "vm" -> "voicemail";
            case "whatsapp" -> "WhatsApp";
            case "dm" -> "DM";
            case "e-mail" -> "email";
            case "follow up", "followup" -> "follow-up";
            default -> one;
        };
    }

    private static Optional<String> first(Pattern pattern, String told) {
        return pattern.matcher(told).results().map(found -> found.group(1)).findFirst();
    }
}
