/**
 * Rebound as a person meets it: typed, tapped and read in the simulator's page with a real browser. Imports the simulator and the
 * testkit, and nothing of the app.
 *
 * <p>Start with {@link dev.rebound.browser.CardJourneyTest}. Pictures, and a table of how tall the cards are, go to {@code
 * target/browser}. Without a browser on the machine these tests skip; with {@code CI=true} they fail instead.
 */
@NullMarked
package dev.rebound.browser;

import org.jspecify.annotations.NullMarked;
