// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.discovery;

import java.util.Collection;
import java.util.List;

/** What is true, by the votes of sources that err, leave out, deny and copy. Pure: the same votes in any order give the same bits. */
public final class TruthDiscovery {

    private TruthDiscovery() {}

    /** Several values of an object may be true at once (authors of a book, happenings of a day), or none of those named. */
    public static Findings open(Collection<Vote> votes, Habits habits) {
        return OpenValues.solve(Ballots.of(votes), habits);
    }

    /** One value of each object is the truth; a value above it in the hierarchy holds as well. */
    public static RivalFindings rival(Collection<Vote> votes, Hierarchy hierarchy, RivalHabits habits) {
        return RivalValues.solve(Ballots.of(votes), hierarchy, habits);
    }

    /** One of the numbers given for each object is right, or none is and the likeliest is the best there is. */
    public static List<NumberFinding> numbers(Collection<NumberVote> votes) {
        return Numbers.solve(votes);
    }
}
