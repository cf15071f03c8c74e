package dev.rebound.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The first layer: one machine for each class of each head, one against the rest. */
final class ColumnsTrainer {
    private static final float COST = 1.5f;
    private static final float COST_OF_ALSO_ACCEPTED = 0.15f;
    private static final int LEAST_TEXTS = 2;
    private static final int LARGEST_CELL = 127;

    private final List<Lesson> lessons;
    private final float[] rarity;
    private final Map<String, Grams> grams = new HashMap<>();
    private final byte[] cells = new byte[Ngrams.ROWS * Head.COLUMNS];
    private final float[] step = new float[Head.COLUMNS];
    private final float[] start = new float[Head.COLUMNS];

    ColumnsTrainer(List<Lesson> lessons) {
        this.lessons = lessons;
        this.rarity = rarity(lessons);
    }

    private static float[] rarity(List<Lesson> lessons) {
        var texts = new LinkedHashSet<String>();
        lessons.forEach(lesson -> texts.add(lesson.text()));
        var seen = new float[Ngrams.ROWS];
        for (var text : texts) {
            var ngrams = Ngrams.of(text);
            count(seen, ngrams.words());
            count(seen, ngrams.runs());
        }
        for (int row = 0; row < seen.length; row++) {
            double rare = 1 + Math.log((texts.size() + 1) / (seen[row] + 1.0));
            seen[row] = seen[row] < LEAST_TEXTS ? 0 : Math.round(rare * 1000) / 1000f;
        }
        return seen;
    }

    private static void count(float[] seen, int[] rows) {
        for (int i = 0; i < rows.length; i++) {
            seen[rows[i]] += i == 0 || rows[i] != rows[i - 1] ? 1 : 0;
        }
    }

    Columns learn() {
        for (var head : Head.values()) {
            var mine = lessons.stream().filter(lesson -> lesson.head() == head).toList();
            for (int c = 0; c < head.classes; c++) {
                learn(mine, head.first + c, c);
            }
        }
        return new Columns(rarity, cells, step, start);
    }

    private void learn(List<Lesson> mine, int column, int answer) {
        var rows = new ArrayList<Grams>();
        var yes = new boolean[mine.size()];
        var cost = new float[mine.size()];
        for (int i = 0; i < yes.length; i++) {
            var lesson = mine.get(i);
            float accepted = lesson.target()[answer];
            rows.add(grams.computeIfAbsent(lesson.text(), text -> Grams.of(text, rarity)));
            yes[i] = accepted > 0.5f;
            cost[i] = COST
                    * lesson.weight()
                    * (yes[i] || accepted == 0 ? Math.max(accepted, 1 - accepted) : COST_OF_ALSO_ACCEPTED);
        }
        keep(new Svm(rows, yes, cost).learn().weights, column);
    }

    private void keep(float[] weights, int column) {
        float largest = 1e-6f;
        for (int row = 0; row < Ngrams.ROWS; row++) {
            largest = Math.max(largest, Math.abs(weights[row]));
        }
        step[column] = largest / LARGEST_CELL;
        start[column] = weights[Ngrams.ROWS];
        for (int row = 0; row < Ngrams.ROWS; row++) {
            cells[row * Head.COLUMNS + column] = (byte) Math.round(weights[row] / step[column]);
        }
    }
}
