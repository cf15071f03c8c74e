package dev.rebound.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the Dockerfile makes, laid out in a folder: the same files in the same places, with that folder before each path. */
final class Image {
    private final Dockerfile file;
    private final Path root;

    private Image(Dockerfile file, Path root) {
        this.file = file;
        this.root = root;
    }

    static Image of(Dockerfile file) throws IOException {
        var image = new Image(file, Files.createTempDirectory("image"));
        for (var line : file.image("COPY")) {
            image.copy(
                    List.of(line.rest().replaceFirst("^--from=build /src/", "").split("\\s+")));
        }
        for (var volume : file.image("VOLUME")) {
            Files.createDirectories(image.at(volume.rest()));
        }
        return image;
    }

    private void copy(List<String> fromAndTo) throws IOException {
        var to = at(fromAndTo.get(fromAndTo.size() - 1));
        Files.createDirectories(to);
        for (var from : fromAndTo.subList(0, fromAndTo.size() - 1)) {
            copy(
                    Path.of(from),
                    Files.isDirectory(Path.of(from))
                            ? to
                            : to.resolve(Path.of(from).getFileName()));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            Files.copy(from, to, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            return;
        }
        Files.createDirectories(to);
        try (var children = Files.list(from)) {
            for (var child : children.toList()) {
                copy(child, to.resolve(child.getFileName()));
            }
        }
    }

    /** Where an absolute path of the image lies. */
    Path at(String path) {
        return root.resolve(path.substring(1));
    }

    /** Runs the entry point as {@code docker run} does. */
    Started run(Map<String, String> environment, String... arguments) {
        var command = new java.util.ArrayList<>(placed(file.entryPoint()));
        command.addAll(List.of(arguments));
        return Started.of(command, with(environment), "");
    }

    /** Runs the health check once; true when the container would count as healthy. */
    boolean isHealthy(Map<String, String> environment) {
        try (var check = Started.of(placed(file.healthCheck()), with(environment), "")) {
            return check.status() == 0;
        }
    }

    private List<String> placed(List<String> words) {
        return words.stream().map(this::placed).toList();
    }

    private String placed(String word) {
        return word.startsWith("/") ? at(word).toString() : word;
    }

    private Map<String, String> with(Map<String, String> environment) {
        var all = new HashMap<String, String>();
        file.environment().forEach((name, value) -> all.put(name, placed(value)));
        all.putAll(environment);
        return all;
    }
}
