package dev.rebound.people;

import java.util.Set;

/** Who is an admin of the current workspace: whom Slack says to be one or an owner, as far as it was asked, or whom the configuration names. */
public interface Admins {
    /** Whether this one is; the configuration's word and Slack's of the last time it was asked. */
    boolean is(String user);

    /** The Slack users whom Slack called admins when it was last asked, without those whom the configuration alone names. */
    Set<String> known();

    /** Writes down what Slack says of this person; somebody who was never met is left out. */
    void learn(String user, boolean admin);
}
