package dev.rebound.logbook.store;

import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.Prospect;
import dev.rebound.privacy.Words;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Names out of tables {@code rejection} and {@code win}, both by the same run of ids; each call joins the transaction of its caller. */
final class BlackoutStore implements Blackout {
    private static final UUID NONE = new UUID(0, 0);

    private final Rejections rejections = new Rejections();
    private final Wins wins = new Wins();

    @Override
    public Page page(Whose whose, @Nullable UUID after, int most) {
        var from = after == null ? NONE : after;
        var noes = rejections.find("id > ?1 order by id", from).page(0, most).list();
        var upTo = noes.size() < most ? null : noes.get(most - 1).id;
        var found = noes.stream().mapToInt(row -> blackened(row, whose)).sum()
                + wins(from, upTo).stream()
                        .mapToInt(row -> blackened(row, whose))
                        .sum();
        return new Page(found, upTo);
    }

    private List<WinRow> wins(UUID from, @Nullable UUID upTo) {
        return upTo == null ? wins.list("id > ?1", from) : wins.list("id > ?1 and id <= ?2", from, upTo);
    }

    private static int blackened(RejectionRow row, Whose whose) {
        var isSame = whose.isSame().test(new Prospect(text(row.company), text(row.person), null, null, null));
        var mask = isSame ? whose.about() : whose.anywhere();
        var text = masked(row.text, mask);
        var because = masked(row.because, mask);
        var held = isSame || changed(row.text, text) || changed(row.because, because);
        if (held) {
            row.text = text;
            row.because = because;
        }
        if (isSame) {
            forget(row);
        }
        return held ? 1 : 0;
    }

    private static void forget(RejectionRow row) {
        row.company = null;
        row.person = null;
        row.title = null;
        row.companyPrint = null;
        row.personPrint = null;
    }

    private static int blackened(WinRow row, Whose whose) {
        var text = Words.of(whose.anywhere().apply(row.text.text()));
        var held = changed(row.text, text);
        if (held) {
            row.text = text;
        }
        return held ? 1 : 0;
    }

    private static @Nullable Words masked(@Nullable Words words, UnaryOperator<String> mask) {
        return words == null ? null : Words.of(mask.apply(words.text()));
    }

    private static boolean changed(@Nullable Words before, @Nullable Words after) {
        return before != null && !before.equals(after);
    }

    private static @Nullable String text(@Nullable Words words) {
        return words == null ? null : words.text();
    }

    private static final class Rejections implements PanacheRepositoryBase<RejectionRow, UUID> {}

    private static final class Wins implements PanacheRepositoryBase<WinRow, UUID> {}
}
