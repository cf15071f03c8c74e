package dev.rebound.experiment;

import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.logbook.Logged;
import dev.rebound.people.Member;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** An experiment from its plan to its end: begun one at a time, fed by taps, looked at when planned ({@code P25}). */
public final class Trials {
    /** So long an experiment that was looked at counts against the next ones. */
    public static final Duration HALF_A_YEAR = Duration.ofDays(182);

    private static final int MOST_READ = 200;

    private final Experiments experiments;
    private final Tags tags;
    private final Judge judge;
    private final Diagnoser diagnoser;

    public Trials(Experiments experiments, Tags tags, Judge judge, Diagnoser diagnoser) {
        this.experiments = experiments;
        this.tags = tags;
        this.judge = judge;
        this.diagnoser = diagnoser;
    }

    /** What became of a plan. */
    public enum Begun {
        /** It runs. */
        BEGUN,

        /** Another one is open; with two, nobody could say which one made the difference. */
        ANOTHER_OPEN,

        /** Both ways are the same. */
        SAME,

        /** Words of danger: nothing was kept ({@code P18}). */
        IN_DANGER
    }

    /** Begins one. */
    public Begun begin(Member author, Said said, Instant now) {
        if (!said.meant() && diagnoser.isDanger(said.text(), author.today(now))) {
            return Begun.IN_DANGER;
        }
        if (open(author.user()).isPresent()) {
            return Begun.ANOTHER_OPEN;
        }
        if (said.plan().today().text().equalsIgnoreCase(said.plan().fresh().text())) {
            return Begun.SAME;
        }
        tidy(author.user(), now);
        experiments.add(Experiment.fresh(author.user(), said.plan(), nextPlace(author.user(), now), now));
        return Begun.BEGUN;
    }

    /** Which place the next one of this author would have, from 1. */
    public int nextPlace(String author, Instant now) {
        var looked = experiments.endedSince(author, now.minus(HALF_A_YEAR)).stream()
                .filter(Experiment::tookAChance)
                .count();
        return (int) looked + 1;
    }

    /** The one that is open. */
    public Optional<Experiment> open(String author) {
        return newest(author).filter(Experiment::isOpen);
    }

    /** The newest one that was not deleted. */
    public Optional<Experiment> newest(String author) {
        return experiments.newest(author, 1).stream()
                .filter(one -> !one.isBlank())
                .findFirst();
    }

    /** The newest ones that were not deleted, newest first. */
    public List<Experiment> all(String author, int most) {
        return experiments.newest(author, most).stream()
                .filter(one -> !one.isBlank())
                .toList();
    }

    /** What it tells. */
    public Result result(Experiment experiment) {
        return judge.of(experiment, tags.in(experiment.author(), experiment.id()));
    }

    /** The tag of an entry. */
    public Optional<Tag> tag(String author, UUID entry) {
        return tags.of(author, entry);
    }

    /** Counts a call in the open experiment that it may count in; the end of it is noticed here. */
    public void tag(Logged entry, Arm arm, Instant now) {
        var call = new Call(entry);
        open(entry.author())
                .filter(call::isFor)
                .filter(one -> mayCount(entry, one))
                .ifPresent(one -> {
                    var went = new Tag.Went(arm, one.plan().measure().isMet(entry), false);
                    tags.put(new Tag(entry.id(), entry.author(), one.id(), went, call.times(), now));
                    settle(one, now);
                });
    }

    /** Moves a call of the open experiment to the other way. */
    public void turn(String author, UUID entry, Instant now) {
        change(author, entry, Tag::turned, now);
    }

    /** Takes its author's word for how a call of the open experiment went, which is the contrary of what was counted. */
    public void correct(String author, UUID entry, Instant now) {
        change(author, entry, Tag::corrected, now);
    }

    /** Counts a call no longer; one of an experiment that is over stays. */
    public void untag(String author, UUID entry) {
        openTag(author, entry).ifPresent(tag -> tags.remove(author, entry));
    }

    /** Ends one before it told anything. */
    public void stop(String author, UUID id, Instant now) {
        experiments
                .find(author, id)
                .filter(Experiment::isOpen)
                .ifPresent(one -> experiments.change(one.lookedAt(result(one)).ended(now)));
    }

    /** Keeps the new line of one that is over, or keeps it no longer. */
    public void keep(String author, UUID id, boolean kept) {
        experiments
                .find(author, id)
                .filter(one -> !one.isOpen())
                .ifPresent(one -> experiments.change(one.keeping(kept)));
    }

    /**
     * Takes one out: its words and its tags go for good. Of one that was looked at the bare fact stays for half a year, since whoever
     * deletes what told nothing and tries again would be fooled in the end.
     */
    public void delete(String author, UUID id, Instant now) {
        experiments.find(author, id).ifPresent(one -> {
            var looked = one.lookedAt(result(one));
            tags.clear(author, id);
            if (looked.tookAChance()) {
                experiments.change(looked.blank(now));
            } else {
                experiments.remove(author, id);
            }
        });
    }

    /** What is left of deleted ones goes once it tells nothing about the next. */
    private void tidy(String author, Instant now) {
        var counting = experiments.endedSince(author, now.minus(HALF_A_YEAR));
        experiments.newest(author, MOST_READ).stream()
                .filter(one -> one.isBlank() && !counting.contains(one))
                .forEach(one -> experiments.remove(author, one.id()));
    }

    private void change(String author, UUID entry, UnaryOperator<Tag> how, Instant now) {
        openTag(author, entry).ifPresent(tag -> {
            tags.put(how.apply(tag));
            open(author).ifPresent(one -> settle(one, now));
        });
    }

    private Optional<Tag> openTag(String author, UUID entry) {
        return tags.of(author, entry)
                .filter(tag -> open(author)
                        .filter(one -> one.id().equals(tag.experiment()))
                        .isPresent());
    }

    private void settle(Experiment one, Instant now) {
        var result = result(one);
        var looked = one.lookedAt(result);
        var right = result.verdict().tells() ? looked.ended(now) : looked;
        if (!right.equals(one)) {
            experiments.change(right);
        }
    }

    /** A call that an earlier experiment counts stays there. */
    private boolean mayCount(Logged entry, Experiment one) {
        return tags.of(entry.author(), entry.id())
                .filter(tag -> !tag.experiment().equals(one.id()))
                .isEmpty();
    }
}
