package dev.rebound.home;

import dev.rebound.home.Listing.Page;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The last ten things that a person logged, and the ways to all the others. */
public final class LastTen implements Section {
    /** How many stand on the page, and on each page behind it. */
    public static final int TEN = 10;

    /** Opens older ones; its value is how many are newer. */
    public static final String OLDER = "home.older";

    /** Opens newer ones; its value as well. */
    public static final String NEWER = "home.newer";

    private static final int ORDER = 20;

    private final Listing listing;
    private final Labels labels;
    private final List<Button> above;

    /** @param above buttons that features contribute for all entries together */
    public LastTen(Listing listing, Labels labels, List<Button> above) {
        this.listing = listing;
        this.labels = labels;
        this.above = List.copyOf(above);
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Member member, Instant now) {
        var page = listing.page(member, now, 0, TEN);
        return page.rows().isEmpty() ? Optional.empty() : Optional.of(new Part(labels.text("home.last"), rows(page)));
    }

    private List<Row> rows(Page page) {
        var ways = page.hasOlder()
                ? Stream.concat(above.stream(), Stream.of(Button.of(OLDER, labels.text("home.older"), "" + TEN)))
                : above.stream();
        return Stream.concat(Stream.<Row>of(new Row.Tray(ways.toList())), page.rows().stream())
                .toList();
    }
}
