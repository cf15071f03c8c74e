package dev.rebound.reject;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;

/** What a no was about, by its writer's own word. */
public record Verdict(Bucket bucket, Objection objection) {}
