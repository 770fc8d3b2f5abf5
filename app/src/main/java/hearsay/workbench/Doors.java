// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the workbench can be reached, and by what names.
 *
 * @param bind the address that it listens at
 * @param port 0 for any that is free
 * @param names host names, besides addresses in numbers and localhost, by which browsers may call it
 * @param passwords who may come in, if one has to say who one is
 */
public record Doors(String bind, int port, Set<String> names, Optional<Path> passwords) {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(?:\\.\\d{1,3}){3}|\\[?::1]?");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|\\[[0-9a-fA-F:.]+]");

    public Doors {
        names = Set.copyOf(names);
    }

    /** Whether only this machine can reach it. */
    public boolean loopback() {
        return LOOPBACK.matcher(bind.toLowerCase(Locale.ROOT)).matches();
    }

    /**
     * Whether a browser may call it so. A foreign page whose name was made to point here (DNS rebinding) calls it by that
     * name; an address in numbers cannot be made to point anywhere.
     *
     * @param host what the request says, with the port or without
     */
    public boolean knows(String host) {
        String name = host.replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT);
        if (LOOPBACK.matcher(name).matches() || names.contains(name)) {
            return true;
        }
        return !loopback() && (NUMBERS.matcher(name).matches() || name.equals(bind.toLowerCase(Locale.ROOT)));
    }
}
