package dev.rebound.followup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The follow-ups of the current workspace; each call joins the transaction of its caller. */
public interface FollowUps {
    /** Writes a new one down; a second one for the same no fails as a lost race. */
    void add(FollowUp followUp);

    /** Writes one again. */
    void change(FollowUp followUp);

    /** One of them. */
    Optional<FollowUp> find(UUID id);

    /** One of them as it stands now, kept from everybody else until the transaction ends. */
    Optional<FollowUp> hold(UUID id);

    /** The one that this author has about a no. */
    Optional<FollowUp> about(String author, UUID entry);

    /** Those of this author that are not seen to, the earliest day first. */
    List<FollowUp> open(String author);

    /** All of everybody in the workspace, however they stand. */
    List<FollowUp> all();

    /** Takes one out. */
    void remove(UUID id);

    /** Takes all of this author's out; returns how many there were. */
    int forget(String author);
}
