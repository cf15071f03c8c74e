package dev.rebound.coaching;

import java.util.Set;

/** The way in which a reframe makes a thought truer: the name after "text" in the sheets, the same with a fact and without. */
final class Strategy {
    /** These ask the person to do or to find something. */
    private static final Set<String> DEMANDING = Set.of("control", "next-try", "ask", "learned", "effort");

    /** These say what else it may have been, and how much one answer weighs. */
    private static final Set<String> WIDENING = Set.of("other", "size", "time", "normal", "rest");

    private Strategy() {}

    /** "size" for "reframes/LABELLING/text-size-fact". */
    static String of(String textId) {
        var name = textId.substring(textId.lastIndexOf('/') + 1).replaceFirst("^(text|alone|truth)-", "");
        return name.replaceFirst("-fact.*$", "").replaceFirst("^fact-.*$", "fact");
    }

    /** How readily it comes where somebody was hit hard: fewer demands, more room around it. */
    static double afterAHit(String strategy) {
        if (DEMANDING.contains(strategy)) {
            return 0.5;
        }
        return WIDENING.contains(strategy) ? 2 : 1;
    }
}
