// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

/**
 * Something in a ledger that is not as it was written.
 *
 * @param place such as {@code document 3f2a…}, {@code custody entry 12} or {@code index of claims}
 */
public record Fault(String place, String what) {

    @Override
    public String toString() {
        return place + ": " + what;
    }
}
