// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import hearsay.claims.EventType;
import java.util.SortedSet;

/** What the back-off of the event coder learns from: features of a marked pair and the type between the two. */
public record PairExample(SortedSet<String> features, EventType type) {}
