/**
 * A Slack in a box: one workspace with people, channels, App Home and modals, the Web API, signed deliveries, Socket Mode and a
 * browser page, so that an app can be tried and tested without a Slack account. It knows the app only through HTTP.
 *
 * <p>In dev, test and demo builds only: its classes leave the production jar. May import: {@code java}, {@code io.vertx.core},
 * JSpecify, and in {@link dev.rebound.simulator.SimulatorStarter} the framework's start and stop events. Nothing else of this
 * project, and nobody imports it.
 */
@NullMarked
package dev.rebound.simulator;

import org.jspecify.annotations.NullMarked;
