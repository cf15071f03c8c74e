package dev.rebound.diagnosis;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;

/** What the rules made of a finding. */
record Verdict(Bucket bucket, Objection objection, Severity severity, boolean brushOff, boolean doNotContact) {}
