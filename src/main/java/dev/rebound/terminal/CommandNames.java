package dev.rebound.terminal;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the two commands are called here.
 *
 * @param reject with its slash
 * @param rebound likewise
 */
public record CommandNames(String reject, String rebound) {
    private static final String REJECT = "REBOUND_COMMANDS_REJECT";
    private static final String REBOUND = "REBOUND_COMMANDS_REBOUND";
    private static final Pattern NAME = Pattern.compile("/[\\p{Ll}\\p{Lo}\\p{Nd}_-]{1,31}");

    /** What is wrong with them, in a sentence that names the key, or nothing. */
    public Optional<String> refusal() {
        if (reject.equals(rebound)) {
            return Optional.of(Sentences.of("command-twice", REJECT, REBOUND, reject));
        }
        return refusal(REJECT, reject).or(() -> refusal(REBOUND, rebound));
    }

    private static Optional<String> refusal(String key, String name) {
        return NAME.matcher(name).matches() ? Optional.empty() : Optional.of(Sentences.of("command-name", key, name));
    }
}
