// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.rumours;

/** What became of a rumour, in the order of the key's numbers. */
enum Veracity {
    TRUE,
    FALSE,
    UNVERIFIED
}
