package dev.rebound.corrections;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The labels that people of the current workspace put right; nobody's words can be reached here. */
public interface Corrections {
    /**
     * Every change of bucket that five or more full members made, in the order of the labels.
     *
     * @param onlookers the users who may see the sums, one or more: they are not counted, or one of them could find out the number of
     *     the others by a change of their own
     */
    List<Sum<Bucket>> ofBuckets(Set<String> onlookers);

    /** The same for objections. */
    List<Sum<Objection>> ofObjections(Set<String> onlookers);

    /** The labels of one entry of this author; nothing when it was not put right, or is gone. */
    Optional<Correction> of(String author, UUID entry);
}
