package dev.rebound.coaching;

/** What can be asked for with the buttons below a reframe; each value begins with the id of the card's entry. */
public final class ReframeActions {
    /** It helped; entry and text. */
    public static final String HELPFUL = "coaching.helpful";

    /** Takes that back; entry and text. */
    public static final String NOTED = "coaching.noted";

    /** Another one, please; entry and text. */
    public static final String NOT_FOR_ME = "coaching.not-for-me";

    /** Cards without reframes; entry. */
    public static final String LESS = "coaching.less";

    /** Cards with reframes again; entry. */
    public static final String BACK = "coaching.back";

    /** Opens the form for a sentence of one's own; entry and cell. */
    public static final String WRITE = "coaching.write";

    /** Opens the list of one's own sentences; its value does not matter. */
    public static final String LIST = "coaching.list";

    private ReframeActions() {}
}
