package dev.rebound.diagnosis;

/**
 * How one date stands in its sentence.
 *
 * @param inContract whether the words around speak of a contract's term
 * @param aboutMoney whether they speak of a budget or an absence, which end too
 * @param isShort whether the sentence is hardly more than the date
 * @param isQuoted whether a quote opens before it
 */
record Standing(
        Relation relation, Weight weight, boolean inContract, boolean aboutMoney, boolean isShort, boolean isQuoted) {
    /** A day of the story told. */
    static final Standing OF_THE_STORY = new Standing(Relation.AT, Weight.NONE, false, false, false, false);

    /** The same as a call to action. */
    Standing asInvitation() {
        return new Standing(relation, Weight.INVITE, inContract, aboutMoney, isShort, isQuoted);
    }

    /** "Until" or "through" it: something opens or ends there. */
    boolean isUntil() {
        return relation == Relation.UNTIL || relation == Relation.THROUGH;
    }
}
