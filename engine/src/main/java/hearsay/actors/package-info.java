// SPDX-License-Identifier: Apache-2.0
/**
 * Who is it? Names, roles, classes and pronouns of a report, each with the actor it stands for, its country and its sector
 * (codebook, sections 2 and 4).
 *
 * <p>Begin at {@link hearsay.actors.ActorResolver}. What is known of actors lies in {@code hearsay/actors/en} and, shared
 * with the room that asks who says so, in {@code hearsay/attribution/en}. Which phrases stand for the same is found in
 * {@code analysis.coreference}; this room only describes each phrase and lets a chain of phrases take its best description.
 *
 * <p>An actor's id is made of what is known without the document, so that it is the same in each of them. Where two ids are
 * one actor after all, a person says so; nothing here guesses across documents. Traps: "US" is not "us"; in "US-backed
 * rebels" the United States are not whom the rebels belong to; a capital "in" which something happens does not act.
 */
@NullMarked
package hearsay.actors;

import org.jspecify.annotations.NullMarked;
