package dev.rebound.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A command's three streams; {@code out} holds nothing but results. */
public record Streams(InputStream in, PrintStream out, PrintStream err) {
    static final int GOOD = 0;
    static final int REFUSED = 2;

    /** The process' own, in UTF-8 whatever the locale. */
    public static Streams ofProcess() {
        return new Streams(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    void print(String result) {
        out.print(result);
        out.flush();
    }

    void complain(String sentence) {
        err.println(sentence);
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
