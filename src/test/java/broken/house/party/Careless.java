package broken.house.party;

import broken.house.taxonomy.Mood;

/** Switches over a term with a default, in both ways; the one over numbers may have its own. */
public final class Careless {
    String said(Mood mood) {
        return switch (mood) {
            case GLAD -> "good";
            default -> "bad";
        };
    }

    int counted(Mood mood, int number) {
        switch (mood) {
            case SAD:
                return -1;
            default:
                break;
        }
        return switch (number) {
            case 1 -> 1;
            default -> 0;
        };
    }
}
