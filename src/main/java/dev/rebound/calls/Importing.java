package dev.rebound.calls;

import dev.rebound.logbook.Effort;
import dev.rebound.logbook.Efforts;
import dev.rebound.people.Members;
import dev.rebound.privacy.Words;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes the calls of a file into the book, each id of an author's once, some hundred in a transaction: whatever stops it in between, it
 * goes on where it stood, and two at once write each call once.
 */
public final class Importing {
    /** How many calls are written, or taken out, in one transaction. */
    public static final int STRETCH = 100;

    private final Imports imports;
    private final Efforts efforts;
    private final Later later;
    private final Reading reading;

    /** How a file is read: whose zone holds, by which clock, and who tells the person. */
    public record Reading(CallFile files, Members members, Teller teller, Clock clock) {}

    public Importing(Imports imports, Efforts efforts, Later later, Reading reading) {
        this.imports = imports;
        this.efforts = efforts;
        this.later = later;
        this.reading = reading;
    }

    /** Somebody hands a file over; it is read once this is committed. */
    public void ask(String author, Words address) {
        var asked = new Import(UUID.randomUUID(), author, reading.clock().instant(), Import.State.ASKED, address);
        imports.open(asked);
        later.read(asked.id());
    }

    /** One that is still to be read. */
    public Optional<Import> asked(UUID id) {
        return imports.hold(id).filter(found -> found.state() == Import.State.ASKED);
    }

    /** What stands in it. */
    public CallFile.Read read(Import asked, byte[] bytes) {
        return reading.files()
                .of(
                        bytes,
                        reading.members().zone(asked.author()),
                        reading.clock().instant());
    }

    /** Writes those of some calls that are new; nothing once the file was let go meanwhile. */
    public void take(Import asked, List<Call> calls) {
        if (asked(asked.id()).isEmpty()) {
            return;
        }
        var known =
                imports.known(asked.author(), calls.stream().map(Call::external).toList());
        var fresh =
                calls.stream().filter(call -> !known.contains(call.external())).toList();
        var written = fresh.stream().map(call -> effort(asked.author(), call)).toList();
        for (var i = 0; i < written.size(); i++) {
            imports.add(asked, written.get(i).id(), fresh.get(i).external());
        }
        written.forEach(efforts::bring);
    }

    private static Effort effort(String author, Call call) {
        return new Effort(UUID.randomUUID(), author, call.at(), call.kind(), 1);
    }

    /** All calls are written: the person hears of it. */
    public void end(Import asked, CallFile.Read.Calls read) {
        if (asked(asked.id()).isEmpty()) {
            return;
        }
        imports.settle(asked.id(), Import.State.DONE);
        var fresh = imports.count(asked.id());
        reading.teller().done(asked, fresh, read.calls().size() - fresh + read.again(), read.faults());
    }

    /** Nothing of it can be read: the person hears of it, and what an earlier try wrote is taken out. */
    public void giveUp(Import asked, Unread why) {
        if (asked(asked.id()).isPresent()) {
            imports.settle(asked.id(), Import.State.TAKEN_BACK);
            later.takeBack(asked.id());
            reading.teller().unread(asked, why);
        }
    }

    /** Its author takes the calls of a file out again; how many there are, or nothing when they are out already. */
    public Optional<Integer> takeBack(String author, UUID id) {
        return imports.hold(id)
                .filter(done -> done.author().equals(author) && done.state() == Import.State.DONE)
                .map(done -> {
                    imports.settle(id, Import.State.TAKEN_BACK);
                    later.takeBack(id);
                    return imports.count(id);
                });
    }

    /** Takes some of its calls out; whether there may be more. */
    public boolean takeOut(UUID id) {
        var found = imports.hold(id).filter(back -> back.state() == Import.State.TAKEN_BACK);
        if (found.isEmpty()) {
            return false;
        }
        var some = imports.efforts(id, STRETCH);
        some.forEach(effort -> {
            efforts.remove(found.get().author(), effort);
            imports.drop(effort);
        });
        if (some.isEmpty()) {
            imports.remove(id);
        }
        return !some.isEmpty();
    }
}
