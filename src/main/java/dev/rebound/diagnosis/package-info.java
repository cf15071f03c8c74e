/**
 * From a text to a {@code Diagnosis}: the split, a trained model of n-grams and linear heads, a second reader that comes in by the
 * door {@code model}, and the precedence rules of the taxonomy in code that reads like them.
 *
 * <p>May import: {@code java.lang util time math text io}, JSpecify, {@code taxonomy}. The model is a resource; the trainers live
 * in {@code src/train}.
 */
@NullMarked
package dev.rebound.diagnosis;

import org.jspecify.annotations.NullMarked;
