// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.claims.EntityType;
import hearsay.text.Span;

/** A named mention. @param label the type as the corpus calls it, such as {@code organization} */
public record GoldEntity(Span span, EntityType type, String label) {}
