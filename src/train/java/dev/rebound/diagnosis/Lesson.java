package dev.rebound.diagnosis;

/**
 * One answer to learn.
 *
 * @param target how much each class is accepted, adding up to 1
 * @param weight how much the answer counts
 */
record Lesson(Head head, String text, float[] target, float weight) {}
