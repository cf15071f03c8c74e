package broken.house.party;

/** Closes the circle. */
public final class Party {
    broken.house.planning.Plan plan;
}
