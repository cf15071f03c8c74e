package dev.rebound.playbook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Texts for what a report tells of ({@code P4}, {@code P10}), from {@code /words/heard.txt}; the same in every voice. */
public final class Heard {
    private static final Set<String> NO_TOPICS = Set.of("THINGS", "PLACES");
    private static final Heard SHIPPED = new Heard(Sheet.named("heard"));

    private static final Pattern WHOSE = Pattern.compile("['’]s\\b");
    private final List<Topic> topics;
    private final Cues things;
    private final Cues places;

    private Heard(Sheet sheet) {
        topics = sheet.names().stream()
                .filter(name -> !NO_TOPICS.contains(name))
                .map(sheet::cell)
                .map(Topic::new)
                .toList();
        var named = sheet.cell("PLACES").text("words").text();
        places = Cues.of(named);
        things = Cues.of(named + ", " + sheet.cell("THINGS").text("words").text());
    }

    /** The texts that come with the jar: read once, and shared by all who ask for them. */
    public static Heard shipped() {
        return SHIPPED;
    }

    /**
     * What the report tells of, the most telling topic first.
     *
     * @param kind whether a word of "for:" holds, such as the name of an objection or of a severity
     */
    public List<Topic> in(String report, Predicate<String> kind) {
        return topics.stream().filter(topic -> topic.isToldIn(report, kind)).toList();
    }

    /** The first place or thing in the report that is worth naming, in lower case. */
    public Optional<String> thingIn(String report) {
        return things.firstIn(WHOSE.matcher(report).replaceAll(""));
    }

    /** The first place in the report that can say no, in lower case. */
    public Optional<String> placeIn(String report) {
        return places.firstIn(WHOSE.matcher(report).replaceAll(""));
    }
}
