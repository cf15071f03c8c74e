package dev.rebound.jobsearch.clock;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.rebound.jobsearch.JobSearch;
import dev.rebound.jobsearch.Later;
import dev.rebound.jobsearch.Telling;
import dev.rebound.people.Member;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Puts things off to nine in the morning of a day; whatever was let go until then is not told. */
public final class Mornings implements Later {
    private static final TaskDescriptor<Silence> SILENCE = TaskDescriptor.of("job-search-silence", Silence.class);
    private static final TaskDescriptor<GoingOn> GOING_ON = TaskDescriptor.of("job-search-go-on", GoingOn.class);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Jobs jobs;

    /** @param jobs where it is put down, in the transaction of the tap that asked for it */
    public Mornings(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void remind(Member member, UUID application, LocalDate day) {
        var silence = new Silence(here(), member.user(), application, day.toString());
        jobs.at(day.atTime(MORNING).atZone(member.zone()).toInstant(), SILENCE, silence);
    }

    @Override
    public void goOn(Member member, LocalDate day) {
        var goingOn = new GoingOn(here(), member.user(), day.toString());
        jobs.at(day.atTime(MORNING).atZone(member.zone()).toInstant(), GOING_ON, goingOn);
    }

    /** The job that tells of silence; its mark and its message are committed together. */
    public static Job silence(JobSearch search, Telling telling, InWorkspace inWorkspace) {
        return new Job(Tasks.oneTime(SILENCE).execute((job, context) -> {
            var due = job.getData();
            in(inWorkspace, due.workspace(), search, due.user(), () -> {
                search.due(due.user(), due.application(), LocalDate.parse(due.day()))
                        .ifPresent(telling::silence);
                return true;
            });
        }));
    }

    /** The job that tells that a break is over. */
    public static Job goingOn(JobSearch search, Telling telling, InWorkspace inWorkspace) {
        return new Job(Tasks.oneTime(GOING_ON).execute((job, context) -> {
            var due = job.getData();
            in(inWorkspace, due.workspace(), search, due.user(), () -> {
                if (search.goesOn(due.user(), LocalDate.parse(due.day()))) {
                    telling.goOn(due.user());
                }
                return true;
            });
        }));
    }

    private static void in(
            InWorkspace inWorkspace, UUID workspace, JobSearch search, String user, Callable<Boolean> work) {
        inWorkspace.run(workspace, () -> search.voice(user).during(work));
    }

    private static UUID here() {
        return Objects.requireNonNull(InWorkspace.current(), "People are met inside a workspace");
    }

    private record Silence(UUID workspace, String user, UUID application, String day) {}

    private record GoingOn(UUID workspace, String user, String day) {}
}
