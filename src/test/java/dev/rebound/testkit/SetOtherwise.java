package dev.rebound.testkit;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** The app of a company whose year begins in April, with runs that a test tells: one start for the tests of either. */
public final class SetOtherwise implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("rebound.fiscal-year-start", "April");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(ToldRuns.class);
    }
}
