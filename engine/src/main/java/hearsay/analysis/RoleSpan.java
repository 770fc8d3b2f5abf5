// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis;

import hearsay.text.Span;

/** A role the model marks: its characters, and its tokens from {@code from} up to, not including, {@code to}. */
public record RoleSpan(Role role, Span span, int from, int to) {}
