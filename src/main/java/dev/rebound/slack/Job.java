package dev.rebound.slack;

import com.github.kagkarlsson.scheduler.task.Task;

/** Something the engine can do; every feature with work for later hands wiring one. */
public record Job(Task<?> task) {}
