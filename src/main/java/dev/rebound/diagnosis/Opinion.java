package dev.rebound.diagnosis;

import java.util.List;
import java.util.Map;

/**
 * What a second reader thinks of one report: a probability for each class of each question.
 *
 * @param report for each head of the report its probabilities, which add up to 1
 * @param two the probability that two prospects said no in one text
 * @param parts for each part that was read, in order; fewer than there are parts where the text was too long
 */
public record Opinion(Map<Head, float[]> report, float two, List<OfPart> parts) {
    public Opinion {
        report = Map.copyOf(report);
        parts = List.copyOf(parts);
    }

    /** The probabilities of one of the report's heads. */
    float[] of(Head head) {
        var chances = report.get(head);
        if (chances == null) {
            throw new IllegalStateException("The second reader has no answer for " + head);
        }
        return chances;
    }

    /** What it thinks of one part; the last trap is "none". */
    public record OfPart(float[] nature, float[] trap) {}
}
