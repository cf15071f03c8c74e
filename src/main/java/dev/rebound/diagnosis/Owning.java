package dev.rebound.diagnosis;

import java.util.Locale;
import java.util.regex.Pattern;

/** Knows words that own a slip: beside the slip itself they are a true remark and no thinking trap ({@code P7}). */
final class Owning {
    private static final Pattern OWNED = Pattern.compile("(?<!\\w)(?:"
            + "(?:that's|thats|that is|that was|this one's|this one is|this is|this was|it's|its|it was|that one is|that one's|that one was)"
            + " (?:all |entirely |totally |really |probably )?(?:on me|my fault|my bad|my mistake|my slip|my own doing|my own fault)"
            + "|(?:one|that) (?:is|was) (?:all )?on me|was me(?:,| and)? not (?:the|our|my)|my own (?:doing|mistake|fault)"
            + "|(?:i|we) deserved (?:that|it)|lost that one (?:all )?(?:by )?myself)(?!\\w)");

    private Owning() {}

    static boolean isIn(String text) {
        return OWNED.matcher(text.toLowerCase(Locale.ROOT).replace('\u2019', '\''))
                .find();
    }
}
