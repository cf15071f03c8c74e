package dev.rebound.logbook;

/**
 * Who said one no, as far as it was typed, and how it came; without a word of what was said.
 *
 * @param title empty when it is not known, as the others
 * @param times how many noes it stands for
 */
public record Trait(String title, String industry, String channel, boolean brushOff, boolean statesReason, int times) {}
