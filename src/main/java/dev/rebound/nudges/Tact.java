package dev.rebound.nudges;

import dev.rebound.logbook.Logged;
import dev.rebound.logbook.Rejection;
import dev.rebound.nudges.BesideWords.Spot;
import dev.rebound.people.Member;
import dev.rebound.taxonomy.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** How an answer is given as things stand: with a break beside it, in one line on a run, with less asked on a heavy day ({@code P13}–{@code P17}). */
public final class Tact {
    private final Diary diary;
    private final Momentum momentum;
    private final Says says;

    /**
     * What is said: which offers, in which words, the break that runs, and what features put beside an answer.
     *
     * @param features asked in this order
     */
    public record Says(Offers offers, BesideWords words, Breaks breaks, List<Beside.Source> features) {
        public Says {
            features = List.copyOf(features);
        }
    }

    public Tact(Diary diary, Momentum momentum, Says says) {
        this.diary = diary;
        this.momentum = momentum;
        this.says = says;
    }

    /**
     * The first answer to an entry that is written.
     *
     * @param mayWait whether its card is one of those that can wait until a run is over; rough ones never do
     */
    public Manner first(Rejection entry, boolean mayWait, Member member, Instant now) {
        var manner = own(entry, mayWait, member, now);
        return manner.oneLine() ? waiting(entry, member, now) : manner.with(beside(entry, member, now));
    }

    private Manner own(Rejection entry, boolean mayWait, Member member, Instant now) {
        var rough = Happening.isRough(entry);
        if (!rough && !mayWait) {
            return Manner.plain();
        }
        var page = diary.page(member, now);
        if (!rough && page.stretch().isOnARun()) {
            momentum.heldBack(member.user(), page.stretch());
            return Manner.inOneLine();
        }
        var spot = new Spot(entry.id(), BesideWords.ON_CARD);
        return rough
                ? beside(Rough.of(entry), spot, member, page, now)
                : manner(page, Optional.empty(), heavy(spot, member, page, now).stream());
    }

    /** The same answer, drawn again after something was done to the entry or beside it. */
    public Manner again(Rejection entry, Member member, Instant now) {
        var spot = new Spot(entry.id(), BesideWords.ON_CARD);
        var manner = Happening.isRough(entry)
                ? beside(Rough.of(entry), spot, member, diary.page(member, now), now)
                : Manner.plain();
        return manner.with(beside(entry, member, now));
    }

    /** How a card that waits is drawn again after something beside it was pressed: it goes on waiting ({@code P16}). */
    public Manner waiting(Rejection entry, Member member, Instant now) {
        return Manner.inOneLine()
                .with(says.features().stream()
                        .filter(Beside.Source::cannotWait)
                        .flatMap(feature -> feature.beside(entry, member, now).stream())
                        .map(Beside::onRun)
                        .toList());
    }

    /** Whether a button with this value stands beside a card that waits. */
    public static boolean isWaiting(String value) {
        return value.endsWith(Beside.WAITS);
    }

    /** What features put beside the answer to anything that was logged. */
    public List<Beside> beside(Logged entry, Member member, Instant now) {
        return says.features().stream()
                .flatMap(feature -> feature.beside(entry, member, now).stream())
                .toList();
    }

    /** What stands on the pad after the tap that says that a no hurt. */
    public List<Beside> onPad(UUID entry, Instant at, Member member, Instant now) {
        var rough = new Rough(entry, at, Severity.CIVIL);
        return beside(rough, new Spot(entry, BesideWords.ON_PAD), member, diary.page(member, now), now)
                .beside();
    }

    private Manner beside(Rough rough, Spot spot, Member member, Diary.Page page, Instant now) {
        var offered = says.offers().offeredBreak(rough, member, page, now);
        var drawn = offered.stream().flatMap(aside -> drawn(aside, spot, member, page, now));
        var heavy = offered.filter(Tact::goesFirst).isPresent()
                ? Stream.<Beside>empty()
                : heavy(spot, member, page, now).stream();
        return manner(page, offered, Stream.concat(drawn, heavy));
    }

    /** A card has room for a break of three lengths or for a heavy day: that one is told of beside the next answer. */
    private static boolean goesFirst(Aside offered) {
        return offered.kind() == Aside.Kind.THREE && !offered.settled();
    }

    private static Manner manner(Diary.Page page, Optional<Aside> offered, Stream<Beside> beside) {
        return new Manner(false, page.heavy().isPresent(), offered.isPresent(), beside.toList());
    }

    /** The break that runs stands where one was offered; an offer stands until it is answered or the rep has gone on. */
    private Stream<Beside> drawn(Aside aside, Spot spot, Member member, Diary.Page page, Instant now) {
        var running = says.breaks().running(member.user(), now);
        if (running.isPresent()) {
            return running.stream().map(pause -> says.words().running(pause, spot, member));
        }
        var isOver = aside.settled() || page.stretch().goesOnAfter(aside.at());
        return isOver ? Stream.empty() : Stream.of(says.words().offer(aside.kind(), spot));
    }

    /** On a run nobody is told of a heavy day. */
    private Optional<Beside> heavy(Spot spot, Member member, Diary.Page page, Instant now) {
        return page.stretch().isOnARun()
                ? Optional.empty()
                : says.offers()
                        .heavyNow(spot.entry(), member, page, now)
                        .map(heavy -> says.words().heavy(heavy, spot, member));
    }
}
