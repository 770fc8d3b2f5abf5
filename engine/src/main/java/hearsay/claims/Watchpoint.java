// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

/**
 * What would change a judgement if it were reported.
 *
 * @param indicator the row of the model that it would be
 * @param says what would have to be reported, in words
 * @param would what it would add to the log-odds of yes, reported credibly
 */
public record Watchpoint(String indicator, String says, LogOdds would) {

    public Watchpoint {
        if (indicator.isBlank() || says.isBlank()) {
            throw new IllegalArgumentException("what to watch for has a name and words");
        }
    }
}
