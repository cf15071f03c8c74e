package dev.rebound.coaching;

import dev.rebound.privacy.Words;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A truer sentence that a person wrote for themselves ({@code P7}); nobody else ever sees it.
 *
 * @param cell the file and the cell that it stands beside, such as "reframes/LABELLING"
 * @param words one line, 1 to 80 characters
 * @param day when it was written, where its author was
 */
public record OwnReframe(UUID id, String author, String cell, Words words, LocalDate day) {
    private static final String MARK = "own/";

    /** The id under which a card remembers it as shown. */
    public String textId() {
        return MARK + id;
    }

    /** Whether a card's text was somebody's own. */
    static boolean isOwn(String textId) {
        return textId.startsWith(MARK);
    }
}
