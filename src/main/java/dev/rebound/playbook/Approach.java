package dev.rebound.playbook;

/**
 * How a remark about the pitch ends: as something to try or as something to let go ({@code P5}); the rep may flip it.
 *
 * @param kind the cell of the approach sheet that it fell into, such as {@code SCRIPTED}
 * @param worthTrying how it ends unless the rep decides otherwise
 * @param tryThis one change to try
 * @param letGo one sentence for letting it go
 */
public record Approach(String kind, boolean worthTrying, String tryThis, String letGo) {
    /** The words for the side that it is on. */
    public String words() {
        return worthTrying ? tryThis : letGo;
    }

    /** The same remark on the other side. */
    public Approach flipped() {
        return new Approach(kind, !worthTrying, tryThis, letGo);
    }
}
