package dev.rebound.terminal;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the commands are called here.
 *
 * @param reject with its slash
 * @param win likewise
 * @param rebound likewise
 */
public record CommandNames(String reject, String win, String rebound) {
    private static final String REJECT = "REBOUND_COMMANDS_REJECT";
    private static final String WIN = "REBOUND_COMMANDS_WIN";
    private static final String REBOUND = "REBOUND_COMMANDS_REBOUND";
    private static final Pattern NAME = Pattern.compile("/[\\p{Ll}\\p{Lo}\\p{Nd}_-]{1,31}");

    /** What is wrong with them, in a sentence that names the key, or nothing. */
    public Optional<String> refusal() {
        return twice(REJECT, reject, REBOUND, rebound)
                .or(() -> twice(REJECT, reject, WIN, win))
                .or(() -> twice(WIN, win, REBOUND, rebound))
                .or(() -> Stream.of(refusal(REJECT, reject), refusal(WIN, win), refusal(REBOUND, rebound))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<String> twice(String key, String name, String otherKey, String other) {
        return name.equals(other) ? Optional.of(Sentences.of("command-twice", key, otherKey, name)) : Optional.empty();
    }

    private static Optional<String> refusal(String key, String name) {
        return NAME.matcher(name).matches() ? Optional.empty() : Optional.of(Sentences.of("command-name", key, name));
    }
}
