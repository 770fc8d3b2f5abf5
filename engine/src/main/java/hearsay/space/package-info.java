// SPDX-License-Identifier: Apache-2.0
/**
 * Where on the earth? Areas and what can be measured on them: distance, containment, overlap on the WGS 84 ellipsoid.
 *
 * <p>Begin at {@link hearsay.space.Area}. Geometry libraries stay inside this room.
 */
@NullMarked
package hearsay.space;

import org.jspecify.annotations.NullMarked;
