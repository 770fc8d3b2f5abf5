// SPDX-License-Identifier: Apache-2.0
/** The laws of the house, hunted over generated input. Begin at {@link hearsay.laws.ForAll}. */
@NullMarked
package hearsay.laws;

import org.jspecify.annotations.NullMarked;
