// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.custody;

import hearsay.text.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * Somebody else's word that a text was there at a time: the Time-Stamp Protocol (RFC 3161) over HTTP (section 3.4). What is
 * sent is the text's SHA-256 alone.
 */
final class TimeStamps {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LARGEST = 1_000_000;

    private TimeStamps() {}

    /**
     * Has a text stamped.
     *
     * @return the authority's response as it came, which {@code openssl ts -verify} reads
     * @throws IOException if the authority cannot be reached, refuses, or answers to something else
     */
    static byte[] fetch(byte[] text, URI authority) throws IOException {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        byte[] digest = HexFormat.of().parseHex(Digest.ofBytes(text));
        try {
            TimeStampRequest request =
                    generator.generate(TSPAlgorithms.SHA256, digest, new BigInteger(64, new SecureRandom()));
            byte[] answer = post(authority, request.getEncoded());
            TimeStampResponse response = new TimeStampResponse(answer);
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw new IOException(authority + " gives no time stamp: " + response.getStatusString());
            }
            return answer;
        } catch (TSPException e) {
            throw new IOException(authority + " gives no time stamp of this text: " + e.getMessage(), e);
        }
    }

    private static byte[] post(URI authority, byte[] query) throws IOException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        HttpRequest request = HttpRequest.newBuilder(authority)
                .timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(query))
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) {
                    throw new IOException(authority + " answers with status " + response.statusCode());
                }
                return body.readNBytes(LARGEST);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + authority, e);
        }
    }

    /** What is wrong with a response as the stamp of a text; nothing if it is its own. Whom to trust is not decided here. */
    static Optional<String> fault(byte[] text, byte[] response) throws IOException {
        try {
            TimeStampToken token = new TimeStampResponse(response).getTimeStampToken();
            if (token == null) {
                return Optional.of("there is no time stamp in it");
            }
            String stamped = HexFormat.of().formatHex(token.getTimeStampInfo().getMessageImprintDigest());
            if (!stamped.equals(Digest.ofBytes(text))) {
                return Optional.of("it is the time stamp of something else");
            }
            Collection<X509CertificateHolder> signers = token.getCertificates().getMatches(token.getSID());
            for (X509CertificateHolder signer : signers) {
                token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            }
            return signers.isEmpty() ? Optional.of("it does not hold its signer's certificate") : Optional.empty();
        } catch (TSPException | OperatorCreationException | java.security.cert.CertificateException e) {
            return Optional.of("its signature does not hold: " + e.getMessage());
        }
    }

    /** When the authority says that it stamped. */
    static Instant at(byte[] response) throws IOException {
        try {
            return new TimeStampResponse(response)
                    .getTimeStampToken()
                    .getTimeStampInfo()
                    .getGenTime()
                    .toInstant();
        } catch (TSPException e) {
            throw new IOException("no time stamp: " + e.getMessage(), e);
        }
    }
}
