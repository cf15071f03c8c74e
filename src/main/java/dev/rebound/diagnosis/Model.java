package dev.rebound.diagnosis;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** What training left behind: the table of n-grams, and one layer a head above it, and which answers go together. */
final class Model {
    private static final int FORM = 2;

    final Columns columns;
    final Affinity affinity;
    private final Map<Head, Layer> layers;

    Model(Columns columns, Map<Head, Layer> layers, Affinity affinity) {
        this.columns = columns;
        this.layers = layers;
        this.affinity = affinity;
    }

    /** The probabilities of one head's classes. */
    float[] answer(Head head, float[] inputs) {
        var layer = layers.get(head);
        if (layer == null) {
            throw new IllegalStateException("The model has no layer for " + head);
        }
        return layer.probabilities(inputs);
    }

    /** The model on the class path. */
    static Model shipped() {
        try (var in = Model.class.getResourceAsStream("/diagnosis/model.bin")) {
            if (in == null) {
                throw new IllegalStateException("The jar has no diagnosis/model.bin");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Model read(InputStream packed) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(packed, 1 << 16), 1 << 16));
        if (in.readInt() != FORM) {
            throw new IOException("diagnosis/model.bin is of another form");
        }
        var layers = new EnumMap<Head, Layer>(Head.class);
        for (var head : Head.values()) {
            layers.put(head, Layer.read(in));
        }
        var affinity = Affinity.read(in);
        return new Model(Columns.read(in), layers, affinity);
    }

    void write(OutputStream to) throws IOException {
        try (var out = new DataOutputStream(new GZIPOutputStream(to, 1 << 16))) {
            out.writeInt(FORM);
            for (var layer : layers.values()) {
                layer.write(out);
            }
            affinity.write(out);
            columns.write(out);
        }
    }
}
