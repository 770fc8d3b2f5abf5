// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

/** How many testimonies speak which way. @param leaning those that doubt, either way @param neither ask, or will not say */
public record Tally(int speakingFor, int speakingAgainst, int leaning, int neither) {

    public static final Tally NONE = new Tally(0, 0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(
                speakingFor + other.speakingFor,
                speakingAgainst + other.speakingAgainst,
                leaning + other.leaning,
                neither + other.neither);
    }

    public int all() {
        return speakingFor + speakingAgainst + leaning + neither;
    }
}
