package dev.rebound.corrections;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;

/**
 * The labels of an entry that its writer put right or confirmed.
 *
 * @param readBucket as it was read
 * @param readObjection as it was read
 * @param bucket as its writer has it
 * @param objection as its writer has it
 * @param severity as it was read; nobody is asked about it
 */
public record Correction(
        Bucket readBucket, Objection readObjection, Bucket bucket, Objection objection, Severity severity) {}
