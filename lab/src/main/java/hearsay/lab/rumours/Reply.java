// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.rumours;

/** What a post does with the rumour, in the order of the key's numbers. */
enum Reply {
    SUPPORT,
    QUERY,
    DENY,
    COMMENT
}
