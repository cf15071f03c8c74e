package dev.rebound.diagnosis.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import dev.rebound.diagnosis.Head;
import dev.rebound.diagnosis.Opinion;
import dev.rebound.diagnosis.SecondReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The transformer in the jar as a second reader. */
public final class Network implements SecondReader {
    private static final String FOLDER = "/diagnosis/network/";

    private final WordPieces pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private Network(WordPieces pieces, OrtEnvironment environment, OrtSession session) {
        this.pieces = pieces;
        this.environment = environment;
        this.session = session;
    }

    /** The network on the class path; takes a fraction of a second and some eighty megabytes outside the heap, so keep it. */
    public static Network shipped() {
        try (var words = resource("pieces.txt");
                var options = options()) {
            var environment = OrtEnvironment.getEnvironment();
            return new Network(WordPieces.read(words), environment, session(environment, options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("The network of the diagnosis could not be loaded", e);
        }
    }

    /** By way of a file, for its weights would widen the heap for good. */
    private static OrtSession session(OrtEnvironment environment, SessionOptions options)
            throws IOException, OrtException {
        var file = Files.createTempFile("rebound", ".onnx");
        try (var weights = resource("network.onnx")) {
            Files.copy(weights, file, StandardCopyOption.REPLACE_EXISTING);
            return environment.createSession(file.toString(), options);
        } finally {
            Files.delete(file);
        }
    }

    private static InputStream resource(String name) throws IOException {
        var in = Network.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new FileNotFoundException("The jar has no " + FOLDER + name);
        }
        return in;
    }

    /** One thread a report, for reports come side by side; no arena, for memory is to stay small. */
    private static SessionOptions options() throws OrtException {
        var options = new SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setCPUArenaAllocator(false);
        options.setMemoryPatternOptimization(false);
        return options;
    }

    @Override
    public Opinion read(List<String> parts) {
        var text = Encoded.of(pieces, parts);
        try (var ids = OnnxTensor.createTensor(
                        environment, LongBuffer.wrap(text.ids()), new long[] {text.ids().length});
                var spans = OnnxTensor.createTensor(environment, text.spans());
                var answers = session.run(Map.of("ids", ids, "spans", spans))) {
            return opinion(answers);
        } catch (OrtException e) {
            throw new IllegalStateException("The network gave no answer");
        }
    }

    private static Opinion opinion(OrtSession.Result answers) throws OrtException {
        var report = new EnumMap<Head, float[]>(Head.class);
        for (var head : Head.values()) {
            if (head != Head.NATURE && head != Head.TRAP) {
                report.put(head, rows(answers, name(head))[0]);
            }
        }
        var natures = rows(answers, name(Head.NATURE));
        var traps = rows(answers, name(Head.TRAP));
        var parts = new ArrayList<Opinion.OfPart>();
        for (int i = 0; i < natures.length; i++) {
            parts.add(new Opinion.OfPart(natures[i], traps[i]));
        }
        return new Opinion(report, rows(answers, "prospects")[0][1], parts);
    }

    private static String name(Head head) {
        return head.name().toLowerCase(Locale.ROOT);
    }

    private static float[][] rows(OrtSession.Result answers, String name) throws OrtException {
        return (float[][]) answers.get(name).orElseThrow().getValue();
    }
}
