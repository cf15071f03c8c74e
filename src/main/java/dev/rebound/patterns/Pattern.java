package dev.rebound.patterns;

/**
 * A group that stands out.
 *
 * @param hits how many of the group got past the opener; for a bucket, how many noes were about it
 * @param cases how many the group has; for a bucket, all noes with a stated reason
 * @param otherHits the same of all others; 0 for a bucket
 * @param otherCases the same of all others; 0 for a bucket
 */
public record Pattern(Group group, int hits, int cases, int otherHits, int otherCases) {
    /** Whether the group got past the opener more often than the others. */
    public boolean isMore() {
        return (long) hits * otherCases > (long) otherHits * cases;
    }
}
