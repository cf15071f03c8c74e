package dev.rebound.deploy;

import dev.rebound.simulator.Options;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A process with an environment of its own, for as long as a test looks at it. Its two streams go into files. */
final class Started implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 180;

    private final Process process;
    private final Path folder;

    private Started(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    /** Starts a command in a folder of its own. {@code java} in it is the one that runs this test. */
    static Started of(List<String> command, Map<String, String> environment, String input) {
        try {
            var folder = Files.createTempDirectory("started");
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(
                            Files.writeString(folder.resolve("in"), input).toFile())
                    .redirectOutput(folder.resolve("out").toFile())
                    .redirectError(folder.resolve("err").toFile());
            builder.environment().clear();
            builder.environment().put("PATH", Path.of(System.getProperty("java.home"), "bin") + ":/usr/bin:/bin");
            builder.environment().putAll(environment);
            return new Started(builder.start(), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The built jar with these arguments. */
    static Started jar(Map<String, String> environment, String input, String... arguments) {
        var command = new java.util.ArrayList<>(List.of("java", "-jar", System.getProperty("rebound.jar")));
        command.addAll(List.of(arguments));
        return of(command, environment, input);
    }

    /** A Slack that waits for a slow machine, so that only wrong answers fail a test. */
    static Options patient() {
        return Options.defaults().withPatience(Duration.ofSeconds(PATIENCE_SECONDS), List.of());
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the end. */
    int status() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("still running:\n" + out() + err());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until something holds, as long as the process lives. */
    void until(BooleanSupplier holds) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!holds.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("it did not come to that:\n" + out() + err());
            }
            pause();
        }
    }

    String out() {
        return read("out");
    }

    String err() {
        return read("err");
    }

    /** Memory that the process holds now, in MB, as Linux counts it. */
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** Asks it to stop, as {@code docker stop} does, and waits. */
    int stop() {
        process.destroy();
        return status();
    }

    /** Kills it, and waits until its files are free. */
    @Override
    public void close() {
        process.destroyForcibly();
        status();
    }

    private String read(String stream) {
        try {
            return new String(Files.readAllBytes(folder.resolve(stream)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
