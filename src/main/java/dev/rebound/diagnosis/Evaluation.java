package dev.rebound.diagnosis;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Kind;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Report;
import dev.rebound.taxonomy.Sentence;
import dev.rebound.taxonomy.Severity;
import dev.rebound.taxonomy.ThinkingTrap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How far a diagnoser agrees with people, question by question; the same texts give the same figures. */
public final class Evaluation {
    /** No label depends on the day; it is fixed so that nothing else does. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);

    private static final int NO_TRAP = ThinkingTrap.values().length;

    private final Map<String, Tally> questions = new LinkedHashMap<>();
    private final Map<String, Share> shares = new LinkedHashMap<>();
    private final int[] sure = new int[10];
    private final int[] sureAndRight = new int[10];

    private Evaluation() {}

    /** Diagnoses every labelled text and counts. */
    public static Evaluation of(Diagnoser diagnoser, List<Labelled> rows) {
        var evaluation = new Evaluation();
        for (var row : rows) {
            evaluation.count(row, diagnoser.diagnose(report(row)));
        }
        return evaluation;
    }

    private static Report report(Labelled row) {
        return row.parts().isEmpty()
                ? Report.of(row.text(), TODAY)
                : Report.ofParts(row.parts().stream().map(Labelled.Part::text).toList(), TODAY);
    }

    private void count(Labelled row, Diagnosis found) {
        count("bucket", Bucket.values(), row.bucket(), found.bucket());
        count("objection", Objection.values(), row.objection(), found.objection());
        count("severity", Severity.values(), row.severity(), found.severity());
        count("kind", Kind.values(), row.kind(), found.kind());
        for (int i = 0; i < row.parts().size(); i++) {
            countPart(row.parts().get(i), found.sentences().get(i));
        }
        countAbuse(row, found);
        countDoubts(row, found);
        countRest(row, found);
    }

    private <E extends Enum<E>> void count(String question, E[] values, List<E> accepted, E answer) {
        if (!accepted.isEmpty()) {
            tally(question, values).count(accepted.stream().map(Enum::ordinal).toList(), answer.ordinal());
        }
    }

    private Tally tally(String question, Enum<?>... values) {
        return questions.computeIfAbsent(question, any -> Tally.of(values));
    }

    private void countPart(Labelled.Part part, Sentence found) {
        count("nature", Nature.values(), part.nature(), found.nature());
        boolean selfTalk = !part.nature().isEmpty() && part.nature().get(0) == Nature.SELF_TALK;
        if (selfTalk && found.nature() == Nature.SELF_TALK) {
            countTrap(part, found);
        }
    }

    private void countTrap(Labelled.Part part, Sentence found) {
        var accepted = part.trap().isEmpty()
                ? List.of(NO_TRAP)
                : part.trap().stream().map(Enum::ordinal).toList();
        var trap = found.trap();
        questions
                .computeIfAbsent("trap of found self-talk", any -> new Tally(namesOfTraps()))
                .count(accepted, trap == null ? NO_TRAP : trap.ordinal());
    }

    private static String[] namesOfTraps() {
        var names = new String[NO_TRAP + 1];
        for (var trap : ThinkingTrap.values()) {
            names[trap.ordinal()] = trap.name();
        }
        names[NO_TRAP] = "none";
        return names;
    }

    private void countAbuse(Labelled row, Diagnosis found) {
        boolean abusive = found.severity() == Severity.ABUSIVE;
        if (!row.severity().isEmpty() && row.severity().get(0) == Severity.ABUSIVE) {
            share("abuse found").count(abusive);
        } else if (!row.severity().contains(Severity.ABUSIVE)) {
            share(row.severity().isEmpty() ? "abuse seen where there is no report" : "abuse seen where there is none")
                    .count(abusive);
        }
    }

    private void countDoubts(Labelled row, Diagnosis found) {
        if (row.bucket().isEmpty() || row.objection().isEmpty()) {
            return;
        }
        var ask = found.ask();
        share("asks").count(!ask.bucket().isEmpty() || !ask.objection().isEmpty());
        boolean bucket = row.bucket().contains(found.bucket());
        boolean objection = row.objection().contains(found.objection());
        share("bucket answered or offered").count(bucket || meet(ask.bucket(), row.bucket()));
        share("objection answered or offered").count(objection || meet(ask.objection(), row.objection()));
        if (!ask.bucket().isEmpty()) {
            share("truth among the two buckets asked").count(meet(ask.bucket(), row.bucket()));
        }
        if (!ask.objection().isEmpty()) {
            share("truth among the three objections asked").count(meet(ask.objection(), row.objection()));
        }
        countSureness(found.confidence(), bucket);
    }

    private static boolean meet(List<?> one, List<?> other) {
        return one.stream().anyMatch(other::contains);
    }

    private void countSureness(double confidence, boolean right) {
        int step = Math.min(9, (int) (confidence * 10));
        sure[step]++;
        sureAndRight[step] += right ? 1 : 0;
    }

    private void countRest(Labelled row, Diagnosis found) {
        var crisis = row.crisis();
        var prospects = row.prospects();
        if (crisis != null) {
            share(crisis ? "crisis found" : "crisis seen in what only sounds so")
                    .count(found.crisis());
        } else if (!row.bucket().isEmpty()) {
            share("crisis seen in a plain report").count(found.crisis());
        }
        if (prospects != null) {
            share("prospects counted right").count(found.prospects() == prospects);
        }
    }

    private Share share(String name) {
        return shares.computeIfAbsent(name, any -> new Share());
    }

    /** Accuracy and macro-F1 of each question, then the shares, as a table in Markdown. */
    public String table() {
        var table = new StringBuilder("| question | texts | accuracy | macro-F1 |\n| --- | --- | --- | --- |\n");
        questions.forEach((name, tally) -> table.append(String.format(
                Locale.ROOT, "| %s | %d | %.3f | %.3f |\n", name, tally.all(), tally.accuracy(), tally.macroF1())));
        table.append("\n| share | |\n| --- | --- |\n");
        shares.forEach((name, share) ->
                table.append("| ").append(name).append(" | ").append(share).append(" |\n"));
        return table.toString();
    }

    /** Per class, confusion and calibration, in Markdown. */
    public String details() {
        var details = new StringBuilder();
        questions.forEach((name, tally) -> details.append("\n### ")
                .append(name)
                .append("\n| class | texts | found | right when said | F1 |\n| --- | --- | --- | --- | --- |\n")
                .append(tally.perClass())
                .append("\nTruth by row, answer by column, in the taxonomy's order:\n\n")
                .append(tally.confusion()));
        return details.append(calibration()).toString();
    }

    private String calibration() {
        var lines = new StringBuilder(
                "\n### calibration of the bucket\n| confidence | reports | right |\n| --- | --- | --- |\n");
        for (int step = 0; step < sure.length; step++) {
            if (sure[step] > 0) {
                lines.append(String.format(
                        Locale.ROOT,
                        "| 0.%d–%s | %d | %.2f |\n",
                        step,
                        step == 9 ? "1.0" : "0." + (step + 1),
                        sure[step],
                        (double) sureAndRight[step] / sure[step]));
            }
        }
        return lines.toString();
    }
}
