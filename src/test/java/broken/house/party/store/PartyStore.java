package broken.house.party.store;

/** A door onto another feature's door. */
public final class PartyStore {
    broken.house.planning.store.PlanStore other;
}
