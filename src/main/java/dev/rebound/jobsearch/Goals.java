package dev.rebound.jobsearch;

/**
 * What somebody wants to do in a week, by their own choice ({@code P20}).
 *
 * @param applications 0 to 99; 0 is no goal
 * @param contacts 0 to 99; 0 is no goal
 * @param interviews 0 to 99; 0 is no goal
 */
public record Goals(int applications, int contacts, int interviews) {
    /** The highest number. */
    public static final int MOST = 99;

    /** @throws IllegalArgumentException for a number out of range */
    public Goals {
        for (var goal : new int[] {applications, contacts, interviews}) {
            if (goal < 0 || goal > MOST) {
                throw new IllegalArgumentException("A goal is 0 to " + MOST);
            }
        }
    }

    /** No goal. */
    public static Goals none() {
        return new Goals(0, 0, 0);
    }

    /** How many of this in a week; 0 is no goal. */
    public int of(Step step) {
        return switch (step) {
            case APPLICATION -> applications;
            case CONTACT -> contacts;
            case INTERVIEW -> interviews;
        };
    }
}
