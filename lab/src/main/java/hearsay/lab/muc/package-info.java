// SPDX-License-Identifier: Apache-2.0
/**
 * MUC-4 (1992): templates of terrorist incidents, filled from old wire copy in capitals and scored slot by slot as the
 * conference did. Begin at {@link hearsay.lab.muc.MucTask}. A message is read once ({@link hearsay.lab.muc.MessageReading}), its
 * events become incidents ({@link hearsay.lab.muc.Incidents}), and each incident a template: type, date, location and victim numbers
 * are what the events tell. How the message views the part of each organisation ({@link hearsay.lab.muc.Suspects}) is decided by
 * three learned models ({@link hearsay.lab.muc.StatusModel}) over what actors, events and claims say of it
 * ({@link hearsay.lab.muc.Clues}). Traps: the texts' case is restored, and half of the messages tell of nothing that is asked for.
 */
@NullMarked
package hearsay.lab.muc;

import org.jspecify.annotations.NullMarked;
