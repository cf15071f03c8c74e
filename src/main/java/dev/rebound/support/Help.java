package dev.rebound.support;

import dev.rebound.people.Member;
import dev.rebound.people.PeopleNearby;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.privacy.Words;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom somebody can turn to: what the workspace wrote down, and the lines of their country ({@code P18}, {@code P33}). */
public final class Help implements PeopleNearby {
    /** Opens everything that there is; drawn on heavy days as well. */
    public static final String PEOPLE = "support.people";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final Choices choices;
    private final Lines lines;
    private final Playbook playbook;

    public Help(Choices choices, Lines lines, Playbook playbook) {
        this.choices = choices;
        this.lines = lines;
        this.playbook = playbook;
    }

    @Override
    public List<String> of(Member member) {
        return here().or(() -> inCountry(member)).stream().toList();
    }

    /** The workspace's people and the country's lines, whichever there are, the nearest first. */
    public List<String> all(Member member) {
        return Stream.of(here(), inCountry(member)).flatMap(Optional::stream).toList();
    }

    /** What to do in danger, and the directories for every country; needs no row. */
    public List<String> anywhere() {
        var rows = lines.anywhere().stream().map(Line::number).collect(Collectors.joining("\n"));
        return List.of(labels().text("support.danger"), labels().text("support.anywhere", "rows", rows));
    }

    /** Where the country's numbers were read, and when. */
    public List<String> sources(Member member) {
        return country(member).map(lines::in).orElse(List.of()).stream()
                .map(line -> labels().text("support.checked", "day", DAY.format(line.checked()), "what", line.site()))
                .toList();
    }

    /** The country that this member picked. */
    public Optional<String> picked(Member member) {
        return choices.country(member.user()).filter(code -> lines.countries().contains(code));
    }

    /** A country as it is called in English, by its ISO code. */
    public static String name(String country) {
        return new Locale("", country).getDisplayCountry(Locale.ENGLISH);
    }

    private Optional<String> here() {
        return choices.people()
                .map(Words::text)
                .map(text -> playbook.crisis()
                        .people()
                        .filled(Map.of("people", text))
                        .text());
    }

    private Optional<String> inCountry(Member member) {
        return country(member).map(this::linesIn);
    }

    private String linesIn(String country) {
        var rows = lines.in(country).stream().map(Line::row).collect(Collectors.joining("\n"));
        return labels().text("support.country", "what", name(country), "rows", rows);
    }

    private Optional<String> country(Member member) {
        return picked(member).or(() -> lines.countryOf(member.zone()));
    }

    private Labels labels() {
        return playbook.labels();
    }
}
