package dev.rebound.taxonomy;

import org.jspecify.annotations.Nullable;

/**
 * One part of a report, judged on its own ({@code P3}).
 *
 * @param text the part's own characters; the parts rejoin into the report
 * @param trap the thinking trap, only ever with {@link Nature#SELF_TALK}
 */
public record Sentence(String text, Nature nature, @Nullable ThinkingTrap trap) {}
