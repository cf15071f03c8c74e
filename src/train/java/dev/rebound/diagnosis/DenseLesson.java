package dev.rebound.diagnosis;

/** The same for the second layer, whose inputs are numbers. */
record DenseLesson(float[] inputs, float[] target, float weight) {}
