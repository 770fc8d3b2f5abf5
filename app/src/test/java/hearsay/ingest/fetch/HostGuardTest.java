// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No spelling leads to what is not of the open net. */
class HostGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "127.0.1",
                "127.255.255.254",
                "2130706433",
                "0.0.0.0",
                "0",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.127.255.255",
                "169.254.169.254",
                "169.254.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "168.63.129.16",
                "2852039166",
                "::1",
                "::",
                "::ffff:127.0.0.1",
                "::ffff:7f00:1",
                "::ffff:a9fe:a9fe",
                "::127.0.0.1",
                "::7f00:1",
                "fe80::1",
                "fe80::1%1",
                "fec0::1",
                "fc00::1",
                "fd00:ec2::254",
                "ff02::1",
                "64:ff9b::127.0.0.1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::1",
                "2002:7f00:1::",
                "2002:a9fe:a9fe::",
                "2001::1",
                "2001:db8::1",
                "100::1",
                "0:0:0:0:0:0:0:1",
                "0000:0000:0000:0000:0000:ffff:7f00:0001",
                "localhost"
            })
    void isForbidden(String host) {
        HostGuard guard = new HostGuard(Set.of(), InetAddress::getAllByName);
        assertThatThrownBy(() -> guard.resolve(host)).as(host).isInstanceOf(UnknownHostException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2606:4700::1111",
                "2002:808:808::",
                "64:ff9b::808:808",
                "2a00:1450::1"
            })
    void isOfTheOpenNet(String host) {
        HostGuard guard = new HostGuard(Set.of(), InetAddress::getAllByName);
        assertThatCode(() -> guard.resolve(host)).as(host).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:9/",
                "http://127.1/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0177.0.0.1/",
                "http://0x7f.1/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[0:0:0:0:0:ffff:7f00:1]/",
                "http://localhost/",
                "http://LOCALHOST./",
                "http://169.254.169.254/latest/meta-data/",
                "http://user@127.0.0.1/",
                "http://example.org@127.0.0.1/",
                "http://example.org:80@127.0.0.1/",
                "http://127.0.0.1%2f@example.org/",
                "file:///etc/passwd",
                "gopher://127.0.0.1/",
                "jar:http://127.0.0.1!/",
                "ftp://127.0.0.1/",
                "http:///x",
                "http:/127.0.0.1/",
                "//127.0.0.1/",
                "http://%31%32%37.0.0.1/"
            })
    void noAddressIsFetchedThatLeadsInside(String address) {
        try (Fetcher fetcher = new Fetcher(Limits.USUAL, Set.of())) {
            Fetched fetched = fetcher.fetch(URI.create(address), Map.of());
            assertThat(fetched).as(address).isInstanceOf(Fetched.Failed.class);
            assertThat(((Fetched.Failed) fetched).reason())
                    .as(address)
                    .containsAnyOf("forbidden", "no such host", "only http", "no host", "credentials");
        }
    }

    @Test
    void aHostThatTheUserNamesIsLetThrough() throws UnknownHostException {
        assertThat(new HostGuard(Set.of("localhost"), InetAddress::getAllByName).resolve("LocalHost"))
                .contains(InetAddress.getByName("127.0.0.1"));
    }

    @Test
    void oneForbiddenNumberForbidsTheName() throws UnknownHostException {
        assertThat(HostGuard.isForbidden(InetAddress.getByAddress("good.example", new byte[] {10, 0, 0, 1})))
                .isTrue();
    }

    /** DNS rebinding: the second answer of a name leads inside. */
    @Test
    void aNameThatChangesItsMeaningIsLookedAtEachTime() throws UnknownHostException {
        InetAddress outside = InetAddress.getByAddress("rebinding.example", new byte[] {8, 8, 8, 8});
        InetAddress inside = InetAddress.getByAddress("rebinding.example", new byte[] {127, 0, 0, 1});
        AtomicInteger times = new AtomicInteger();
        HostGuard guard =
                new HostGuard(Set.of(), host -> new InetAddress[] {times.getAndIncrement() == 0 ? outside : inside});
        assertThat(guard.resolve("rebinding.example")).containsExactly(outside);
        assertThatThrownBy(() -> guard.resolve("rebinding.example")).isInstanceOf(HostGuard.Forbidden.class);
        HostGuard both = new HostGuard(Set.of(), host -> new InetAddress[] {outside, inside});
        assertThatThrownBy(() -> both.resolve("rebinding.example")).isInstanceOf(HostGuard.Forbidden.class);
    }
}
