package dev.rebound.support.store;

import dev.rebound.privacy.Words;
import dev.rebound.slack.InWorkspace;
import dev.rebound.support.Choices;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.Optional;
import java.util.UUID;

/** Choices in tables {@code support_people} and {@code support_country}; each call joins the transaction of its caller. */
public final class ChoiceStore implements Choices {
    private final PeopleRows people = new PeopleRows();
    private final CountryRows countries = new CountryRows();

    @Override
    public Optional<Words> people() {
        return InWorkspace.isWithoutRows() ? Optional.empty() : peopleToChange();
    }

    @Override
    public Optional<Words> peopleToChange() {
        return peopleRow().map(row -> row.people);
    }

    @Override
    public void setPeople(Optional<Words> words) {
        words.ifPresentOrElse(this::put, people::deleteAll);
    }

    @Override
    public Optional<String> country(String user) {
        return InWorkspace.isWithoutRows() ? Optional.empty() : countryRow(user).map(row -> row.country);
    }

    @Override
    public void setCountry(String user, Optional<String> country) {
        country.ifPresentOrElse(code -> put(user, code), () -> forget(user));
    }

    @Override
    public boolean forget(String user) {
        return countries.delete("user", user) > 0;
    }

    private void put(Words words) {
        var row = peopleRow().orElseGet(PeopleRow::new);
        row.people = words;
        if (row.id == null) {
            row.id = UUID.randomUUID();
            people.persist(row);
        }
    }

    private void put(String user, String country) {
        var row = countryRow(user).orElseGet(CountryRow::new);
        row.country = country;
        if (row.id == null) {
            row.id = UUID.randomUUID();
            row.user = user;
            countries.persist(row);
        }
    }

    private Optional<PeopleRow> peopleRow() {
        return people.findAll().firstResultOptional();
    }

    private Optional<CountryRow> countryRow(String user) {
        return countries.find("user", user).firstResultOptional();
    }

    private static final class PeopleRows implements PanacheRepositoryBase<PeopleRow, UUID> {}

    private static final class CountryRows implements PanacheRepositoryBase<CountryRow, UUID> {}
}
