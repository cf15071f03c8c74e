package dev.rebound.support;

import dev.rebound.privacy.Words;
import java.util.Optional;

/** What a workspace and its members have set about people to talk to; inside the current workspace. */
public interface Choices {
    /** The workspace's own people, in the words of whoever runs Rebound there; nothing as well where rows are out of reach. */
    Optional<Words> people();

    /** The same for whoever is about to change it: fails where rows are out of reach, so that nothing is written over unseen. */
    Optional<Words> peopleToChange();

    /** Puts the workspace's people down, or takes them away when there are none. */
    void setPeople(Optional<Words> people);

    /** The country that this member picked, by its ISO code; nothing as well where rows are out of reach. */
    Optional<String> country(String user);

    /** Puts a member's country down, or goes by their time zone again when it is none. */
    void setCountry(String user, Optional<String> country);

    /** Takes away what a member picked; false when they had picked nothing. */
    boolean forget(String user);
}
