// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis;

/** The three roles of an attribution (PARC, PolNeAR): who says, by which words, what. */
public enum Role {
    SOURCE,
    CUE,
    CONTENT
}
