package dev.rebound.diagnosis;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Multinomial logistic regression by AdaGrad with a fixed seed. Inputs are brought to one scale, which the weights then undo. */
final class LayerTrainer {
    private static final int ROUNDS = 30;
    private static final float RATE = 0.02f;
    private static final float DECAY = 1e-2f;

    private final List<DenseLesson> lessons;
    private final int inputs;
    private final int classes;
    private final float[] mean;
    private final float[] spread;
    private final float[] weights;
    private final float[] squares;

    LayerTrainer(List<DenseLesson> lessons) {
        this.lessons = lessons;
        inputs = lessons.get(0).inputs().length;
        classes = lessons.get(0).target().length;
        mean = new float[inputs];
        spread = new float[inputs];
        weights = new float[(inputs + 1) * classes];
        squares = new float[weights.length];
        measure();
    }

    private void measure() {
        for (int i = 0; i < inputs; i++) {
            double sum = 0;
            double square = 0;
            for (var lesson : lessons) {
                sum += lesson.inputs()[i];
                square += lesson.inputs()[i] * lesson.inputs()[i];
            }
            mean[i] = (float) (sum / lessons.size());
            spread[i] = (float) Math.sqrt(Math.max(0, square / lessons.size() - mean[i] * mean[i])) + 0.05f;
        }
    }

    Layer learn() {
        var order = new int[lessons.size()];
        Arrays.setAll(order, i -> i);
        var random = new Random(20260311);
        for (int round = 0; round < ROUNDS; round++) {
            Svm.shuffle(order, random);
            for (int i : order) {
                step(lessons.get(i));
            }
        }
        return layer();
    }

    private void step(DenseLesson lesson) {
        var row = scaled(lesson.inputs());
        var sums = new float[classes];
        for (int i = 0; i <= inputs; i++) {
            for (int c = 0; c < classes; c++) {
                sums[c] += weights[i * classes + c] * row[i];
            }
        }
        var slope = Layer.softmax(sums);
        for (int c = 0; c < classes; c++) {
            slope[c] = (slope[c] - lesson.target()[c]) * lesson.weight();
        }
        for (int i = 0; i <= inputs; i++) {
            move(i, row[i], slope);
        }
    }

    private float[] scaled(float[] values) {
        var row = new float[inputs + 1];
        for (int i = 0; i < inputs; i++) {
            row[i] = (values[i] - mean[i]) / spread[i];
        }
        row[inputs] = 1;
        return row;
    }

    private void move(int input, float value, float[] slope) {
        for (int c = 0; c < classes; c++) {
            int at = input * classes + c;
            float gradient = slope[c] * value + (input == inputs ? 0 : DECAY * weights[at]);
            squares[at] += gradient * gradient;
            weights[at] -= RATE * gradient / ((float) Math.sqrt(squares[at]) + 1e-4f);
        }
    }

    private Layer layer() {
        var plain = weights.clone();
        for (int i = 0; i < inputs; i++) {
            for (int c = 0; c < classes; c++) {
                int at = i * classes + c;
                plain[at] = weights[at] / spread[i];
                plain[inputs * classes + c] -= plain[at] * mean[i];
            }
        }
        return new Layer(classes, plain);
    }
}
