package dev.rebound.logbook;

import java.time.DayOfWeek;

/**
 * How often something happened in one hour of one weekday, where its author was.
 *
 * @param hour of the day, 0 to 23
 * @param times batches and counts in full, at least 1
 */
public record SlotSum(DayOfWeek weekday, int hour, Happened what, int times) {}
