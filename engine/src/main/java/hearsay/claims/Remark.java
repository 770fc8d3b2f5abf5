// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Span;

/** What the reader could not make out, or wants a person to see, and where. */
public record Remark(Span span, String rule, String text) {}
