package dev.rebound.diagnosis;

import dev.rebound.taxonomy.Objection;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells a bad moment ("in a meeting") from a bad season ("in the middle of a merger"). */
final class BadMoments {
    private final Set<String> moments;
    private final Set<String> seasons;

    BadMoments() {
        WordLists lists = WordLists.read("moments.txt");
        moments = entries(lists, "moments");
        seasons = entries(lists, "seasons");
    }

    /** Whether it passes within the day. A bad time that names no longer reason does. */
    boolean isOne(String text, Objection objection) {
        String words = spaced(text);
        boolean moment = moments.stream().anyMatch(words::contains);
        boolean season = seasons.stream().anyMatch(words::contains);
        return switch (objection) {
            case BAD_TIME -> moment || !season;
            case HUNG_UP, SEND_EMAIL, NOT_INTERESTED, OTHER, APPROACH_CRITICISM -> moment && !season;
            case HAS_VENDOR,
                    CHOSE_COMPETITOR,
                    NO_BUDGET,
                    TOO_EXPENSIVE,
                    WRONG_PERSON,
                    NO_NEED,
                    STOP_CALLING,
                    NO_RESPONSE -> false;
        };
    }

    private static Set<String> entries(WordLists lists, String section) {
        return lists.of(section).stream()
                .map(entry -> " " + entry.replace('_', ' '))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every word between single spaces, so that an entry matches at a word's beginning. */
    private static String spaced(String text) {
        var words = new StringBuilder(" ");
        for (Token token : Token.in(text)) {
            words.append(token.isWord() ? token.word() : "").append(token.isWord() ? " " : "");
        }
        return words.toString();
    }
}
