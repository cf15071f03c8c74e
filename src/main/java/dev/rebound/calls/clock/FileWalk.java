package dev.rebound.calls.clock;

import dev.rebound.calls.Call;
import dev.rebound.calls.CallFile;
import dev.rebound.calls.Import;
import dev.rebound.calls.Importing;
import dev.rebound.calls.Source;
import dev.rebound.calls.Source.Brought;
import dev.rebound.calls.Unread;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Trouble;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;

/** A file's way, a stretch of it in a transaction; none is open while Slack hands it over. */
record FileWalk(InWorkspace inWorkspace, Importing importing, Source source) {
    private static final Logger LOG = Logger.getLogger(FileWalk.class);
    private static final int MOST_TRIES = 4;

    /** @param failed how often it stumbled so far */
    void read(CallJobs.Due due, int failed) {
        safely(() -> {
            var asked = settled(due.workspace(), () -> importing.asked(due.file()));
            asked.ifPresent(file -> read(due.workspace(), file, failed));
        });
    }

    private void read(UUID workspace, Import file, int failed) {
        var brought = source.bring(workspace, Objects.requireNonNull(file.address(), "It is not read yet"));
        if (brought instanceof Brought.Nothing nothing) {
            if (nothing.why() == Unread.LATE && failed < MOST_TRIES) {
                throw new IllegalStateException("Slack did not hand a file over; it is asked again");
            }
            giveUp(workspace, file, nothing.why());
        } else if (brought instanceof Brought.Whole whole) {
            read(workspace, file, whole.bytes());
        }
    }

    private void read(UUID workspace, Import file, byte[] bytes) {
        var read = settled(workspace, () -> importing.read(file, bytes));
        if (read instanceof CallFile.Read.Nothing nothing) {
            giveUp(workspace, file, nothing.why());
        } else if (read instanceof CallFile.Read.Calls found) {
            stretches(workspace, file, found.calls());
            done(workspace, () -> importing.end(file, found));
        }
    }

    private void stretches(UUID workspace, Import file, List<Call> calls) {
        for (var from = 0; from < calls.size(); from += Importing.STRETCH) {
            var stretch = calls.subList(from, Math.min(calls.size(), from + Importing.STRETCH));
            done(workspace, () -> importing.take(file, stretch));
        }
    }

    private void giveUp(UUID workspace, Import file, Unread why) {
        done(workspace, () -> importing.giveUp(file, why));
    }

    void takeBack(CallJobs.Due due) {
        safely(() -> {
            var more = true;
            while (more) {
                more = settled(due.workspace(), () -> importing.takeOut(due.file()));
            }
        });
    }

    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException trouble) {
            LOG.warnf("A file of calls stumbled: %s", Trouble.of(trouble));
            throw trouble;
        }
    }

    private void done(UUID workspace, Runnable work) {
        settled(workspace, () -> {
            work.run();
            return true;
        });
    }

    private <T> T settled(UUID workspace, Callable<T> work) {
        return inWorkspace.untilSettled(() -> inWorkspace.run(workspace, work));
    }
}
