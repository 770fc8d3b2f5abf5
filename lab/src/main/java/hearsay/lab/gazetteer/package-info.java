// SPDX-License-Identifier: Apache-2.0
/**
 * How is the bundled gazetteer made? Reads the city lists and atlases as their npm packages carry them, and writes the
 * files under {@code hearsay/geo}: {@code gazetteer.bin}, {@code lines.tsv}, {@code outlines.tsv}.
 *
 * <p>Begin at {@link hearsay.lab.gazetteer.GazetteerTask}.
 */
@NullMarked
package hearsay.lab.gazetteer;

import org.jspecify.annotations.NullMarked;
