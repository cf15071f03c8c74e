package broken.house.taxonomy;

/** A term. */
public enum Mood {
    GLAD,
    SAD
}
