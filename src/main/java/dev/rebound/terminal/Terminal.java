package dev.rebound.terminal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The first word after {@code java -jar quarkus-run.jar} names a command; this finds it. */
public final class Terminal {
    private static final String HELP = "help";
    private static final Set<String> ASKS_FOR_HELP = Set.of(HELP, "--help", "-h");

    private final Map<String, Command> commands;

    /** One command of the jar. */
    public interface Command {
        /**
         * Does its work.
         *
         * @param arguments those after its own word
         * @return the exit status: 0, or 2 when something was refused
         */
        int run(List<String> arguments, Streams streams) throws IOException;
    }

    /** @param commands by their word; {@code help} is added */
    public Terminal(Map<String, Command> commands) {
        this.commands = Map.copyOf(commands);
    }

    /** Says what is wrong on standard error, and gives the exit status for it: 2. */
    public static int refused(String sentence, Streams streams) {
        streams.complain(sentence);
        return Streams.REFUSED;
    }

    /**
     * Runs the command that the first argument names.
     *
     * @param arguments at least one
     * @return the exit status; 2 for a word that is no command
     */
    public int run(List<String> arguments, Streams streams) throws IOException {
        var word = arguments.get(0);
        if (asksForHelp(arguments)) {
            streams.print(Sentences.text("help.txt"));
            return Streams.GOOD;
        }
        var command = commands.get(word);
        if (command == null) {
            return refused(Sentences.of("unknown", word, words()), streams);
        }
        return command.run(arguments.subList(1, arguments.size()), streams);
    }

    /** As a word of its own, or as an option of whichever command. */
    private static boolean asksForHelp(List<String> arguments) {
        return ASKS_FOR_HELP.contains(arguments.get(0))
                || arguments.stream().anyMatch(argument -> argument.equals("--help") || argument.equals("-h"));
    }

    private String words() {
        var words = new TreeSet<>(commands.keySet());
        words.add(HELP);
        return String.join(", ", words);
    }
}
