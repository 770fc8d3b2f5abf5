// SPDX-License-Identifier: Apache-2.0
/**
 * What follows what, how often, how soon? Temporal rules over past events, learned by counting, so that every prediction
 * can name the rules that fired, the events that fired them, and their days.
 *
 * <p>Begin at {@link hearsay.forecast.Ranker}. Events are quadruples (actor, type, recipient, day) in a
 * {@link hearsay.forecast.Chronicle}, which also holds each event's inverse: "who does it to y?" is asked of the inverse
 * type. Everything is asked <em>as of</em> a day: events of that day and later ones are not seen, though the chronicle may
 * hold them. Rules and their fit follow Gastinger, Meilicke and Stuckenschmidt (CountTRuCoLa, 2025), rule scores of the
 * baseline Liu et al. (TLogic, AAAI 2022).
 *
 * <p>Whoever has events by name and asks what they say of the next days begins at {@link hearsay.forecast.Foresight}.
 *
 * <p>Takes coded events for granted; leaves credence, copies and denials to {@code hearsay.truth} and {@code
 * hearsay.answers}. Trap: days are numbers on a scale of the caller's; a curve learned in days is of no use in hours.
 */
@NullMarked
package hearsay.forecast;

import org.jspecify.annotations.NullMarked;
