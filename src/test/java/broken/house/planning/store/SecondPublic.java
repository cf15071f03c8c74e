package broken.house.planning.store;

/** A second open class in one door. */
public final class SecondPublic {}
