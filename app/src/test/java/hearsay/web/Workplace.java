// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.workbench.BundledRoom;
import hearsay.workbench.Desks;
import hearsay.workbench.Doors;
import hearsay.workbench.OpenId;
import hearsay.workbench.ReadListener;
import hearsay.workbench.ReadRequest;
import hearsay.workbench.Serving;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The workbench as it is served, over the sample dossier or a ledger of its own, and somebody who calls it. */
public final class Workplace implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"");
    private static final BundledRoom ROOM = new BundledRoom();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2017-05-01T12:00:00Z"), ZoneOffset.UTC);

    private final Desks desks;
    private final Serving.Served served;
    private final List<Exception> faults = new ArrayList<>();
    private final HttpClient browser = HttpClient.newHttpClient();
    private Optional<String> cookie = Optional.empty();

    private Workplace(Path ledger, Optional<Path> passwords, Optional<OpenId> openId) {
        this.desks = Desks.open(ledger, CLOCK, ROOM);
        this.served = new Workroom()
                .serve(
                        desks,
                        CLOCK,
                        ROOM,
                        new Doors("127.0.0.1", 0, Set.of(), passwords, openId, Set.of("localhost")),
                        faults::add);
    }

    /** @param folder where a copy of the dossier's ledger goes */
    public static Workplace withDossier(Path folder) throws IOException {
        Path ledger = folder.resolve("dossier.db");
        Files.copy(Dossier.LEDGER, ledger, StandardCopyOption.REPLACE_EXISTING);
        return new Workplace(ledger, Optional.empty(), Optional.empty());
    }

    public static Workplace empty(Path folder) {
        return new Workplace(folder.resolve("ledger.db"), Optional.empty(), Optional.empty());
    }

    static Workplace withPasswords(Path folder, Path passwords) {
        return new Workplace(folder.resolve("ledger.db"), Optional.of(passwords), Optional.empty());
    }

    static Workplace withOpenId(Path folder, OpenId openId) {
        return new Workplace(folder.resolve("ledger.db"), Optional.empty(), Optional.of(openId));
    }

    /** The dossier, read and weighed once for all tests of a run that want it. */
    private static final class Dossier {
        private static final Path LEDGER = readDossier();
    }

    private static Path readDossier() {
        try {
            Path ledger = Files.createTempDirectory("hearsay").resolve("dossier.db");
            try (Desks desks = Desks.open(ledger, CLOCK, ROOM)) {
                desks.change(workbench -> workbench.readDossier(ReadListener.NONE));
                desks.change(workbench -> workbench.weigh());
            }
            ledger.toFile().deleteOnExit();
            return ledger;
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the dossier", e);
        }
    }

    public Desks desks() {
        return desks;
    }

    public String address() {
        return served.address();
    }

    public List<Exception> faults() {
        return faults;
    }

    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** Sends a form with the token of the first page. */
    public HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("/sign-in").body());
        if (!token.find()) {
            throw new IllegalStateException("the page has no token");
        }
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_token", token.group(1));
        return bare(path, all);
    }

    /** Two texts of one address: a name, a number and a denial were changed in silence. */
    void readSilentChange(Path folder) throws IOException {
        String head = "---\noutlet: Silent Sentinel\nurl: https://silent.example/landing\npublished: ";
        Path first = Files.writeString(
                folder.resolve("first.txt"),
                head
                        + "2017-03-21T08:00:00Z\n---\nTroops land at Tobruk\n\nThe defence ministry said on Tuesday that 40 Russian"
                        + " soldiers had landed in Tobruk. A port official said that two ships were unloaded.\n");
        Path second = Files.writeString(
                folder.resolve("second.txt"),
                head
                        + "2017-03-21T11:00:00Z\n---\nTroops land at Tobruk\n\nThe defence ministry denied on Tuesday that Russian"
                        + " soldiers had landed in Tobruk. A port official said that two ships were unloaded.\n");
        for (Path one : List.of(first, second)) {
            ReadRequest request = new ReadRequest(List.of(one), Optional.empty(), Optional.empty());
            desks.change(workbench -> workbench.read(request, ReadListener.NONE));
        }
    }

    /** Asks a question. @return its page */
    String asked(String wording, String asOf) throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/ask", Map.of("q", wording, "asof", asOf));
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException("not asked: " + answer.body()));
    }

    /** Sends a form as it is. */
    HttpResponse<String> bare(String path, Map<String, String> fields, String... headers)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(entry -> Links.encoded(entry.getKey()) + "=" + Links.encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = request(path)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .header("Content-Type", "application/x-www-form-urlencoded");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address()).resolve(path));
        cookie.ifPresent(value -> request.header("Cookie", value));
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response =
                browser.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        response.headers().allValues("Set-Cookie").stream()
                .filter(value -> value.startsWith(Cookies.SESSION + "="))
                .forEach(value -> cookie = Optional.of(value.split(";", 2)[0]));
        return response;
    }

    @Override
    public void close() {
        served.close();
        desks.close();
    }
}
