package dev.rebound.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The rounds of the current workspace, with their groups. */
public interface Meetings {
    /** Writes a round down; a team has one a day. */
    void begin(Meeting.Round round, Collection<Meeting> groups, Set<String> alone);

    /** All rounds of a team that are kept, as they went so far, the oldest first; meetings of mentors are none of it. */
    List<Past> past(UUID team);

    /** The last round that this team began, as far as it is kept. */
    Optional<Meeting.Round> last(UUID team);

    /** The groups of a team that are not closed. */
    List<UUID> open(UUID team);

    /** The groups about which something is to be done at that moment, the longest due first. */
    List<UUID> due(Instant now);

    /** One of them, kept from everybody else until the transaction ends. */
    Optional<Meeting> hold(UUID id);

    /** Writes down what changed of one. */
    void save(Meeting meeting);

    /** Takes a group apart that is not to meet: its people were in the round, and had nobody. */
    void dissolve(UUID id);

    /** Whether a group that is not closed has this direct message. */
    boolean isInUse(String channel);

    /** The rounds of this person that were opened, in any team, drawn ones alone. */
    List<Silence.Taken> taken(String user);

    /** Takes out a team's rounds before that day. */
    void forgetBefore(UUID team, LocalDate day);

    /** Takes this person out of all rounds; whoever was alone with them in a group had nobody in it. Returns of how many. */
    int forget(String user);
}
