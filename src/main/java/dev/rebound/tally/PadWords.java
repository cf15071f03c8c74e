package dev.rebound.tally;

import dev.rebound.playbook.Labels;
import java.util.stream.Collectors;

/** What was counted on a pad, in words; the same wherever it is read. */
public final class PadWords {
    private final Labels labels;

    public PadWords(Labels labels) {
        this.labels = labels;
    }

    /** "3 dials: 2 noes, 1 yes. One of them hurt." */
    public String count(Pad pad) {
        if (pad.dials() == 0) {
            return labels.text("pad.empty");
        }
        var rows = pad.endings().entrySet().stream()
                .map(ending -> labels.counted("pad.count." + ending.getKey(), ending.getValue()))
                .collect(Collectors.joining(", "));
        var dials = labels.counted("pad.dials", pad.dials(), "rows", rows);
        return pad.hurt() == 0 ? dials : dials + " " + labels.counted("pad.hurt", pad.hurt());
    }

    /** What a key is called. */
    public String name(Key key) {
        return labels.text("pad.button." + key);
    }
}
