package dev.rebound.diagnosis;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the newest promise from those retold, and a promise from what was made of it: "q1 he said q2", "last time he told me March". */
final class Retold {
    private static final int REACH = 160;
    private static final String PERIOD =
            "(?:q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december)";
    private static final String SPEAKER = "(?:he|she|they|it|we|i)";

    /** "June last year", "q3 he said no", "the 14th, then cancelled it". */
    private static final Pattern TOLD_AFTER =
            Pattern.compile("^(?: of| that)? last (?:year|month|week|quarter|season)\\b"
                    + "|^ a year ago\\b|^ (?:this (?:week|month)|in a row|so far)(?=[ .,;!?]*(?:lol|$|\\n|[.,;!?]))"
                    + "|^ " + SPEAKER
                    + " (?:said|told me|told us|says) (?:no|yes|nope|not|it was|he'd|she'd|they'd|next|" + PERIOD
                    + ")\\b"
                    + "|^[^.!?\\n]{0,12}?,? (?:and |but )?then (?:he |she |they |it |we )?(?:went (?:quiet|dark|silent|cold|with)"
                    + "|(?:didn't|didnt|did not|never) (?:show|turn|pick|answer|sign|reply|call|ring|happen)|cancelled|canceled"
                    + "|ghosted|no-showed|backed out|pulled out|changed|vanished|disappeared)\\b");

    /** "Said yes on", "a no in", "thats the third". */
    private static final Pattern TOLD_BEFORE = Pattern.compile(
            "\\b(?:(?:said|told me|told us|told him|told her) (?:yes|no|nope|it|so)|an? (?:yes|no|reply|answer))"
                    + "(?: again| already| to me| to us| to that)? (?:on|in|back in) (?:the )?$"
                    + "|\\b(?:that's|thats|that is|that makes|makes it|this is) (?:the|my|a) (?:first |second |third |fourth |fifth |sixth )$");

    /** "Last time he said", and no "now" since. */
    private static final Pattern OLD = Pattern.compile(
            "\\blast (?:time|year|month|quarter|call|spring|summer|autumn|fall|winter) (?:" + SPEAKER
                    + " )?(?:said|told|was|promised|swore|asked|wanted)\\b(?!.*\\b(?:now|today|this time|this year)\\b)");

    private static final Pattern COUNTED =
            Pattern.compile("\\b(?:that's|thats|that is|that makes|makes it|my) (?:the |my )?$");
    private static final Pattern COUNTS = Pattern.compile("(?:first|second|third|fourth|fifth|sixth) (?!of )[a-z]+");
    private static final Pattern SAID_BEFORE = Pattern.compile("\\b(?:said|told|promised|wanted|swore)\\b[^.!?\\n]*$");
    private static final Pattern SAID_AFTER =
            Pattern.compile("^ " + SPEAKER + " (?:said|told|promised|wanted|swore) [a-z]");
    private static final Pattern SAID_IN =
            Pattern.compile("^(?:back )?in " + PERIOD + " " + SPEAKER + " (?:said|told|promised|wanted|swore) [a-z]");
    private static final Pattern NEWEST = Pattern.compile(
            "(?<!it's |its |is )\\b(?:now|make it|no wait|i mean)(?: it's| its| it is| says| say| maybe| he says| she says| they say)? $"
                    + "|\\btold (?:me|us) $");
    private static final Pattern ACTED = Pattern.compile(
            "\\b(?:rang|called|tried|phoned|dialled|dialed|knocked|emailed|mailed|came back|went back|was there|showed up)"
                    + "(?: him| her| them| back| again)?(?: on| the)*(?: [a-z]{3,9})?(?: at)? $");
    private static final Set<Grain> DAYS = Set.of(Grain.DAY, Grain.WEEKDAY, Grain.CLOCK);

    /** Whether a date only tells when something was said or done, or is what was promised once. */
    boolean isOfTheStory(DatedText text, Span span, List<Span> all) {
        String before = before(text, span);
        String after = after(text, span);
        return TOLD_AFTER.matcher(after).find()
                || TOLD_BEFORE.matcher(before).find()
                || OLD.matcher(before).find()
                || isCounted(text, span, before)
                || isWhenItWasSaid(text, span, all)
                || isKept(text, span, all);
    }

    /** Whether what stands before a date makes it the newest of several: "now it's Q3". */
    boolean isNewest(DatedText text, Span span) {
        return NEWEST.matcher(before(text, span)).find();
    }

    /** "That's the third January" counts them. */
    private static boolean isCounted(DatedText text, Span span, String before) {
        return COUNTED.matcher(before).find()
                && COUNTS.matcher(words(text, span)).matches();
    }

    /** "Said Q2 in Q1", "in January he said circle back in Q1", and "said Q1 in Q1", of which nothing is left. */
    private static boolean isWhenItWasSaid(DatedText text, Span span, List<Span> all) {
        String said = before(text, span);
        boolean in = said.endsWith(" in ") || said.equals("in ");
        boolean leads = in
                && SAID_AFTER.matcher(after(text, span)).find()
                && all.stream().anyMatch(other -> other.from() > span.to() && !isBroken(text, span, other));
        return leads
                || isOldPromise(text, span, all)
                || all.stream().anyMatch(other -> isSaidIn(text, other, span) || isSaidInItself(text, span, other));
    }

    /** "Circle back Q3. In January he said Q1": what the other sentence names stands. */
    private static boolean isOldPromise(DatedText text, Span span, List<Span> all) {
        return SAID_IN.matcher(before(text, span)).find()
                && all.stream().anyMatch(other -> other.from() < span.from() && isBroken(text, other, span));
    }

    private static boolean isSaidIn(DatedText text, Span promised, Span when) {
        return promised.grain() == when.grain()
                && isPeriod(when)
                && promised.to() < when.from()
                && text.lower().substring(promised.to(), when.from()).equals(" in ")
                && SAID_BEFORE.matcher(before(text, promised)).find();
    }

    private static boolean isSaidInItself(DatedText text, Span promised, Span when) {
        return isSaidIn(text, promised, when) && words(text, promised).equals(words(text, when));
    }

    private static boolean isPeriod(Span span) {
        return span.grain() == Grain.QUARTER || span.grain() == Grain.MONTH || span.grain() == Grain.HALF;
    }

    /** "Ring Thursday at ten, they said. Rang Thursday at ten": it has passed. */
    private static boolean isKept(DatedText text, Span span, List<Span> all) {
        return DAYS.contains(span.grain())
                && all.stream()
                        .filter(later -> later.from() >= span.from())
                        .filter(later -> words(text, later).equals(words(text, span)))
                        .anyMatch(later -> ACTED.matcher(before(text, later)).find());
    }

    private static boolean isBroken(DatedText text, Span one, Span other) {
        return text.lower().substring(one.to(), other.from()).matches("(?s).*[.!?\\n].*");
    }

    private static String words(DatedText text, Span span) {
        return text.lower().substring(span.from(), span.to());
    }

    /** Of the same sentence, as far as it matters. */
    private static String before(DatedText text, Span span) {
        String near = text.lower().substring(Math.max(0, span.from() - REACH), span.from());
        int end = near.length();
        while (end > 0 && ".!?;\n".indexOf(near.charAt(end - 1)) < 0) {
            end--;
        }
        return near.substring(end).stripLeading();
    }

    private static String after(DatedText text, Span span) {
        return text.lower().substring(span.to(), Math.min(text.lower().length(), span.to() + REACH));
    }
}
