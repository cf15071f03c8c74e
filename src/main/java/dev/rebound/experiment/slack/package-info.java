/**
 * The doors of experiments to Slack: {@code /rebound experiment}, its form, its buttons, and the taps beside answers that say which way
 * a call went. Handlers parse, call and ack; {@code ExperimentView} and {@code ExperimentForms} draw.
 *
 * <p>A door: may import {@code experiment}, the rooms it imports, and the kit {@code slack}. Only wiring calls
 * {@code ExperimentListeners}.
 */
@NullMarked
package dev.rebound.experiment.slack;

import org.jspecify.annotations.NullMarked;
