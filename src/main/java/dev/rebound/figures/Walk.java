package dev.rebound.figures;

/**
 * Two ways that go well equally often, case by case: how likely each pair of counts is that no look has stopped yet.
 */
final class Walk {
    private final double[] step;
    private double[][] alive = {{1}};
    private double stopped;

    /**
     * @param share how often both go well, 0 to 1
     * @param batch how many cases each way has more at each look, at least 1
     */
    Walk(double share, int batch) {
        step = chances(share, batch);
    }

    /** The chance of each number of hits, 0 to {@code cases}. */
    static double[] chances(double share, int cases) {
        var chances = new double[cases + 1];
        var log = cases * Math.log1p(-share);
        var odds = Math.log(share) - Math.log1p(-share);
        for (var hits = 0; hits <= cases; hits++) {
            chances[hits] = Math.exp(log);
            log += odds + Math.log(cases - hits) - Math.log(hits + 1.0);
        }
        return chances;
    }

    /** Goes on to the next look. */
    void go() {
        var size = alive.length;
        var further = new double[size + step.length - 1][size];
        for (var one = 0; one < size; one++) {
            for (var more = 0; more < step.length; more++) {
                add(further[one + more], alive[one], 0, step[more]);
            }
        }
        var both = new double[further.length][size + step.length - 1];
        for (var one = 0; one < further.length; one++) {
            for (var more = 0; more < step.length; more++) {
                add(both[one], further[one], more, step[more]);
            }
        }
        alive = both;
    }

    private static void add(double[] to, double[] from, int shift, double times) {
        for (var i = 0; i < from.length; i++) {
            to[i + shift] += from[i] * times;
        }
    }

    /** The chance to have stopped by the end of this look, if it stops at this score and above. */
    double stoppedWith(double bar, double[][] scores) {
        var sum = stopped;
        for (var one = 0; one < alive.length; one++) {
            for (var two = alive.length - 1; two > one && scores[one][two] >= bar; two--) {
                sum += alive[one][two];
            }
        }
        return sum;
    }

    /** Stops there. */
    void stop(double bar, double[][] scores) {
        stopped = stoppedWith(bar, scores);
        for (var one = 0; one < alive.length; one++) {
            for (var two = alive.length - 1; two > one && scores[one][two] >= bar; two--) {
                alive[one][two] = 0;
            }
        }
    }
}
