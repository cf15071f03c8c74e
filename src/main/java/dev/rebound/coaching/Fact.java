package dev.rebound.coaching;

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

    /** The day of the last win in words, ready for a sentence to begin with. */
    LAST_WIN_DAY("lastWinDay", 0);

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

    boolean isWorthSaying(int number) {
        return number >= worthSayingFrom;
    }
}
