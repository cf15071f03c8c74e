/**
 * The second reader: a small transformer that ONNX Runtime runs on one core, and the word pieces that it reads. Its files are
 * resources in {@code diagnosis/network}, made by {@code src/train/network}.
 *
 * <p>May import: {@code diagnosis}, ONNX Runtime.
 */
@NullMarked
package dev.rebound.diagnosis.model;

import org.jspecify.annotations.NullMarked;
