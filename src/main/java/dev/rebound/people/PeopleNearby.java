package dev.rebound.people;

import java.util.List;

/** Whom somebody can turn to besides Rebound ({@code P18}, {@code P33}). */
public interface PeopleNearby {
    /**
     * The people of the workspace, else the lines of this person's country: paragraphs to show as they are, at most 3,000 characters
     * each. None where nobody is known, or where rows are out of reach; an international directory then stands in for them.
     */
    List<String> of(Member member);
}
