package dev.rebound.reject;

import dev.rebound.coaching.Advice;
import dev.rebound.logbook.Rejection;
import dev.rebound.taxonomy.Ask;
import dev.rebound.taxonomy.Diagnosis;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one entry's card shows.
 *
 * @param diagnosis the entry's labels and parts, the rep's own corrections and a standing stop in them
 * @param advice null for a routine no, which gets a one-line receipt
 * @param day the author's local date of the entry
 * @param noesToday this entry among them
 * @param ask what the diagnosis was unsure of; empty once it was answered
 * @param before the rep's own last entry about the same prospect
 * @param askedToStop when this prospect asked somebody here not to be contacted, at another time than this ({@code P31})
 */
public record Card(
        Rejection entry,
        Diagnosis diagnosis,
        @Nullable Advice advice,
        LocalDate day,
        int noesToday,
        Ask ask,
        @Nullable Rejection before,
        @Nullable LocalDate askedToStop) {
    /** Any number that stays with the entry, so that what is chosen by turns does not change when it is looked at again. */
    public int seed() {
        return seedOf(entry);
    }

    static int seedOf(Rejection entry) {
        return (entry.author() + entry.text().text()).hashCode();
    }

    /** Whether this is where they asked not to be contacted: then there is something to note. */
    public boolean isStop() {
        return entry.reading().doNotContact();
    }

    /** Its author's own earlier words about the same prospect; none beside a stop, which goes before all that was. */
    public Optional<String> wordsBefore() {
        return Optional.ofNullable(before)
                .filter(earlier -> !diagnosis.isStop() && !earlier.reading().doNotContact())
                .map(Rejection::mainWords)
                .filter(words -> !words.isBlank());
    }

    /** Whether its author logged nothing else that day. */
    public boolean isFirstOfTheDay() {
        return noesToday <= entry.times();
    }

    /** Whether it is a receipt: routine, not consoled, one line. */
    public boolean isReceipt() {
        return advice == null;
    }

    /** The same card with the question that the diagnosis had. */
    public Card asking(Ask question) {
        return new Card(entry, diagnosis, advice, day, noesToday, question, before, askedToStop);
    }
}
