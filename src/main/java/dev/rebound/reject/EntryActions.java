package dev.rebound.reject;

import dev.rebound.home.Section;

/** What can be asked for with an entry's button, wherever the button stands; its value is the entry's id. */
public final class EntryActions {
    /** Shows the whole of it. */
    public static final String OPEN = Section.OPEN_ENTRY;

    /** Opens the form for the rep's own labels. */
    public static final String EDIT = "reject.not-right";

    /** Takes it out for good. */
    public static final String DELETE = "reject.undo";

    /** Opens the search through one's own entries; its value does not matter. */
    public static final String SEARCH = "reject.search";

    private EntryActions() {}
}
