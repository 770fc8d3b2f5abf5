// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.analysis.Role;
import hearsay.text.Span;

/** An unbroken run of words with one role, from its first word's start to its last word's end. */
public record GoldRole(Span span, Role role) {}
