// SPDX-License-Identifier: Apache-2.0
/** The forms of JSON, seen by those who write and read them. */
@NullMarked
package hearsay.wire;

import org.jspecify.annotations.NullMarked;
