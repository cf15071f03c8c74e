package broken.house.simulator;

/** A simulator that leans on the app. */
public final class Box {
    broken.house.party.Party app;
}
