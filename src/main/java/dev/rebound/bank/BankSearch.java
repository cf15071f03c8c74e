package dev.rebound.bank;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks through one person's bank in memory, a page at a time, since what they wrote lies sealed ({@code P40}). Every word asked for has
 * to be there; case and accents do not count.
 */
final class BankSearch {
    /** The most that are shown. */
    static final int MOST_HITS = 20;

    /** The most that are read, wins and the rest counted apart. */
    static final int MOST_READ = 5_000;

    private static final int PAGE = 250;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Deposits deposits;
    private final Stream<Deposit> wins;

    BankSearch(Deposits deposits, Stream<Deposit> wins) {
        this.deposits = deposits;
        this.wins = wins;
    }

    List<Deposit> find(String author, String asked) {
        var words = Arrays.stream(folded(asked).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return Stream.concat(pages(author), wins)
                .filter(deposit -> holds(deposit, words))
                .sorted(Comparator.comparing(Deposit::at).reversed())
                .limit(MOST_HITS)
                .toList();
    }

    private Stream<Deposit> pages(String author) {
        return Stream.iterate(0, page -> page < MOST_READ / PAGE, page -> page + 1)
                .map(page -> deposits.page(author, page, PAGE))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream);
    }

    private static boolean holds(Deposit deposit, List<String> words) {
        var text = folded(deposit.text().text());
        return words.stream().allMatch(text::contains);
    }

    private static String folded(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD).replace('’', '\'');
        return MARKS.matcher(apart).replaceAll("").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
