// SPDX-License-Identifier: Apache-2.0
package hearsay.temporal;

/** Which way the verb looks that a time hangs on. */
enum Tense {
    PAST,
    FUTURE,
    /** Present, or no verb at all: a headline, a caption. */
    OPEN
}
