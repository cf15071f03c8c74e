package dev.rebound.terminal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code manifest}: prints what an admin pastes into Slack, with this installation's address and its names of the commands. */
public final class ManifestCommand {
    private static final String PLACEHOLDER = "https://YOUR-HOST";

    private final CommandNames names;

    /** @param names what the commands are called here */
    public ManifestCommand(CommandNames names) {
        this.names = names;
    }

    /**
     * Prints the manifest for HTTP ({@code --url https://host}, or nothing for a placeholder) or for Socket Mode ({@code --socket}).
     *
     * @return the exit status: 0, or 2 when an argument or a command's name is refused
     */
    public int run(List<String> arguments, Streams streams) {
        var refusal = refusal(arguments);
        refusal.ifPresent(streams::complain);
        if (refusal.isEmpty()) {
            streams.print(isSocket(arguments) ? socket() : http(address(arguments)));
        }
        return refusal.isEmpty() ? Streams.GOOD : Streams.REFUSED;
    }

    private Optional<String> refusal(List<String> arguments) {
        return names.refusal().or(() -> refusalOf(arguments));
    }

    private static Optional<String> refusalOf(List<String> arguments) {
        if (arguments.isEmpty() || isSocket(arguments)) {
            return Optional.empty();
        }
        if (arguments.size() != 2 || !arguments.get(0).equals("--url")) {
            return Optional.of(Sentences.of("manifest-usage"));
        }
        return address(arguments) == null ? Optional.of(Sentences.of("manifest-url")) : Optional.empty();
    }

    private static boolean isSocket(List<String> arguments) {
        return arguments.equals(List.of("--socket"));
    }

    /** The address without its last slash; null when Slack could not send anything there. */
    private static @Nullable String address(List<String> arguments) {
        if (arguments.isEmpty()) {
            return PLACEHOLDER;
        }
        var address = arguments.get(1).replaceAll("/+$", "");
        return isHttps(address) ? address : null;
    }

    private static boolean isHttps(String address) {
        try {
            var uri = new URI(address);
            return "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private String http(@Nullable String address) {
        return filled("#http", "#socket").replace("${host}", String.valueOf(address));
    }

    private String socket() {
        return filled("#socket", "#http");
    }

    /** Lines that end in the one mark are kept without it, lines that end in the other go. */
    private String filled(String kept, String gone) {
        return Sentences.text("manifest.yml")
                .lines()
                .filter(line -> !line.endsWith(gone))
                .map(line -> line.endsWith(kept)
                        ? line.substring(0, line.length() - kept.length()).stripTrailing()
                        : line)
                .collect(Collectors.joining("\n", "", "\n"))
                .replace("${reject}", names.reject())
                .replace("${win}", names.win())
                .replace("${rebound}", names.rebound());
    }
}
