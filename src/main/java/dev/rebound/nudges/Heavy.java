package dev.rebound.nudges;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A heavy day, as two facts and never as a score ({@code P17}).
 *
 * @param since the first of these noes
 */
public record Heavy(int noes, Instant since) {
    /** After the break for three in a row, two more have come: on such a day it goes on in spite of a break. */
    private static final int ROUGH_TODAY = 5;

    /** Nine noes in one sitting, a third of them rough. */
    private static final int NOES_IN_A_STRETCH = 9;

    private static final int ROUGH_IN_A_STRETCH = 3;

    /** What makes it heavy at this moment, the stretch before the day; nothing on any other day. */
    static Optional<Heavy> in(Stretch stretch, List<Happening> today) {
        return isHeavy(stretch)
                ? told(stretch.happenings())
                : Optional.of(new Stretch(today))
                        .filter(day -> day.count(Happening.Kind.ROUGH) >= ROUGH_TODAY)
                        .flatMap(day -> told(day.happenings()));
    }

    private static boolean isHeavy(Stretch stretch) {
        return stretch.noes() >= NOES_IN_A_STRETCH && stretch.count(Happening.Kind.ROUGH) >= ROUGH_IN_A_STRETCH;
    }

    private static Optional<Heavy> told(List<Happening> happenings) {
        var noes = happenings.stream().filter(Happening::isNo).toList();
        var sum = noes.stream().mapToInt(Happening::times).sum();
        return noes.stream().map(Happening::at).min(Instant::compareTo).map(since -> new Heavy(sum, since));
    }
}
