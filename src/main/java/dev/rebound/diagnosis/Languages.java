package dev.rebound.diagnosis;

/** Whether a text is English, or too short to be anything else. */
final class Languages {
    boolean isEnglish(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return latin * 2 >= letters;
    }
}
