package dev.rebound.logbook;

/** The three books together, for what tells the whole of a day. */
public record Books(Logbook logbook, Wins wins, Efforts efforts) {}
