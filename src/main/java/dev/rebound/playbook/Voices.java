package dev.rebound.playbook;

/** In whose words each person is spoken to; what speaks outside of a person's own request asks here first. */
public interface Voices {
    /** The voice for this Slack user, in the current workspace. */
    Voice of(String user);
}
