// SPDX-License-Identifier: Apache-2.0
/**
 * MUC-4 (1992): templates of terrorist incidents, filled from old wire copy in capitals and scored slot by slot as the
 * conference did. Begin at {@link hearsay.lab.muc.MucTask}. Only what the reader's events tell is filled: type, date,
 * location and victim numbers; claim status has its place in the score and awaits its filler.
 */
@NullMarked
package hearsay.lab.muc;

import org.jspecify.annotations.NullMarked;
