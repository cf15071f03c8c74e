package dev.rebound.prospects;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names without what means nothing: case, marks, dots, the forms of companies, the titles of people. */
final class Spelling {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
    private static final Pattern WEB = Pattern.compile("^(?:https?://)?(?:www\\.)?(?<name>[^/\\s]+?)"
            + "\\.(?:com|net|org|io|ai|de|fr|eu|nl|es|it|ch|at|co\\.uk|com\\.au)/?$");
    private static final Pattern LETTERS_WITH_DOTS =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}{1,3}\\.){2,}\\p{L}{0,2}");
    private static final Pattern LETTER_BY_LETTER =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L})/(\\p{L})(?![\\p{L}\\p{N}])");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, String> SPELT_OUT =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ı", "i", "&", " and ", "+", " and ");
    private static final Set<String> FORMS = Set.of(
            "inc",
            "incorporated",
            "ltd",
            "limited",
            "llc",
            "llp",
            "lp",
            "plc",
            "corp",
            "corporation",
            "co",
            "company",
            "gmbh",
            "ug",
            "ag",
            "kg",
            "kgaa",
            "ohg",
            "ev",
            "se",
            "sa",
            "sas",
            "sarl",
            "srl",
            "spa",
            "sl",
            "bv",
            "nv",
            "ab",
            "oy",
            "oyj",
            "as",
            "aps",
            "asa",
            "pty",
            "pte",
            "kk",
            "sro",
            "zoo");
    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "jr", "sr", "herr", "frau", "mme");

    private Spelling() {}

    /** A company's name, word by word; empty only when it has no letter and no digit. */
    static List<String> company(String name) {
        var web = WEB.matcher(name.strip().toLowerCase(Locale.ROOT));
        var words = words(web.matches() ? web.group("name") : name);
        var bare = new ArrayList<>(words);
        while (bare.size() > 1 && isForm(bare.get(bare.size() - 1))) {
            bare.remove(bare.size() - 1);
        }
        while (bare.size() > 1 && bare.get(0).equals("the")) {
            bare.remove(0);
        }
        return List.copyOf(bare);
    }

    /** A person's name, word by word. */
    static List<String> person(String name) {
        var words = words(name);
        var bare = words.stream().filter(word -> !TITLES.contains(word)).toList();
        return bare.isEmpty() ? words : bare;
    }

    /** "and" is left over of "GmbH & Co. KG". */
    static boolean isForm(String word) {
        return FORMS.contains(word) || word.equals("and");
    }

    private static List<String> words(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        for (var letter : SPELT_OUT.entrySet()) {
            lower = lower.replace(letter.getKey(), letter.getValue());
        }
        var plain =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        var whole = APOSTROPHES.matcher(plain).replaceAll("");
        var joined = LETTERS_WITH_DOTS
                .matcher(whole)
                .replaceAll(dotted -> dotted.group().replace(".", ""));
        var together = LETTER_BY_LETTER.matcher(joined).replaceAll("$1$2");
        return List.of(NO_LETTERS.matcher(together).replaceAll(" ").strip().split(" "));
    }
}
