// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.text.Span;

/** A time expression as annotated. @param type and {@code value} as TIMEX3 writes them */
public record GoldTime(Span span, String type, String value) {}
