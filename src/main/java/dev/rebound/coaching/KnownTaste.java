package dev.rebound.coaching;

/** What people said and wrote about reframes, as evidence. */
public final class KnownTaste implements Evidence.Source {
    private final Ratings ratings;
    private final OwnReframes own;

    public KnownTaste(Ratings ratings, OwnReframes own) {
        this.ratings = ratings;
        this.own = own;
    }

    @Override
    public Evidence of(Evidence.Asked asked) {
        var taste = new Taste(
                ratings.isResting(asked.author()),
                ratings.of(asked.author()),
                own.latest(asked.author(), OwnWords.MOST));
        return new Evidence() {
            @Override
            public Taste taste() {
                return taste;
            }
        };
    }
}
