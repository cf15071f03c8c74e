package dev.rebound.coaching;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Facts about a person's own days that a sentence may name ({@code P9}); each fills the placeholder of its name. */
public enum Fact {
    /** Noes today, this one among them; worth saying from 4. */
    NOES_TODAY("noesToday", 4),

    /** How many of the last ten noes were {@code TIMING}; worth saying from 4. */
    TIMING_OF_TEN("timingOfTen", 4),

    /** How many of the last ten noes were {@code FIT}; worth saying from 4. */
    FIT_OF_TEN("fitOfTen", 4),

    /** How many of the last ten noes were {@code CIVIL}; worth saying from 7. */
    CIVIL_OF_TEN("civilOfTen", 7),

    /** The last win in the person's own words. */
    LAST_WIN("lastWin", 0),

    /** The day of the last win in words, such as "on Tue 7 July" or "yesterday". */
    LAST_WIN_DAY("lastWinDay", 0),

    /** Noes in the last seven days; worth saying from 10. */
    NOES_WEEK("noesWeek", 10),

    /** All that was dialled today, with noes, yeses, good talks and calls without an answer in it; worth saying from 10. */
    DIALS_TODAY("dialsToday", 10),

    /** Good talks and yeses in the last seven days; worth saying from 3. */
    TALKS_WEEK("talksWeek", 3),

    /** Wins in the last thirty days; worth saying from 2. */
    WINS_MONTH("winsMonth", 2),

    /** Their noes for a yes as a range, "6 to 15"; never before a first yes and twenty entries ({@code P11}). */
    NOES_A_YES("noesAYes", 0),

    /** How many talks that range comes from; held whenever the range is. */
    TALKS("talks", 0),

    /** A lesson that they wrote down ({@code P23}). */
    LESSON("lesson", 0),

    /** The day of that lesson in words. */
    LESSON_DAY("lessonDay", 0),

    /** Praise that they kept ({@code P22}). */
    PRAISE("praise", 0),

    /** The day of that praise in words. */
    PRAISE_DAY("praiseDay", 0),

    /** A moment that they were proud of ({@code P22}). */
    PROUD("proud", 0),

    /** The day of that moment in words. */
    PROUD_DAY("proudDay", 0),

    /** Why they do this work, in their own words ({@code P22}). */
    WHY("why", 0);

    private static final Set<Fact> THEIRS = EnumSet.of(LAST_WIN, LESSON, PRAISE, PROUD, WHY);

    private final String placeholder;
    private final int worthSayingFrom;

    Fact(String placeholder, int worthSayingFrom) {
        this.placeholder = placeholder;
        this.worthSayingFrom = worthSayingFrom;
    }

    /** Its name in a text. */
    public String placeholder() {
        return placeholder;
    }

    /** The fact that this one belongs to: a day is told only with what happened on it. */
    Fact told() {
        return switch (this) {
            case LAST_WIN_DAY -> LAST_WIN;
            case TALKS -> NOES_A_YES;
            case LESSON_DAY -> LESSON;
            case PRAISE_DAY -> PRAISE;
            case PROUD_DAY -> PROUD;
            case NOES_TODAY,
                    TIMING_OF_TEN,
                    FIT_OF_TEN,
                    CIVIL_OF_TEN,
                    LAST_WIN,
                    NOES_WEEK,
                    DIALS_TODAY,
                    TALKS_WEEK,
                    WINS_MONTH,
                    NOES_A_YES,
                    LESSON,
                    PRAISE,
                    PROUD,
                    WHY -> this;
        };
    }

    /** Whether it is an entry of the person's own, in their own words. */
    boolean isTheirs() {
        return THEIRS.contains(told());
    }

    /** Whether it is about dials, talks or their ratio: nobody who looks for work is told it ({@code P41}). */
    boolean isOfSales() {
        return this == DIALS_TODAY || this == TALKS_WEEK || told() == NOES_A_YES;
    }

    /** Whether it counts noes: on a heavy day nobody is told how many ({@code P17}). */
    boolean countsNoes() {
        return this == NOES_TODAY || this == NOES_WEEK || this == DIALS_TODAY;
    }

    /** The fact that fills a placeholder, if one does. */
    static Optional<Fact> filling(String placeholder) {
        return Arrays.stream(values())
                .filter(fact -> fact.placeholder.equals(placeholder))
                .findFirst();
    }

    boolean isWorthSaying(int number) {
        return number >= worthSayingFrom;
    }
}
