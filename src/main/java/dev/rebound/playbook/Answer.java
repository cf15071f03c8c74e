package dev.rebound.playbook;

/** The answers that are not a card; which placeholders they fill stands beside each. */
public enum Answer {
    /** {@code {command}}. */
    HELP_WIN,

    /** Asks whether good news is to be logged as a win. */
    WIN,

    /** Only words about oneself: nothing was counted. */
    SELF_TALK_ONLY,

    /** Asks what happened; {@code {command}}. */
    UNCLEAR,

    /** Took it for a test. */
    TEST,

    /** Points to the form. */
    OTHER_LANGUAGE,

    /** Offers two entries. */
    TWO_PROSPECTS,

    /** First use, once: what it is, who sees it, one example; {@code {command}}. */
    ONBOARDING,

    /** {@code {command}}. */
    HELP_REJECT,

    /** {@code {command}} and {@code {reject}}. */
    HELP_REBOUND,

    /** Above a sample. */
    DEMO,

    /** Who can open what was written: the true line of every card. */
    PRIVACY,

    /** No text; {@code {command}}. */
    EMPTY,

    /** More than 40,000 characters. */
    TOO_LONG,

    /** Characters that no database keeps. */
    NOT_TEXT,

    /** A batch of none or of more than 200. */
    TOO_MANY,

    /** A form that was sent without a text. */
    EMPTY_FORM,
    HOUR_TO_COME,

    /** The question who it was, sent without a name. */
    EMPTY_WHO,

    /** Slack did not take the form in time; {@code {command}}. */
    FORM_LATE,

    /** A search that was sent without a word. */

    /** A page on which nothing stands yet; {@code {command}}. */
    FIRST_HOME,

    /** A greeting of somebody's who knows Rebound. */
    HELLO,

    /** Thanks, or a nod. */
    THANKS,

    /** What is this? */
    QUESTION,

    /** <em>Not now</em>. */
    NOT_NOW,

    /** Two entries out of one text that say the same. */
    SAME_TWICE,

    /** A form that was sent without a reason. */
    PICK_REASON,

    /** Above the form for whoever meant something else than danger. */
    READ_WRONG,

    /** What the second track is, with its tap ({@code P41}). */
    JOB_SEARCH,

    /** A letter that asks for feedback, to copy ({@code P27}, {@code P41}). */
    JOB_LETTER,

    /** A friendly line after silence, to copy ({@code P41}). */
    JOB_NUDGE,

    /** A guest of the workspace. */
    GUEST,

    /** Somebody of another company, in a shared channel. */
    OTHER_COMPANY,

    /** Saving failed; the text follows. */
    NOT_SAVED,

    /** A button of an old card. */
    EXPIRED,

    /** An entry that was deleted meanwhile. */
    GONE,

    /** Not ready yet. */
    STARTING,

    /** Anything else that failed. */
    ERROR,

    /** <em>Undo</em> without an entry. */
    NOTHING_TO_UNDO,

    /** <em>Undo</em> done. */
    UNDONE,

    /** <em>Hide</em> done. */
    HIDDEN
}
