// SPDX-License-Identifier: Apache-2.0
/**
 * Who is to be told when something new fits, and how they are told it. An {@link hearsay.ingest.alert.Alert} says what is
 * looked for and where word of it goes: to a program, by webhook, as a file of mail, into an Atom feed. {@link
 * hearsay.ingest.alert.Alerts} keeps them in a file; a {@link hearsay.ingest.alert.Courier} delivers {@link
 * hearsay.ingest.alert.News}; {@link hearsay.ingest.alert.Told} remembers, in the custody log, what arrived. What fits is not
 * found here: these are letters whose words others write.
 */
@NullMarked
package hearsay.ingest.alert;

import org.jspecify.annotations.NullMarked;
