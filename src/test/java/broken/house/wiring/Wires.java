package broken.house.wiring;

/** Wiring that is imported. */
public final class Wires {}
