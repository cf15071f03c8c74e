package dev.rebound.progress;

import java.util.List;

/**
 * Bars made of text, for where Slack draws none: one sign for each, or for several where there are many.
 *
 * @param each how many a sign stands for at most, 1 or more
 */
record Drawing(int each) {
    private static final int SIGNS = 10;
    private static final String NO = "□";
    private static final String TALK = "◆";
    private static final String YES = "★";

    /** The same size for all that stand below one another. */
    static Drawing of(List<Bar> bars) {
        return forMost(bars.stream().mapToInt(Bar::sum).max().orElse(0));
    }

    static Drawing forMost(int most) {
        return new Drawing(Math.max(1, up(most, SIGNS)));
    }

    String bar(Bar bar) {
        return (signs(NO, bar.noes()) + signs(TALK, bar.talks()) + signs(YES, bar.yeses())).strip();
    }

    String plain(int count) {
        return signs(NO, count).strip();
    }

    /** What there was once is seen. */
    private String signs(String sign, int count) {
        return count == 0 ? "" : sign.repeat(up(count, each)) + " ";
    }

    private static int up(int count, int parts) {
        return (count + parts - 1) / parts;
    }
}
