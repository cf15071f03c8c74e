package dev.rebound.recovery;

/** What can be given to a team. */
public enum Kind {
    /** What happened, and how its author came back. */
    STORY(1500),

    /** One line that its author took from it. */
    LESSON(200);

    /** The longest of them, in characters: what any of them has room for. */
    public static final int LONGEST = 1500;

    private final int longest;

    Kind(int longest) {
        this.longest = longest;
    }

    /** The longest that one is, in characters. */
    public int longest() {
        return longest;
    }
}
