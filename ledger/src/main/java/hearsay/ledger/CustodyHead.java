// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

/**
 * How far the custody log has come. Whoever keeps one elsewhere can see later whether the log still runs through it.
 *
 * @param hash of the last entry; 64 zeros where there is none
 */
public record CustodyHead(long entries, String hash) {

    public CustodyHead {
        if (entries < 0 || !hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no head of a custody log: entry " + entries + ", \"" + hash + "\"");
        }
    }
}
