package dev.rebound.coaching;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts who it was, or where, into a sentence that says "they" or "there" ({@code P4}). */
final class Wording {
    private static final Pattern THERE = Pattern.compile("(?<! (?:is|are|was)) there(?=[ .,:])");
    private static final Pattern THEY = Pattern.compile("^They ([a-z']+)\\b");

    private static final Pattern ANY_NUMBER = Pattern.compile(
            "\\w+ed|had|went|took|said|told|made|felt|heard|saw|left|put|got|gave|chose|could|can|can't|would|may|came|cut|lost|spoke");

    private static final Map<String, String> OF_ONE = Map.ofEntries(
            Map.entry("have", "has"),
            Map.entry("are", "is"),
            Map.entry("were", "was"),
            Map.entry("do", "does"),
            Map.entry("don't", "doesn't"),
            Map.entry("want", "wants"),
            Map.entry("need", "needs"),
            Map.entry("get", "gets"),
            Map.entry("go", "goes"),
            Map.entry("ask", "asks"),
            Map.entry("think", "thinks"),
            Map.entry("wait", "waits"),
            Map.entry("keep", "keeps"));

    private Wording() {}

    /**
     * The sentence as it is where neither can be said in it.
     *
     * @param who who said no: "the CFO"
     * @param site where: "the foundry"
     */
    static String naming(@Nullable String who, @Nullable String site, String sentence) {
        if (site != null && THERE.matcher(sentence).find()) {
            return THERE.matcher(sentence).replaceFirst(" at " + site);
        }
        var they = THEY.matcher(sentence);
        if (who == null || !they.find()) {
            return sentence;
        }
        var verb = verb(they.group(1), who);
        return verb == null ? sentence : who + " " + verb + sentence.substring(they.end());
    }

    private static @Nullable String verb(String verb, String who) {
        return ANY_NUMBER.matcher(verb).matches() || isMany(who) ? verb : OF_ONE.get(verb);
    }

    private static boolean isMany(String who) {
        return who.endsWith("s") && !who.endsWith("ss");
    }
}
