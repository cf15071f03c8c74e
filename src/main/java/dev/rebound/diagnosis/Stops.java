package dev.rebound.diagnosis;

import java.util.Locale;
import java.util.regex.Pattern;

/** Plain words that ask not to be contacted again, and plain words that refuse every call of this kind. */
final class Stops {
    private static final Pattern STOP = Pattern.compile("\\b(?:"
            + "(?:stop|quit) (?:calling|ringing|phoning|emailing|e-mailing|texting|contacting) (?:me|us|here|this|my|our)\\b"
            + "|(?:take|get|strike|remove) (?:me|us|my (?:number|name)|our (?:number|name)|this number|him|her|them) (?:off|from) (?:your|the|that|any|every|all)\\b[^.!?\\n]{0,20}?\\b(?:lists?|system|database|crm|file)\\b"
            + "|(?:do not|don't|dont|never) (?:ever )?(?:call|ring|phone|contact|email|text) (?:me|us|here|this number) (?:ever )?again\\b"
            + "|lose (?:my|our|this) number\\b"
            + "|delete (?:my|our|this) (?:number|details|contact|data)\\b"
            + "|unsubscribe (?:me|us)\\b"
            + "|do[- ]not[- ](?:call|contact) (?:list|register)\\b"
            + ")");
    private static final Pattern EVERY_CALL = Pattern.compile("\\b(?:"
            + "(?:hates?|detests?|despises?|can't stand|cannot stand|no) (?:all )?(?:cold[- ]?calls?|cold[- ]?callers?|sales ?calls?|telesales|salespeople|sales people)\\b"
            + "|on principle\\b"
            + "|(?:never|don't|doesn't|do not|does not) (?:ever )?(?:buys?|deals?|talks?|speaks?|takes?) [^.!?\\n]{0,25}?(?:cold|over the phone|on the phone|at the door|salespeople|sales calls?)"
            + ")");

    /** Whether somebody asked in plain words to be left alone for good. */
    boolean areIn(String text) {
        return STOP.matcher(plain(text)).find();
    }

    /** Whether they dislike every call of this kind, so that a quieter week will not help. */
    boolean refuseEveryCall(String text) {
        return EVERY_CALL.matcher(plain(text)).find();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
