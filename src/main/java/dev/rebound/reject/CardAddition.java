package dev.rebound.reject;

import dev.rebound.home.Section.Button;
import dev.rebound.logbook.Rejection;
import java.util.List;

/**
 * What a feature adds to an entry where its author looks at it. The buttons are drawn by {@code reject} and listened to by the
 * feature, which knows them by their names; a value's first word is the entry's id, so that what they stand on can be drawn again.
 */
public interface CardAddition {
    /** Where its buttons stand among those of others: the lower, the further in front; each feature has a number of its own. */
    int order();

    /** Buttons at the end of the form behind <em>More</em> and <em>Open</em>, at most 5; none unless a feature has some. */
    default List<Button> more(Rejection entry) {
        return List.of();
    }
}
