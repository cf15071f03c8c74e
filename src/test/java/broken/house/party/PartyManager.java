package broken.house.party;

/** A name that says nothing. */
public final class PartyManager {}
