package dev.rebound.playbook;

import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Sentence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts in words: of a report's parts ({@code P3}), and of the noes of a day. */
final class Counts {
    private static final List<Nature> ORDER =
            List.of(Nature.BUSINESS, Nature.OFFER, Nature.APPROACH, Nature.SELF_TALK, Nature.CONTEXT, Nature.PERSONAL);

    private final Labels labels;

    Counts(Labels labels) {
        this.labels = labels;
    }

    /** In words; the last clause is "none about who you are", or what attacks say about those who made them. */
    String parts(List<Sentence> parts) {
        var counts = new EnumMap<Nature, Integer>(Nature.class);
        parts.forEach(part -> counts.merge(part.nature(), 1, Integer::sum));
        return labels.counted("count.parts", parts.size(), "rows", rows(counts, parts.size()));
    }

    String receipt(String what, int today) {
        return labels.text("receipt", "what", what, "today", labels.counted("receipt.today", today));
    }

    String batchReceipt(int count, String what, int today) {
        return labels.text(
                "receipt.batch", "count", count, "what", what, "today", labels.counted("receipt.today", today));
    }

    private String rows(Map<Nature, Integer> counts, int parts) {
        var rows = ORDER.stream().filter(counts::containsKey).map(nature -> row(nature, counts, parts));
        var last = counts.containsKey(Nature.PERSONAL) ? Stream.<String>empty() : Stream.of(labels.text("count.none"));
        return Stream.concat(rows, last).collect(Collectors.joining(", "));
    }

    private String row(Nature nature, Map<Nature, Integer> counts, int parts) {
        return parts == 1
                ? labels.text("count.single." + nature)
                : labels.counted("count." + nature, counts.getOrDefault(nature, 0));
    }
}
