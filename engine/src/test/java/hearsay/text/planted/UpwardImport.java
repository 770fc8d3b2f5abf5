// SPDX-License-Identifier: Apache-2.0
package hearsay.text.planted;

import hearsay.claims.EditionId;

/** An offence on purpose: text stands below claims. */
record UpwardImport(EditionId id) {}
