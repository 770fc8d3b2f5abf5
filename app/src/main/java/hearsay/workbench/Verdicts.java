// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.Verdict;

/** What is ruled, in words. */
public final class Verdicts {

    private static final int SHORT = 8;

    private Verdicts() {}

    /** What is ruled, as the command would be typed. */
    public static String words(Verdict verdict) {
        if (verdict instanceof Verdict.Same same) {
            return "same " + id(same.one()) + " " + id(same.other());
        }
        if (verdict instanceof Verdict.Different different) {
            return "different " + id(different.one()) + " " + id(different.other());
        }
        if (verdict instanceof Verdict.Merge merge) {
            return "merge " + id(merge.merged()) + " " + id(merge.into());
        }
        if (verdict instanceof Verdict.WithdrawReport withdrawn) {
            return "withdraw " + id(withdrawn.document());
        }
        if (verdict instanceof Verdict.WithdrawSource withdrawn) {
            return "withdraw " + quoted(withdrawn.label());
        }
        if (verdict instanceof Verdict.Outcome outcome) {
            return "outcome " + id(outcome.testimony()) + (outcome.happened() ? " yes" : " no");
        }
        if (verdict instanceof Verdict.Credibility credibility) {
            return "grade " + id(credibility.testimony()) + " " + credibility.grade();
        }
        if (verdict instanceof Verdict.Reliability reliability) {
            return "grade " + quoted(reliability.label()) + " " + reliability.grade();
        }
        return "undo " + id(((Verdict.Undo) verdict).ruling());
    }

    private static String id(Object id) {
        return id.toString().substring(0, SHORT);
    }

    private static String quoted(String label) {
        return '"' + label + '"';
    }
}
