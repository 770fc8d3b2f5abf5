// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.rumours;

import java.util.Optional;

/**
 * A post of a conversation.
 *
 * @param parent the post it answers; empty of the first
 * @param stance by the key, where the key knows it
 */
record Post(String id, String text, Optional<String> parent, Optional<Reply> stance) {}
