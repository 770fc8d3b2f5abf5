// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

/** The types of TIMEX3 (TimeML 1.2.1). */
public enum TimeType {
    DATE,
    TIME,
    DURATION,
    SET
}
