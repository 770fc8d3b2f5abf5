// SPDX-License-Identifier: Apache-2.0
/**
 * MUC-4 (1992): templates of terrorist incidents, filled from old wire copy in capitals and scored slot by slot as the
 * conference did. Begin at {@link hearsay.lab.muc.MucTask}. Filled is what the reader's events tell: type, date,
 * location and victim numbers; and how the message views the part of each organisation, by weights over what actors, events and
 * claims say of it ({@link hearsay.lab.muc.Clues}).
 */
@NullMarked
package hearsay.lab.muc;

import org.jspecify.annotations.NullMarked;
