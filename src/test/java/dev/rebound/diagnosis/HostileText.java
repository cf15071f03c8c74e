package dev.rebound.diagnosis;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts that nobody types and that must not stop anything. */
final class HostileText {
    static final int LONGEST = 40_000;

    private static final List<String> SEEDS = List.of(
            "a",
            "A",
            " ",
            ".",
            "... ",
            "!)",
            "\"",
            "\u201C",
            "and i'm ",
            "i'm, ",
            "1 ",
            "12/12 ",
            "31/31 ",
            "99.99.",
            "until May ",
            "may ",
            "next Friday ",
            "Mr. ",
            "A. ",
            "A B ",
            "Acme & ",
            "of De ",
            "\u0000",
            "\uD800",
            "\uDC00\uD800",
            "\u202Eabc ",
            "\u200B",
            "the bank said ",
            "called Bob. ",
            "no budget and she said ",
            "in 2 weeks ",
            "in 999 years ",
            "(((",
            "/",
            "@ acme ",
            "- ",
            "\n",
            "\r",
            "Best,\nBob\n",
            "said ",
            "X: ",
            "one ",
            "1, 2 weeks ",
            "for 3 years ",
            "signed ",
            "until until ",
            "\"x\" ",
            "日本語。",
            "אבג ",
            "-'-'-",
            "'s 's ",
            "q1 q2 ",
            "no this ",
            "İ",
            "the 31st of the ",
            "the first week of the end of the ",
            "not not not this ",
            "a-",
            "signed a 3 year ",
            "31 June ",
            "29 February 2027 ",
            "2026-13-45 ",
            "fy99 ",
            "week 99 ",
            "three months before ",
            "&amp;",
            "Mr ",
            "head of ",
            "vp ",
            "http://a.b/c.d?e ");

    private HostileText() {}

    static String random(Random random, int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(SEEDS.get(random.nextInt(SEEDS.size())));
        }
        return text.substring(0, length);
    }

    /** One thing over and over, as long as a report may be, and mixtures of all. */
    static Stream<String> longest(Random random) {
        Stream<String> repeated = SEEDS.stream()
                .map(seed -> seed.repeat(LONGEST / seed.length() + 1).substring(0, LONGEST));
        return Stream.concat(
                repeated, Stream.generate(() -> random(random, LONGEST)).limit(6));
    }
}
