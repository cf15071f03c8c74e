package dev.rebound.reject;

import dev.rebound.coaching.Comfort;
import java.util.UUID;

/** What became of a report; every way it can go is one of these. */
public sealed interface Taken {
    /** An entry was written; this is its card or its receipt. */
    record Logged(Card card) implements Taken {}

    /** Two prospects in one text: nothing is written before the rep says how; the text waits under this id. */
    record TwoProspects(UUID held) implements Taken {}

    /** Good news: the text waits under this id for a tap. */
    record SoundsLikeWin(UUID held) implements Taken {}

    /** Only words about oneself: answered, not written; the text waits under this id in case it was a no after all. */
    record OnlySelfTalk(Comfort comfort, UUID held, String said) implements Taken {}

    /** Neither: asks; the text waits under this id. */
    record Unclear(UUID held) implements Taken {}

    /** In a language that is not read here: the text waits under this id for a reason that its writer picks. */
    record OtherLanguage(UUID held) implements Taken {}

    /** Somebody tried whether it works: answered, not written. */
    record Test() implements Taken {}

    /** No report, but a word to Rebound itself: answered, not written. */
    record SmallTalk(Talk talk) implements Taken {}

    /**
     * Words of real danger: never written, counted or logged.
     *
     * @param sure false where a gentle question comes first
     */
    record InDanger(boolean sure) implements Taken {}

    /** Not taken, and why. */
    record Refused(Refusal why) implements Taken {}

    /** What is said to Rebound itself. */
    enum Talk {
        /** A greeting. */
        HELLO,

        /** Thanks, or a nod. */
        THANKS,

        /** What is this, and what can it do? */
        QUESTION
    }

    /** Why a report was not taken. */
    enum Refusal {
        /** Nothing to read. */
        EMPTY,

        /** More than 40,000 characters. */
        TOO_LONG,

        /** A guest of the workspace. */
        GUEST,

        /** Somebody of another company. */
        OTHER_COMPANY
    }
}
