package dev.rebound.talk;

/** What somebody is told who asks for five minutes. */
public sealed interface Answer {
    /**
     * Peers are asked.
     *
     * @param fresh whether by this ask, or by an earlier one that is still open
     */
    record Open(Talk talk, boolean fresh) implements Answer {}

    /** There is nobody to ask at this moment. */
    record Nobody(Instead instead) implements Answer {}

    /** It can't be asked. */
    record Refused(Reason reason) implements Answer {}

    /** Why it can't be. */
    enum Reason {
        /** The asker was asked into no team. */
        NO_TEAM,

        /** The asker said yes to being paired in none of their teams. */
        NO_YES,

        /** The asker had their asks of the day. */
        ENOUGH
    }
}
