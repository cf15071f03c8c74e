package dev.rebound.diagnosis;

import dev.rebound.taxonomy.Kind;
import dev.rebound.taxonomy.Nature;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Both layers. The second one learns from what the first one says about texts of authors that it has not seen, so that it knows how
 * far to trust it.
 */
final class ModelTrainer {
    private static final float WEIGHT_OF_THE_PLAIN = 0.2f;

    private final List<Labelled> rows;
    private final Splitter splitter = new Splitter();
    private final List<Columns> columnsWithout;
    private final List<Layer> naturesWithout = new ArrayList<>();
    private final Map<Labelled, List<Piece>> pieces = new IdentityHashMap<>();
    private final Map<Labelled, Reading> readings = new IdentityHashMap<>();

    /** @param columnsWithout the first layer without the authors of each fold, and at the end that of all rows */
    ModelTrainer(List<Labelled> rows, List<Columns> columnsWithout) {
        this.rows = rows;
        this.columnsWithout = columnsWithout;
        rows.forEach(row -> pieces.put(row, Reading.pieces(blind(row, Map.of()), parts(row))));
        for (int fold = 0; fold < Corpus.folds(); fold++) {
            naturesWithout.add(new LayerTrainer(natureLessons(without(fold))).learn());
        }
        rows.forEach(row -> readings.put(row, reading(row)));
    }

    static ModelTrainer of(List<Labelled> rows) {
        var columns = new ArrayList<Columns>();
        for (int fold = 0; fold < Corpus.folds(); fold++) {
            columns.add(new ColumnsTrainer(Lessons.of(without(rows, fold))).learn());
        }
        columns.add(new ColumnsTrainer(Lessons.of(rows)).learn());
        return new ModelTrainer(rows, columns);
    }

    /** What the model knows without the author of a row. */
    private Model blind(Labelled row, Map<Head, Layer> layers) {
        return new Model(columnsWithout.get(Corpus.fold(row)), layers, AffinityTrainer.learn(List.of()));
    }

    private List<Labelled> without(int fold) {
        return without(rows, fold);
    }

    private static List<Labelled> without(List<Labelled> rows, int fold) {
        return rows.stream().filter(row -> Corpus.fold(row) != fold).toList();
    }

    /** The model of all rows. */
    Model model() {
        return new Model(columnsWithout.get(Corpus.folds()), layers(rows), AffinityTrainer.learn(rows));
    }

    /** The model that has not seen the authors of a fold. */
    Model modelWithout(int fold) {
        return new Model(columnsWithout.get(fold), layers(without(fold)), AffinityTrainer.learn(without(fold)));
    }

    private Map<Head, Layer> layers(List<Labelled> from) {
        var layers = new EnumMap<Head, Layer>(Head.class);
        layers.put(Head.NATURE, new LayerTrainer(natureLessons(from)).learn());
        layers.put(Head.TRAP, new LayerTrainer(trapLessons(from)).learn());
        var read = from.stream().map(readings::get).toList();
        for (var head : List.of(Head.BUCKET, Head.OBJECTION, Head.SEVERITY, Head.KIND, Head.CRISIS)) {
            layers.put(head, new LayerTrainer(reportLessons(head, from, read)).learn());
        }
        return layers;
    }

    private List<String> parts(Labelled row) {
        return row.parts().isEmpty()
                ? splitter.split(row.text())
                : row.parts().stream().map(Labelled.Part::text).toList();
    }

    private List<DenseLesson> natureLessons(List<Labelled> from) {
        var lessons = new ArrayList<DenseLesson>();
        for (var row : from) {
            var seen = pieces.getOrDefault(row, List.of());
            for (int i = 0; i < row.parts().size(); i++) {
                var nature = row.parts().get(i).nature();
                if (!nature.isEmpty()) {
                    lessons.add(
                            new DenseLesson(Reading.natureInputs(seen, i), Targets.of(nature, Head.NATURE.classes), 1));
                }
            }
        }
        return lessons;
    }

    private List<DenseLesson> trapLessons(List<Labelled> from) {
        var lessons = new ArrayList<DenseLesson>();
        for (var row : from) {
            var seen = pieces.getOrDefault(row, List.of());
            for (int i = 0; i < row.parts().size(); i++) {
                var part = row.parts().get(i);
                if (!part.nature().isEmpty() && part.nature().get(0) == Nature.SELF_TALK) {
                    lessons.add(new DenseLesson(Reading.trapInputs(seen.get(i)), Lessons.trap(part), 1));
                }
            }
        }
        return lessons;
    }

    private Reading reading(Labelled row) {
        return new Reading(blind(row, Map.of(Head.NATURE, naturesWithout.get(Corpus.fold(row)))), parts(row));
    }

    private static List<DenseLesson> reportLessons(Head head, List<Labelled> from, List<Reading> readings) {
        var lessons = new ArrayList<DenseLesson>();
        for (int i = 0; i < from.size(); i++) {
            var lesson = reportLesson(head, from.get(i), readings.get(i));
            if (lesson != null) {
                lessons.add(lesson);
            }
        }
        return lessons;
    }

    private static @Nullable DenseLesson reportLesson(Head head, Labelled row, Reading reading) {
        boolean report = Lessons.isReport(row);
        var crisis = row.crisis();
        return switch (head) {
            case BUCKET -> row.bucket().isEmpty() ? null : lesson(head, row.bucket(), reading);
            case OBJECTION -> row.objection().isEmpty() ? null : lesson(head, row.objection(), reading);
            case SEVERITY -> row.severity().isEmpty() ? null : lesson(head, row.severity(), reading);
            case KIND ->
                report
                        ? plain(head, Kind.REJECTION.ordinal(), reading)
                        : row.kind().isEmpty() ? null : lesson(head, row.kind(), reading);
            case CRISIS ->
                crisis == null
                        ? plain(head, 0, reading)
                        : new DenseLesson(reading.inputs(head), Targets.only(crisis ? 1 : 0, head.classes), 1);
            case NATURE, TRAP -> throw new IllegalArgumentException("a head of parts");
        };
    }

    private static DenseLesson lesson(Head head, List<? extends Enum<?>> accepted, Reading reading) {
        return new DenseLesson(reading.inputs(head), Targets.of(accepted, head.classes), 1);
    }

    private static DenseLesson plain(Head head, int answer, Reading reading) {
        return new DenseLesson(reading.inputs(head), Targets.only(answer, head.classes), WEIGHT_OF_THE_PLAIN);
    }
}
