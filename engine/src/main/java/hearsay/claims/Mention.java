// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Span;

/** A named mention, as the reading model marks it; who or where it is, is a question for others. */
public record Mention(Span span, EntityType type) {}
