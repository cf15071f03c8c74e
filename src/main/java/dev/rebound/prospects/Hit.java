package dev.rebound.prospects;

/**
 * An entry of the list that a prospect looks like.
 *
 * @param isSure whether it is the same, by its spelling or by somebody's word; else a person has to decide
 */
public record Hit(Stop stop, boolean isSure) {}
