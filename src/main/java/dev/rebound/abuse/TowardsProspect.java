package dev.rebound.abuse;

import dev.rebound.people.Members;
import dev.rebound.prospects.DoNotContact;
import dev.rebound.prospects.Handover;
import dev.rebound.prospects.Handover.Passed;
import java.util.List;
import java.util.Optional;

/**
 * Ties that are cut put the prospect on the do-not-contact list, and whoever takes over gets what was planned ({@code P39}). A later
 * decision takes off the list what this report put there and nobody else holds; what the rep had planned does not come back.
 */
public final class TowardsProspect implements Effects {
    private final DoNotContact list;
    private final List<Handover> handovers;
    private final Members members;

    /** @param handovers all that plan something with prospects */
    public TowardsProspect(DoNotContact list, List<Handover> handovers, Members members) {
        this.list = list;
        this.handovers = List.copyOf(handovers);
        this.members = members;
    }

    @Override
    public void follow(Incident incident, Optional<Decided> before, Decided now) {
        before.filter(old -> !holdsOn(old, now)).ifPresent(old -> end(incident, old));
        switch (now.decision()) {
            case CUT_TIES -> cut(incident, now);
            case TAKE_OVER -> takeOver(incident, now);
            case KEEP_AND_SUPPORT, TALK_FIRST, NO_STEP -> {}
        }
    }

    /** Another note, or the same by another one who cuts ties. */
    private static boolean holdsOn(Decided old, Decided now) {
        var isBySame = old.by().equals(now.by());
        return old.decision() == now.decision() && (isBySame || now.decision() == Decision.CUT_TIES);
    }

    private void end(Incident incident, Decided old) {
        switch (old.decision()) {
            case CUT_TIES -> list.undo(incident.id());
            case TAKE_OVER -> handovers.forEach(one -> one.handBack(incident.id(), old.by()));
            case KEEP_AND_SUPPORT, TALK_FIRST, NO_STEP -> {}
        }
    }

    private void cut(Incident incident, Decided now) {
        var day = now.at().atZone(members.zone(now.by())).toLocalDate();
        list.hold(incident.id(), incident.shared().prospect(), day);
    }

    private void takeOver(Incident incident, Decided now) {
        var passed = new Passed(incident.id(), incident.shared().prospect(), incident.rep(), now.by());
        handovers.forEach(one -> one.handOver(passed, now.at()));
    }
}
