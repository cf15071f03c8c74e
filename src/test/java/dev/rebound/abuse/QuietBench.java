package dev.rebound.abuse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Everybody around the books but the books themselves: nobody is sent anything, all of it is noted. */
public class QuietBench implements Herald, Effects, Confidants {
    public final List<String> told = new CopyOnWriteArrayList<>();
    public final List<Decided> followed = new CopyOnWriteArrayList<>();
    public final Set<String> left = ConcurrentHashMap.newKeySet();
    public final Set<String> away = ConcurrentHashMap.newKeySet();
    public Ring ring;

    public QuietBench(Ring ring) {
        this.ring = ring;
    }

    @Override
    public void given(Incident incident, String user) {
        told.add("given " + user);
    }

    @Override
    public void reminded(Incident incident, String user) {
        told.add("reminded " + user);
    }

    @Override
    public void taken(Incident incident, String user) {
        told.add("taken " + user);
    }

    @Override
    public void heard(Incident incident, Step step) {
        told.add("rep " + step.act());
    }

    @Override
    public void follow(Incident incident, Optional<Decided> before, Decided now) {
        followed.add(now);
    }

    @Override
    public Ring ring(String rep) {
        return ring;
    }

    @Override
    public boolean isAway(String user, Instant now) {
        return away.contains(user);
    }

    @Override
    public boolean canBeTold(String user) {
        return !left.contains(user);
    }
}
