package dev.rebound.diagnosis;

import dev.rebound.taxonomy.Kind;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Severity;
import dev.rebound.taxonomy.ThinkingTrap;
import java.util.ArrayList;
import java.util.List;

/** What the first layer is to learn from labelled texts. */
final class Lessons {
    static final int NO_TRAP = ThinkingTrap.values().length;

    /** Reports are rejections and no crises, but so many that they would drown the others. */
    private static final float WEIGHT_OF_THE_PLAIN = 0.5f;

    /** The parts that tell why stand for their report, together as much as this. */
    private static final float WEIGHT_OF_TELLING_PARTS = 0.5f;

    private final List<Lesson> lessons = new ArrayList<>();

    static List<Lesson> of(List<Labelled> rows) {
        var lessons = new Lessons();
        rows.forEach(lessons::add);
        return lessons.lessons;
    }

    private void add(Labelled row) {
        row.parts().forEach(this::addPart);
        if (!row.bucket().isEmpty()) {
            addReport(row);
        } else if (!row.kind().isEmpty() || row.crisis() != null) {
            add(
                    Head.SEVERITY,
                    row.text(),
                    Targets.only(Severity.CIVIL.ordinal(), Head.SEVERITY.classes),
                    WEIGHT_OF_THE_PLAIN);
        }
        addKind(row);
        addCrisis(row);
    }

    private void addReport(Labelled row) {
        var told = told(row);
        add(Head.BUCKET, told, Targets.of(row.bucket(), Head.BUCKET.classes), 1);
        add(Head.OBJECTION, told, Targets.of(row.objection(), Head.OBJECTION.classes), 1);
        add(Head.SEVERITY, told, Targets.of(row.severity(), Head.SEVERITY.classes), 1);
        if (row.parts().size() > 1) {
            row.parts().stream().filter(Lessons::tells).forEach(part -> addTelling(row, part));
        }
    }

    private static boolean tells(Labelled.Part part) {
        return !part.nature().isEmpty()
                && part.nature().get(0) != Nature.SELF_TALK
                && part.nature().get(0) != Nature.CONTEXT;
    }

    private void addTelling(Labelled row, Labelled.Part part) {
        float weight = WEIGHT_OF_TELLING_PARTS
                / row.parts().stream().filter(Lessons::tells).count();
        add(Head.BUCKET, part.text(), Targets.of(row.bucket(), Head.BUCKET.classes), weight);
        add(Head.OBJECTION, part.text(), Targets.of(row.objection(), Head.OBJECTION.classes), weight);
        if (part.nature().get(0) == Nature.PERSONAL) {
            add(Head.SEVERITY, part.text(), Targets.of(row.severity(), Head.SEVERITY.classes), weight);
        }
    }

    private void addKind(Labelled row) {
        if (!row.kind().isEmpty()) {
            add(Head.KIND, row.text(), Targets.of(row.kind(), Head.KIND.classes), 1);
        } else if (isReport(row)) {
            add(Head.KIND, row.text(), Targets.only(Kind.REJECTION.ordinal(), Head.KIND.classes), WEIGHT_OF_THE_PLAIN);
        }
    }

    private void addCrisis(Labelled row) {
        var crisis = row.crisis();
        if (crisis != null) {
            add(Head.CRISIS, row.text(), Targets.only(crisis ? 1 : 0, Head.CRISIS.classes), 1);
        } else {
            add(Head.CRISIS, row.text(), Targets.only(0, Head.CRISIS.classes), WEIGHT_OF_THE_PLAIN);
        }
    }

    private void addPart(Labelled.Part part) {
        if (!part.nature().isEmpty()) {
            add(Head.NATURE, part.text(), Targets.of(part.nature(), Head.NATURE.classes), 1);
        }
        if (part.nature().contains(Nature.SELF_TALK)) {
            add(Head.TRAP, part.text(), trap(part), part.nature().get(0) == Nature.SELF_TALK ? 1 : 0.5f);
        }
    }

    static float[] trap(Labelled.Part part) {
        return part.trap().isEmpty()
                ? Targets.only(NO_TRAP, Head.TRAP.classes)
                : Targets.of(part.trap(), Head.TRAP.classes);
    }

    static boolean isReport(Labelled row) {
        return row.author().startsWith("reports_");
    }

    /** The report without what the rep says about themselves. */
    private static String told(Labelled row) {
        var told = new StringBuilder();
        for (var part : row.parts()) {
            if (part.nature().isEmpty() || part.nature().get(0) != Nature.SELF_TALK) {
                told.append(part.text()).append(' ');
            }
        }
        return told.toString().isBlank() ? row.text() : told.toString();
    }

    private void add(Head head, String text, float[] target, float weight) {
        lessons.add(new Lesson(head, text, target, weight));
    }
}
