package dev.rebound.checkin;

import java.util.ArrayList;
import java.util.List;

/**
 * The circle method of round-robin tournaments (Kirkman 1847, Lucas 1883): people sit in a circle, one in its middle, and meet across;
 * each turn moves everybody by a seat. After n - 1 turns of an even number, n of an odd one, everybody has met everybody once.
 */
final class Circle {
    private Circle() {}

    /** How many turns there are before the first comes again. */
    static int turns(int people) {
        return people % 2 == 0 ? people - 1 : people;
    }

    /**
     * The twos of one turn; the first group of an odd number is somebody without another.
     *
     * @param turn from 0 to below {@link #turns}
     */
    static List<int[]> turn(int[] seats, int turn) {
        var round = turns(seats.length);
        var groups = new ArrayList<int[]>();
        groups.add(round < seats.length ? new int[] {seats[turn], seats[round]} : new int[] {seats[turn]});
        for (var away = 1; away <= (round - 1) / 2; away++) {
            groups.add(new int[] {seats[(turn + away) % round], seats[(turn - away + round) % round]});
        }
        return groups;
    }
}
