package dev.rebound.support;

import dev.rebound.privacy.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Choices without a database. */
final class ChoicesInMemory implements Choices {
    private final Map<String, String> countries = new HashMap<>();
    private Optional<Words> people = Optional.empty();

    @Override
    public Optional<Words> people() {
        return people;
    }

    @Override
    public Optional<Words> peopleToChange() {
        return people;
    }

    @Override
    public void setPeople(Optional<Words> words) {
        people = words;
    }

    @Override
    public Optional<String> country(String user) {
        return Optional.ofNullable(countries.get(user));
    }

    @Override
    public void setCountry(String user, Optional<String> country) {
        country.ifPresentOrElse(code -> countries.put(user, code), () -> countries.remove(user));
    }

    @Override
    public boolean forget(String user) {
        return countries.remove(user) != null;
    }
}
