package dev.rebound.jobsearch;

import dev.rebound.home.Section;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody who looks for work did this week, on their own page. */
public final class SearchOnHome implements Section {
    /** Writes an application down. */
    public static final String APPLIED = "job.applied";

    /** Writes another step down; the value is the step's name. */
    public static final String STEP = "job.step.";

    /** Opens one application; the value is its id. */
    public static final String OPEN = "job.open";

    /** Opens goals, rest and the letter. */
    public static final String MORE = "job.more";

    private static final int BELOW_TODAY = 11;

    private final JobSearch search;
    private final SearchWords words;
    private final Labels labels;
    private final When when;

    public SearchOnHome(JobSearch search, Playbook playbook) {
        this.search = search;
        labels = playbook.labels();
        words = new SearchWords(labels);
        when = new When(playbook);
    }

    @Override
    public int order() {
        return BELOW_TODAY;
    }

    @Override
    public Optional<Part> of(Member member, Instant now) {
        return search.tracks().isOn(member.user()) ? Optional.of(part(member, now)) : Optional.empty();
    }

    private Part part(Member member, Instant now) {
        var week = search.week(member, now);
        var rows = new ArrayList<Row>();
        search.tracks()
                .restsUntil(member.user())
                .map(day -> new Row.Text(labels.text("job.rests", "day", day)))
                .ifPresent(rows::add);
        words.lines(week).forEach(line -> rows.add(new Row.Text(line)));
        Stream.of(words.stages(week))
                .filter(far -> !far.isEmpty())
                .forEach(far -> rows.add(new Row.Small(labels.text("job.so-far", "what", far))));
        week.open().forEach(application -> rows.add(row(application, member, now)));
        rows.add(new Row.Tray(buttons()));
        return new Part(labels.text("job.title"), rows);
    }

    private Row.Entry row(Application application, Member member, Instant now) {
        var open = Button.of(
                OPEN, labels.text("entry.button.open"), application.id().toString());
        return new Row.Entry(
                words.stage(application.stage()),
                when.of(application.at(), member.zone(), now),
                words.name(application),
                List.of(open));
    }

    private List<Button> buttons() {
        return List.of(
                Button.of(APPLIED, labels.text("job.button.applied"), "home"),
                Button.of(STEP + Step.CONTACT, labels.text("job.button.contact"), Step.CONTACT.name()),
                Button.of(STEP + Step.INTERVIEW, labels.text("job.button.interview"), Step.INTERVIEW.name()),
                Button.of(MORE, labels.text("job.button.more"), "home"));
    }
}
