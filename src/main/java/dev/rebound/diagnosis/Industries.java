package dev.rebound.diagnosis;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kind of business that said no, from a list: "dental chain", "school trust". */
final class Industries {
    private static final Set<String> NO_BUSINESS =
            Set.of("run", "runs", "holiday", "holidays", "gates", "day", "fees", "account");
    private static final int FARTHEST = 4;

    private final Phrases industries;
    private final Set<String> towards;
    private final Set<String> theirs;
    private final Set<String> says;
    private final Set<String> decides;
    private final Titles titles;

    Industries(WordLists who, Titles titles) {
        this.titles = titles;
        industries = new Phrases(who.of("industries"));
        towards = who.of("before the prospect's business");
        theirs = who.of("before another's business");
        says = who.of("says");
        decides = who.of("decides");
    }

    @Nullable
    String in(String text, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            int length = industries.lengthAt(tokens, i);
            if (length > 0 && isOfTheProspect(tokens, i, i + length)) {
                return text.substring(
                        tokens.get(i).from(), tokens.get(i + length - 1).to());
            }
            i += Math.max(0, length - 1);
        }
        return null;
    }

    private boolean isOfTheProspect(List<Token> tokens, int from, int to) {
        String next = to < tokens.size() ? tokens.get(to).word() : "";
        if (NO_BUSINESS.contains(next)) {
            return false;
        }
        List<Token> before = tokens.subList(Sentences.startBefore(tokens, from), from);
        boolean ends = next.isEmpty() || !tokens.get(to).isWord();
        boolean opens = before.size() <= 2 && before.stream().noneMatch(token -> theirs.contains(token.word()));
        boolean named = titles.standAt(tokens, to);
        boolean speaks = says.contains(next) || decides.contains(next);
        return (opens && (ends || named || speaks)) || isTowards(before) || (named && isArticled(before));
    }

    /** "At a regional brewery". */
    private boolean isTowards(List<Token> before) {
        for (int i = before.size() - 1; i >= 0 && i >= before.size() - FARTHEST; i--) {
            String word = before.get(i).word();
            if (towards.contains(word)) {
                return true;
            }
            if (theirs.contains(word) || !before.get(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isArticled(List<Token> before) {
        return !before.isEmpty()
                && Set.of("the", "a", "that")
                        .contains(before.get(before.size() - 1).word());
    }
}
