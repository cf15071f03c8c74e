package dev.rebound.prospects;

import dev.rebound.logbook.StopsSaid;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts on the list who asked for no more contact before there was one ({@code P31}), once; what a crash left over is done when it runs again. */
public final class CatchingUp {
    private static final int PAGE = 200;

    private final Books books;
    private final SaidToStop saidToStop;

    /** What it reads and what it writes into. */
    public record Books(StopsSaid reports, DoNotContact list, Arrears arrears) {}

    /** @param saidToStop puts on the list what a report says */
    public CatchingUp(Books books, SaidToStop saidToStop) {
        this.books = books;
        this.saidToStop = saidToStop;
    }

    /** Works page after page, each in a step of its own. */
    public void work(EraseProspect.Steps steps) {
        steps.step(() -> books.arrears().writtenBefore()).ifPresent(moment -> reports(moment, steps));
        while (steps.step(() -> books.list().clue(PAGE)) > 0) {
            continue;
        }
        steps.step(() -> {
            books.arrears().done();
            return true;
        });
    }

    private void reports(Instant writtenBefore, EraseProspect.Steps steps) {
        var last = steps.step(() -> page(writtenBefore, null));
        while (last.isPresent()) {
            var after = last.get();
            last = steps.step(() -> page(writtenBefore, after));
        }
    }

    /** Returns after which report the next page begins. */
    private Optional<UUID> page(Instant writtenBefore, @Nullable UUID after) {
        var page = books.reports().page(writtenBefore, after, PAGE);
        page.forEach(saidToStop::late);
        return page.size() < PAGE
                ? Optional.empty()
                : Optional.of(page.get(PAGE - 1).id());
    }
}
