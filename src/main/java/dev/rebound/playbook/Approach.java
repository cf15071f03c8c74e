package dev.rebound.playbook;

import java.util.List;

/**
 * How a remark about the pitch ends: as something to try or as something to let go ({@code P5}); the rep may flip it.
 *
 * @param kind the cell of the approach sheet that it fell into, such as {@code SCRIPTED}
 * @param worthTrying how it ends unless the rep decides otherwise
 * @param lines things to say next time in answer to it; may be empty
 * @param tryThis one change to try
 * @param letGo one sentence for letting it go
 */
public record Approach(String kind, boolean worthTrying, List<Phrase> lines, String tryThis, String letGo) {
    public Approach {
        lines = List.copyOf(lines);
    }

    /** The words for the side that it is on. */
    public String words() {
        return worthTrying ? tryThis : letGo;
    }

    /** The same remark on the other side. */
    public Approach flipped() {
        return new Approach(kind, !worthTrying, lines, tryThis, letGo);
    }
}
