package dev.rebound.abuse;

/**
 * Another decision in the place of the one that holds.
 *
 * @param seen how many decisions there were when its author looked, 1 or more
 */
public record Revision(Ruling ruling, int seen) {}
