package dev.rebound.diagnosis;

import java.util.Locale;
import java.util.Set;

/** Words of not wanting to live in languages that the models do not read: people then get people to turn to, not a form. */
final class Danger {
    private final Set<String> phrases = WordLists.read("danger.txt").of("other languages");

    boolean isIn(String text) {
        var plain = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        return phrases.stream().anyMatch(plain::contains);
    }
}
