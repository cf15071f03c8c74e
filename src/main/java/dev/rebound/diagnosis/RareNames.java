package dev.rebound.diagnosis;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a name that can only be one from everyday words with a capital. */
final class RareNames {
    private static final Pattern FORMED =
            Pattern.compile(".{3,}(?:ing|ed|ly|ness|tions?|ments?|ers|able|ful|less|ish|ies|'\\w+)");

    private final Names names;
    private final Set<String> streets;
    private final Set<String> endings;

    RareNames(WordLists who, Names names) {
        this.names = names;
        streets = who.of("streets");
        endings = who.of("company endings");
    }

    /** Neither an everyday word, nor a form of one, nor a first name that is one. */
    boolean is(NameSpan name) {
        String first = name.firstWord();
        boolean formed = name.size() == 1
                && (FORMED.matcher(first).matches()
                        || names.isCommon(first.replaceFirst("e?s$", ""))
                        || names.isCommon(first.replaceFirst("s$", "")));
        boolean everyday = names.isCommon(first)
                && (name.size() == 1 || (names.isCommon(last(name)) && !endings.contains(last(name))));
        return !formed && !everyday && !streets.contains(last(name)) && !names.isAmbiguous(first);
    }

    private static String last(NameSpan name) {
        String lower = name.text().toLowerCase(Locale.ROOT);
        return lower.substring(lower.lastIndexOf(' ') + 1);
    }
}
