package dev.rebound.progress;

/** Four weeks beside the four before. */
record Trend(Ratio lately, Ratio before) {}
