package dev.rebound.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What people said to their teams, without a database. */
public final class TeamYesesInMemory implements TeamYeses {
    private final List<Said> all = new ArrayList<>();

    @Override
    public List<Said> said(UUID team, Question question) {
        return all.stream()
                .filter(said -> said.team().equals(team) && said.question() == question)
                .sorted(Comparator.comparing(Said::at))
                .toList();
    }

    @Override
    public List<Said> of(String user) {
        return all.stream()
                .filter(said -> said.user().equals(user))
                .sorted(Comparator.comparing(Said::at))
                .toList();
    }

    @Override
    public void add(Said said) {
        if (says(said.team(), said.user(), said.question(), said.at()) != said.yes()) {
            all.add(said);
        }
    }
}
