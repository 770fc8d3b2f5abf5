// SPDX-License-Identifier: Apache-2.0
/** Offences against the plan of the house, planted so that {@code hearsay.house.GuardTest} can see its rules fail. */
@NullMarked
package hearsay.text.planted;

import org.jspecify.annotations.NullMarked;
