// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.EditionId;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What a history taught.
 *
 * @param file where it was written
 * @param sha256 of the file
 * @param edition the edition that judges with it
 * @param events how many events between two it was learned from, each day counted once
 */
public record Learned(
        Path file, String sha256, EditionId edition, int events, LocalDate first, LocalDate last, int rules) {}
