package dev.rebound.taxonomy;

/** How it was said: exactly one for each rejection. */
public enum Severity {
    /** Polite, neutral or curt. */
    CIVIL,

    /** Rude, shouting, a sarcastic put-down. */
    HARSH,

    /** Insults or slurs at the person, threats, discrimination; courtesy does not excuse content. */
    ABUSIVE
}
