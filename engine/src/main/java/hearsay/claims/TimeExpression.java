// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Span;
import java.util.Optional;

/**
 * Words that tell a time.
 *
 * @param value as TimeML writes it: {@code 2017-03-14}, {@code 2017-W11}, {@code P3D}, {@code PAST_REF}
 * @param interval the stretch of the calendar it stands for; empty for mere lengths, repetitions and what stays vague
 */
public record TimeExpression(Span span, TimeType type, String value, Optional<Interval> interval, Derivation because) {

    public TimeExpression {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a time expression has a value");
        }
    }
}
