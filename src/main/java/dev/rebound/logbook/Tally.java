package dev.rebound.logbook;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;

/**
 * How many noes were alike, over some time of one author.
 *
 * @param statesReason whether a reason was given; the bucket says nothing without one
 * @param noes batches counted in full, at least 1
 */
public record Tally(Bucket bucket, Objection objection, boolean brushOff, boolean statesReason, int noes) {}
