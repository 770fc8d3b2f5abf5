// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.DocumentId;
import hearsay.text.Span;

/** The only way a fact leaves its document: which one, and which characters of it. */
public record Citation(DocumentId document, Span span) {}
