// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is looked for, and by which ways it is told.
 *
 * @param wants the search as an address of the workbench: {@code /claims?stance=deny}
 * @param hosts to which a webhook may go although they are not of the open net
 * @param channels one of a kind at most
 * @param trouble why it could not be looked for the last time, if it could not
 */
public record Alert(
        String name, Instant added, String wants, Set<String> hosts, List<Channel> channels, Optional<String> trouble) {

    private static final int LONGEST_NAME = 80;

    public Alert {
        hosts = Set.copyOf(hosts);
        channels = List.copyOf(channels);
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(c -> c < ' ')) {
            throw new IllegalArgumentException(
                    "an alert has a name of 1 to " + LONGEST_NAME + " characters on one line, not \"" + name + '"');
        }
        if (channels.stream().map(Channel::kind).distinct().count() < channels.size()) {
            throw new IllegalArgumentException("alert " + name + " has two channels of one kind");
        }
    }

    Alert with(Channel changed) {
        return new Alert(
                name,
                added,
                wants,
                hosts,
                channels.stream()
                        .map(one -> one.kind() == changed.kind() ? changed : one)
                        .toList(),
                trouble);
    }

    Alert troubled(Optional<String> reason) {
        return new Alert(name, added, wants, hosts, channels, reason);
    }
}
