// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seals, and time stamps of them by an authority on this machine. */
class SealsTest {

    private static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");

    @TempDir
    private Path folder;

    private HttpServer server;
    private Custody custody;
    private UnaryOperator<byte[]> authority = UnaryOperator.identity();

    @BeforeEach
    void open() throws Exception {
        custody = Custody.open(folder.resolve("kept"));
        custody.append("fetched", Map.of("address", "https://harbour-daily.example/1"), NOW);
        UnaryOperator<byte[]> honest = honest();
        authority = honest;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", exchange -> {
            byte[] answer = authority.apply(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void aStampedSealSaysWhenItWasThere() throws IOException {
        Path seal = Seals.seal(custody, folder.resolve("my.key"), NOW);
        assertThat(Seals.stamp(seal, address())).isEqualTo(NOW.plusSeconds(60));
        assertThat(custody.folder().resolve("seals/1.tsr")).exists();
        assertThat(Audit.of(custody).faults()).isEmpty();
    }

    @Test
    void theStampOfAnotherSealIsAFault() throws IOException {
        Path first = Seals.seal(custody, folder.resolve("my.key"), NOW);
        Seals.stamp(first, address());
        custody.append("fetched", Map.of("address", "https://harbour-daily.example/2"), NOW);
        Seals.seal(custody, folder.resolve("my.key"), NOW);
        Files.copy(custody.folder().resolve("seals/1.tsr"), custody.folder().resolve("seals/2.tsr"));
        assertThat(Audit.of(custody).faults()).containsExactly("seals/2.tsr: it is the time stamp of something else");
    }

    @Test
    void anAlteredStampIsAFault() throws IOException {
        Path seal = Seals.seal(custody, folder.resolve("my.key"), NOW);
        Seals.stamp(seal, address());
        Path stamp = custody.folder().resolve("seals/1.tsr");
        byte[] bytes = Files.readAllBytes(stamp);
        bytes[bytes.length - 5] ^= 1;
        Files.write(stamp, bytes);
        assertThat(Audit.of(custody).faults()).singleElement().asString().startsWith("seals/1.tsr: its signature");
    }

    @Test
    void anAuthorityThatAnswersToSomethingElseIsNotBelieved() throws IOException {
        Path one = Files.writeString(folder.resolve("one.txt"), "one");
        UnaryOperator<byte[]> honest = authority;
        byte[][] first = new byte[1][];
        authority = query -> {
            first[0] = first[0] == null ? query : first[0];
            return honest.apply(first[0]);
        };
        Seals.stamp(one, address());
        assertThatThrownBy(() -> Seals.stamp(Files.writeString(folder.resolve("two.txt"), "two"), address()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("gives no time stamp of this text");
        authority = query -> new byte[] {1, 2, 3};
        assertThatThrownBy(() -> Seals.stamp(one, address())).isInstanceOf(IOException.class);
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/stamp");
    }

    /** An authority with a certificate of its own making. */
    private static UnaryOperator<byte[]> honest() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        X500Name name = new X500Name("CN=Stamps for tests");
        X509CertificateHolder certificate = new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.ONE,
                        Date.from(Instant.EPOCH),
                        Date.from(Instant.parse("2100-01-01T00:00:00Z")),
                        name,
                        keys.getPublic())
                .addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                .build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate()));
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withRSA", keys.getPrivate(), certificate),
                new JcaDigestCalculatorProviderBuilder()
                        .build()
                        .get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(
                                org.bouncycastle.asn1.oiw.OIWObjectIdentifiers.idSHA1)),
                new ASN1ObjectIdentifier("1.2.3.4"));
        tokens.addCertificates(new JcaCertStore(List.of(certificate)));
        TimeStampResponseGenerator responses = new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED);
        return query -> {
            try {
                return responses
                        .generate(new TimeStampRequest(query), BigInteger.TEN, Date.from(NOW.plusSeconds(60)))
                        .getEncoded();
            } catch (TSPException | IOException e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
