package dev.rebound.diagnosis;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** The first layer: one row for each n-gram, one column for each class of each head, a byte a cell. */
final class Columns {
    private final float[] rarity;
    private final byte[] cells;
    private final float[] step;
    private final float[] start;

    /**
     * @param rarity by row, 0 for a row without n-gram
     * @param cells row by row, {@link Head#COLUMNS} each
     * @param step the value of one unit, by column
     * @param start the score of an empty text, by column
     */
    Columns(float[] rarity, byte[] cells, float[] step, float[] start) {
        this.rarity = rarity;
        this.cells = cells;
        this.step = step;
        this.start = start;
    }

    /** How much each column claims the text. */
    float[] scores(String text) {
        var grams = Grams.of(text, rarity);
        var scores = new float[Head.COLUMNS];
        for (int i = 0; i < grams.at().length; i++) {
            addRow(scores, grams.at()[i] * Head.COLUMNS, grams.value()[i]);
        }
        for (int c = 0; c < scores.length; c++) {
            scores[c] = scores[c] * step[c] + start[c];
        }
        return scores;
    }

    private void addRow(float[] scores, int from, float value) {
        for (int c = 0; c < scores.length; c++) {
            scores[c] += cells[from + c] * value;
        }
    }

    /** Only rows with an n-gram, column by column, which packs best. */
    void write(DataOutputStream out) throws IOException {
        for (float r : rarity) {
            out.writeShort(Math.round(r * 1000));
        }
        for (int c = 0; c < Head.COLUMNS; c++) {
            out.writeFloat(step[c]);
            out.writeFloat(start[c]);
            writeColumn(out, c);
        }
    }

    private void writeColumn(DataOutputStream out, int column) throws IOException {
        for (int row = 0; row < rarity.length; row++) {
            if (rarity[row] > 0) {
                out.writeByte(cells[row * Head.COLUMNS + column]);
            }
        }
    }

    static Columns read(DataInputStream in) throws IOException {
        var rarity = new float[Ngrams.ROWS];
        int known = 0;
        for (int row = 0; row < rarity.length; row++) {
            rarity[row] = in.readUnsignedShort() / 1000f;
            known += rarity[row] > 0 ? 1 : 0;
        }
        var columns = new Columns(
                rarity, new byte[Ngrams.ROWS * Head.COLUMNS], new float[Head.COLUMNS], new float[Head.COLUMNS]);
        for (int c = 0; c < Head.COLUMNS; c++) {
            columns.step[c] = in.readFloat();
            columns.start[c] = in.readFloat();
            columns.fill(c, in.readNBytes(known));
        }
        return columns;
    }

    private void fill(int column, byte[] known) {
        int next = 0;
        for (int row = 0; row < rarity.length; row++) {
            if (rarity[row] > 0) {
                cells[row * Head.COLUMNS + column] = known[next++];
            }
        }
    }
}
