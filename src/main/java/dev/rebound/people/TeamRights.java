package dev.rebound.people;

import java.util.Set;

/** Who may say something for a team: whoever may set teams up, and whoever leads this one. */
public final class TeamRights {
    private final Admins admins;
    private final TeamRules rules;

    public TeamRights(Admins admins, TeamRules rules) {
        this.admins = admins;
        this.rules = rules;
    }

    /** Whether this member may set teams up at all; members of the channel when an admin said so. */
    public boolean maySetUp(Member member) {
        return member.standing().mayReport()
                && (admins.is(member.user()) || rules.now().membersMay());
    }

    /** Whether this member may say something for this team. */
    public boolean maySpeakFor(Team team, Member member) {
        return maySetUp(member)
                || member.standing().mayReport() && team.managers().contains(member.user());
    }

    /** The Slack users who are asked for this team: who leads it, else the admins as far as they are known; perhaps none. */
    public Set<String> speakers(Team team) {
        return team.managers().isEmpty() ? admins.known() : team.managers();
    }
}
