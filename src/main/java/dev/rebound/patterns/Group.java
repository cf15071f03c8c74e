package dev.rebound.patterns;

/**
 * Some of a person's calls that have something in common.
 *
 * @param key which of its kind: an hour, a weekday's name, a bucket's, or what the rep typed
 */
public record Group(Kind kind, String key) {
    /** What they have in common. */
    public enum Kind {
        /** Noes with a stated reason that were about the same: the only kind that is a share of noes. */
        BUCKET,

        /** An hour of the rep's day. */
        HOUR,

        /** A weekday. */
        WEEKDAY,

        /** What the person they spoke with does. */
        TITLE,

        /** What their company does. */
        INDUSTRY,

        /** Which way it went. */
        CHANNEL;

        /** Whether the rep typed it. */
        public boolean isTyped() {
            return switch (this) {
                case TITLE, INDUSTRY, CHANNEL -> true;
                case BUCKET, HOUR, WEEKDAY -> false;
            };
        }
    }
}
