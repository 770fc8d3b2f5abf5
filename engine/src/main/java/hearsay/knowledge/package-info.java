// SPDX-License-Identifier: Apache-2.0
/**
 * What does the reader know before it reads? An {@link hearsay.knowledge.Edition}: lexicons, rules and the model, loaded
 * once, verified, and named by their digest.
 *
 * <p>Files travel beside the code that reads them and are listed in {@code hearsay/edition.txt}. Never touches the network.
 */
@NullMarked
package hearsay.knowledge;

import org.jspecify.annotations.NullMarked;
