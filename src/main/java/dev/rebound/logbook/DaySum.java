package dev.rebound.logbook;

import java.time.LocalDate;

/**
 * How often something happened on one local day of its author.
 *
 * @param times batches and counts in full, at least 1
 */
public record DaySum(LocalDate day, Happened what, int times) {}
