// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves hosts and keeps out those that are not of the open net: loopback, link-local with the clouds' metadata services,
 * private, shared, reserved and multicast addresses, in any spelling, since it looks at the number that a connection will
 * go to and not at how it was written; numbers that are not written as four plain decimals, which programs read in
 * different ways, are kept out as such. The connection goes to the very number that was looked at, so that a name cannot
 * mean another one in between (DNS rebinding). One forbidden number among several forbids the name.
 *
 * <p>After the special-purpose registries of IANA (RFC 6890 and its followers).
 */
final class HostGuard implements DnsResolver {

    /** Why a host is not connected to. */
    static final class Forbidden extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        Forbidden(String message) {
            super(message);
        }
    }

    private record Net(int bits, int... bytes) {

        private boolean holds(byte[] address) {
            for (int i = 0; i * 8 < bits; i++) {
                int mask = bits - i * 8 >= 8 ? 0xFF : 0xFF << (8 - (bits - i * 8)) & 0xFF;
                int wanted = i < bytes.length ? bytes[i] : 0;
                if ((address[i] & mask) != (wanted & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final Net[] FOUR = {
        new Net(8, 0),
        new Net(8, 10),
        new Net(10, 100, 64),
        new Net(8, 127),
        new Net(16, 169, 254),
        new Net(12, 172, 16),
        new Net(24, 192, 0, 0),
        new Net(24, 192, 0, 2),
        new Net(24, 192, 88, 99),
        new Net(16, 192, 168),
        new Net(15, 198, 18),
        new Net(24, 198, 51, 100),
        new Net(24, 203, 0, 113),
        new Net(4, 224),
        new Net(4, 240),
        new Net(32, 168, 63, 129, 16)
    };

    private static final Net[] SIX = {
        new Net(96, 0), // unspecified, loopback and the old spelling of IPv4
        new Net(48, 0, 0x64, 0xFF, 0x9B, 0, 1),
        new Net(64, 1),
        new Net(32, 0x20, 0x01, 0, 0),
        new Net(28, 0x20, 0x01, 0, 0x10),
        new Net(28, 0x20, 0x01, 0, 0x20),
        new Net(32, 0x20, 0x01, 0x0D, 0xB8),
        new Net(7, 0xFC),
        new Net(10, 0xFE, 0x80),
        new Net(10, 0xFE, 0xC0),
        new Net(8, 0xFF),
        new Net(16, 0x5F)
    };

    private static final Net NAT = new Net(96, 0, 0x64, 0xFF, 0x9B);
    private static final Net SIX_TO_FOUR = new Net(16, 0x20, 0x02);

    /** What an address may be that some read as a number: 127.1, 2130706433, 0x7f000001, 0177.0.0.1. */
    private static final Pattern NUMBER = Pattern.compile("(?:0x[0-9a-f]*|[0-9]+)(?:\\.(?:0x[0-9a-f]*|[0-9]+))*");

    private static final Pattern QUAD = Pattern.compile("(?:0|[1-9][0-9]{0,2})(?:\\.(?:0|[1-9][0-9]{0,2})){3}");

    /** What numbers a name has. */
    @FunctionalInterface
    interface Lookup {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    private final Set<String> named;
    private final Lookup lookup;

    /** @param named hosts that the user names, to which it may connect wherever they are */
    HostGuard(Set<String> named, Lookup lookup) {
        this.named = Set.copyOf(named);
        this.lookup = lookup;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        String plain = host.toLowerCase(Locale.ROOT).replaceAll("\\.+$", "");
        if (!named.contains(plain)
                && (NUMBER.matcher(plain).matches() && !QUAD.matcher(plain).matches())) {
            throw new Forbidden(host + " is an odd spelling of a number");
        }
        if (!named.contains(plain) && (plain.equals("localhost") || plain.endsWith(".localhost"))) {
            throw new Forbidden(host + " is this machine; name it with --allow-host if it is meant");
        }
        InetAddress[] addresses = lookup.of(host);
        if (!named.contains(plain)) {
            for (InetAddress address : addresses) {
                if (isForbidden(address)) {
                    String number = address.getHostAddress();
                    throw new Forbidden((plain.equals(number) ? host + " is" : host + " is " + number + ", which is")
                            + " not of the open net; name it with --allow-host if it is meant");
                }
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** Whether it is none of the open net. */
    static boolean isForbidden(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return Arrays.stream(FOUR).anyMatch(net -> net.holds(bytes));
        }
        if (address instanceof Inet6Address && NAT.holds(bytes)) {
            return isForbidden(Arrays.copyOfRange(bytes, 12, 16));
        }
        if (SIX_TO_FOUR.holds(bytes)) {
            return isForbidden(Arrays.copyOfRange(bytes, 2, 6));
        }
        return Arrays.stream(SIX).anyMatch(net -> net.holds(bytes)) || mapped(bytes);
    }

    private static boolean isForbidden(byte[] four) {
        return Arrays.stream(FOUR).anyMatch(net -> net.holds(four));
    }

    /** ::ffff:a.b.c.d, which Java as a rule makes a.b.c.d by itself. */
    private static boolean mapped(byte[] bytes) {
        return new Net(96, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF).holds(bytes);
    }
}
