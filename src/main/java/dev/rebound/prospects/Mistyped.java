package dev.rebound.prospects;

/**
 * Whether one word may be the other with a slip of the hand: by the optimal string alignment distance, which counts two neighbours
 * that changed places as one slip (Boytsov, "Indexing methods for approximate dictionary searching", 2011, section 2.1). Short words and
 * digits are never slips: "Uber" and "Tuber", or "Studio 54" and "Studio 55", are two.
 */
final class Mistyped {
    private static final int SHORTEST = 5;
    private static final int LONG = 8;

    private Mistyped() {}

    static boolean isLike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        var length = Math.min(one.length(), other.length());
        if (length < SHORTEST || !digits(one).equals(digits(other)) || Math.abs(one.length() - other.length()) > 2) {
            return false;
        }
        var slips = distance(one, other);
        var beginsAlike = one.charAt(0) == other.charAt(0);
        return length < LONG ? slips == 1 && beginsAlike : slips == 1 || slips == 2 && beginsAlike;
    }

    private static String digits(String word) {
        return word.replaceAll("\\P{N}+", "");
    }

    static int distance(String one, String other) {
        var table = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : cheapest(table, new At(one, i, other, j));
            }
        }
        return table[one.length()][other.length()];
    }

    private record At(String one, int i, String other, int j) {
        int cost() {
            return one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        }

        boolean changedPlaces() {
            return i > 1
                    && j > 1
                    && one.charAt(i - 1) == other.charAt(j - 2)
                    && one.charAt(i - 2) == other.charAt(j - 1);
        }
    }

    private static int cheapest(int[][] table, At at) {
        var i = at.i();
        var j = at.j();
        var step = Math.min(table[i - 1][j] + 1, table[i][j - 1] + 1);
        var best = Math.min(step, table[i - 1][j - 1] + at.cost());
        return at.changedPlaces() ? Math.min(best, table[i - 2][j - 2] + 1) : best;
    }
}
