package dev.rebound.people;

/** How a Slack user stands to the workspace; only a {@link #MEMBER} has reports here. */
public enum Standing {
    /** Not asked yet: treated as a member until Slack has told. */
    UNKNOWN,

    /** A full member of this workspace. */
    MEMBER,

    /** A guest of this workspace. */
    GUEST,

    /** Somebody of another company, in a shared channel. */
    STRANGER,

    /** A bot or a deactivated account. */
    NOBODY;

    /** Whether a message reaches a person. */
    public boolean canRead() {
        return this != NOBODY;
    }

    /** Whether this one may keep reports here. */
    public boolean mayReport() {
        return this == UNKNOWN || this == MEMBER;
    }
}
