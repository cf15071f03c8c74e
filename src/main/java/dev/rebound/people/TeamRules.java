package dev.rebound.people;

import java.util.Optional;

/** What an admin settled for all teams of the current workspace. */
public interface TeamRules {
    /**
     * The rules.
     *
     * @param secondPerson the Slack user who is told where a team has no manager, or nobody
     * @param membersMay whether members of a channel may set its team up
     * @param urgent whom to reach at once after a threat, as an admin wrote it; everybody may read it
     */
    record Rules(Optional<String> secondPerson, boolean membersMay, Optional<String> urgent) {
        /** What holds until an admin says otherwise. */
        public static final Rules USUAL = new Rules(Optional.empty(), false);

        /** Rules without anybody to reach at once. */
        public Rules(Optional<String> secondPerson, boolean membersMay) {
            this(secondPerson, membersMay, Optional.empty());
        }
    }

    /** The rules that hold. */
    Rules now();

    /** The rules from now on. */
    void set(Rules rules);

    /** Takes this person's name out; returns how many rows that were. */
    int forget(String user);
}
