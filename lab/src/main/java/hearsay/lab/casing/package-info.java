// SPDX-License-Identifier: Apache-2.0
/**
 * How would this be written, were it not all in capitals? Restores the case of old wire copy, so that the reader meets
 * words as it knows them. Begin at {@link hearsay.lab.casing.Truecaser}; its counts are learned by
 * {@link hearsay.lab.casing.CasingTask}.
 */
@NullMarked
package hearsay.lab.casing;

import org.jspecify.annotations.NullMarked;
