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
 * @param passwords who may come in, if one has to say who one is here
 * @param openId who may come in, if one has to say elsewhere who one is
 * @param sources hosts of which addresses may be read although they are not of the open net
 */
public record Doors(
        String bind,
        int port,
        Set<String> names,
        Optional<Path> passwords,
        Optional<OpenId> openId,
        Set<String> sources) {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(?:\\.\\d{1,3}){3}|\\[?::1]?");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|\\[[0-9a-fA-F:.]+]");

    public Doors {
        names = Set.copyOf(names);
        sources = Set.copyOf(sources);
        if (passwords.isPresent() && openId.isPresent()) {
            throw new CallerFault("people sign in with a --password-file or with --oidc-file, not with both");
        }
    }

    /** Open to this machine alone, which need not say who it is. @param port 0 for any that is free */
    public static Doors here(int port) {
        return new Doors("127.0.0.1", port, Set.of(), Optional.empty(), Optional.empty(), Set.of());
    }

    /** Whether everybody has to say who they are. */
    public boolean locked() {
        return passwords.isPresent() || openId.isPresent();
    }

    /** Whether only this machine can reach it. */
    public boolean loopback() {
        return isLoopback(bind);
    }

    static boolean isLoopback(String host) {
        return LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }

    /**
     * Whether a browser may call it so. A foreign page whose name was made to point here (DNS rebinding) calls it by that
     * name; an address in numbers cannot be made to point anywhere.
     *
     * @param host what the request says, with the port or without
     */
    public boolean knows(String host) {
        String name = host.replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT);
        if (isLoopback(name)
                || names.contains(name)
                || openId.filter(one -> name.equals(one.address().getHost())).isPresent()) {
            return true;
        }
        return !loopback() && (NUMBERS.matcher(name).matches() || name.equals(bind.toLowerCase(Locale.ROOT)));
    }
}
