// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.questions.Understanding;
import java.util.Optional;

/** A question as typed, and what is made of it. @param understood empty while nothing was typed */
record AskView(AskForm form, Optional<Understanding> understood) {}
