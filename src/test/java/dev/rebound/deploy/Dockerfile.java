package dev.rebound.deploy;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A Dockerfile, read: its stages in order, and what the last one, which is the image, says. */
record Dockerfile(List<List<Line>> stages) {
    private static final Pattern VARIABLE = Pattern.compile("^([A-Z_]+)=(\"?)(.*)\\2$");

    /** One instruction, on one line. */
    record Line(String instruction, String rest) {
        static Line of(String text) {
            var words = text.split("\\s+", 2);
            return new Line(words[0], words[1].strip());
        }

        /** The words of the exec form; refused with an exception when it is the shell form. */
        List<String> words() {
            var words = new ArrayList<String>();
            JsonParser.parseString(rest.substring(rest.indexOf('[')))
                    .getAsJsonArray()
                    .forEach(w -> words.add(w.getAsString()));
            return words;
        }
    }

    static Dockerfile of(Path file) {
        try {
            return of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Dockerfile of(String text) {
        var stages = new ArrayList<List<Line>>();
        text.replaceAll("(?m)^#.*\n", "")
                .replaceAll("\\\\\n\\s*", "")
                .lines()
                .filter(line -> !line.isBlank())
                .map(Line::of)
                .forEach(line -> put(line, stages));
        return new Dockerfile(stages);
    }

    private static void put(Line line, List<List<Line>> stages) {
        if (line.instruction().equals("FROM")) {
            stages.add(new ArrayList<>());
        }
        stages.get(stages.size() - 1).add(line);
    }

    List<Line> all() {
        return stages.stream().flatMap(List::stream).toList();
    }

    /** The image's lines of one instruction. */
    List<Line> image(String instruction) {
        return stages.get(stages.size() - 1).stream()
                .filter(line -> line.instruction().equals(instruction))
                .toList();
    }

    Map<String, String> environment() {
        var variables = new LinkedHashMap<String, String>();
        for (var line : image("ENV")) {
            var variable = VARIABLE.matcher(line.rest());
            if (!variable.matches()) {
                throw new IllegalStateException("one variable a line: " + line.rest());
            }
            variables.put(variable.group(1), variable.group(3));
        }
        return variables;
    }

    List<String> entryPoint() {
        return image("ENTRYPOINT").get(0).words();
    }

    List<String> healthCheck() {
        return image("HEALTHCHECK").get(0).words();
    }
}
