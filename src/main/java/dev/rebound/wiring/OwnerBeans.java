package dev.rebound.wiring;

import dev.rebound.abuse.OwnedOnHome;
import dev.rebound.abuse.slack.AbuseDoor;
import dev.rebound.home.Section;
import dev.rebound.nudges.Beside;
import dev.rebound.people.Departure;
import dev.rebound.playbook.Playbook;
import dev.rebound.privacy.Seal;
import dev.rebound.prospects.DoNotContact;
import dev.rebound.prospects.OwnerBeside;
import dev.rebound.prospects.Owners;
import dev.rebound.prospects.Ownership;
import dev.rebound.prospects.store.ProspectTables;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who looks after a prospect since they took them over. */
class OwnerBeans {
    @Produces
    @Singleton
    Owners owners(Seal seal) {
        return ProspectTables.owners(seal);
    }

    @Produces
    @Singleton
    Ownership ownership(Owners owners, DoNotContact list) {
        return new Ownership(owners, list);
    }

    @Produces
    @Singleton
    Beside.Source ownerBeside(Ownership ownership, Playbook playbook) {
        return new OwnerBeside(ownership, playbook.labels());
    }

    @Produces
    @Singleton
    Section ownedOnHome(Ownership ownership, Playbook playbook) {
        return new OwnedOnHome(ownership, playbook.labels());
    }

    @Produces
    @Singleton
    Listener ownedListener(Ownership ownership, Outbound out) {
        return AbuseDoor.owned(ownership, out);
    }

    @Produces
    @Singleton
    Departure fromOwners(Ownership ownership) {
        return ownership::forget;
    }
}
