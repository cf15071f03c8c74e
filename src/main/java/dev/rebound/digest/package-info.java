/**
 * The weekly digest of a team ({@code P34}): what it faced and learned, in sums, with nobody singled out.
 *
 * <p>What a reader who subtracts can try, and why it leads nowhere:
 *
 * <ul>
 *   <li><b>One row.</b> It needs five people and nobody with more than half ({@code figures.SmallGroup}). Exact figures are never shown,
 *       only the nearest multiple of five: where everyone has one of something, the exact sum would be the number of people.
 *   <li><b>A total less its rows.</b> No total is told but as the sum of told rows. So the noes of all kinds have no total (less the
 *       others it would be how pitches landed), and a group of noes is told whole or not at all: what is too small alone takes in the
 *       group's smallest row before it is told as "other". What is dropped is part of no figure.
 *   <li><b>Two splits of one thing.</b> What did not fit is read from the same rows as the objections. A second count of the same noes
 *       could be taken from the first.
 *   <li><b>Wins and efforts beside the noes.</b> Each measures something else; none is a part of another. A ratio of noes to wins is not
 *       shown, since it would give one of them away where the other is told.
 *   <li><b>A second digest of the week.</b> What the two share cancels exactly, so each sum of rows of one less each sum of the other
 *       has to keep the rule, and so with several digests added up; where the people differ by one to four nothing is told. Small teams
 *       that share a digest have no other beside it: it is counted once, kept as it was shown, and each channel reads that. Who shares with
 *       whom changes with a week and never within one ({@code Pooling}); after a change the new group is one of its own, which is weighed
 *       against all that went out about any of its people. All digests tell of whole weeks from Monday on, so no two differ by some days.
 *   <li><b>Another week, or the usual.</b> What changed from week to week has to be five people's or more, and nobody's by more than
 *       half, for every sum that both weeks tell, a person who joined, left or was away among them. The mean of the last four weeks is
 *       one of what was told, never computed anew for other people (over those who are still here it would tell, beside the old
 *       figures, who left and with how much), and none is shown beside weeks whose people differ by one to four.
 *   <li><b>The silence itself.</b> The reason that no figure is shown is given in the same words whatever it was: "one of you had more
 *       than half" would be a figure. For the same reason the practice of the week is chosen from what is shown alone.
 * </ul>
 *
 * <p>What it does not promise: whoever knows what others logged can take that from a sum as well, as with any sum. Digests are compared
 * with those of the last twelve weeks ({@code Posted}), as what was logged stands now: of an entry that was taken out after its digest,
 * and of a person who left Rebound, nothing is kept to compare with, and what the old digest told of them stands in a sum of five or more.
 *
 * <p>May import: {@code java.*}, JSpecify, {@code taxonomy}, {@code figures}, {@code calendar}, {@code playbook}, {@code logbook},
 * {@code people} and {@code home.Section}.
 */
@NullMarked
package dev.rebound.digest;

import org.jspecify.annotations.NullMarked;
