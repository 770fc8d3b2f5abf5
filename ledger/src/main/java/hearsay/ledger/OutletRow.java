// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import java.time.LocalDate;

/**
 * What an outlet published.
 *
 * @param leans how often it is found to copy or cite another outlet on a happening
 * @param original how often others are found to copy or cite it
 */
public record OutletRow(
        String outlet, int reports, int claims, LocalDate first, LocalDate last, int leans, int original) {}
