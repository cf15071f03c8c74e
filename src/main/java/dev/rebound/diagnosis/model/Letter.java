package dev.rebound.diagnosis.model;

/** What a character does to the word around it. */
enum Letter {
    DROPPED,
    SPACE,
    ALONE,
    PART_OF_A_WORD;

    private static final int REPLACEMENT = 0xFFFD;

    static Letter of(int c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return SPACE;
        }
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR -> SPACE;
            case Character.NON_SPACING_MARK,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> DROPPED;
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> ALONE;
            default -> c == REPLACEMENT ? DROPPED : isMark(c) || isIdeograph(c) ? ALONE : PART_OF_A_WORD;
        };
    }

    /** ASCII's marks that Unicode takes for symbols. */
    private static boolean isMark(int c) {
        return "$+<=>^`|~".indexOf(c) >= 0;
    }

    private static boolean isIdeograph(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0xF900 && c <= 0xFAFF);
    }
}
