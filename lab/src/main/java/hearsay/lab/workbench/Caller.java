// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who fetches pages of a workbench. */
final class Caller {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f]{64})\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;

    Caller(String address) {
        this.base = URI.create(address);
    }

    /** @throws IllegalStateException where the page does not come */
    String page(String path) {
        return sent(HttpRequest.newBuilder(base.resolve(path)).build(), 200).body();
    }

    /** Ids in the data of a page, in their order. */
    List<String> ids(String path) {
        return ID.matcher(page(path)).results().map(found -> found.group(1)).toList();
    }

    /** Sends a form. @return where it leads */
    String post(String path, Map<String, String> fields) {
        HttpResponse<String> start =
                sent(HttpRequest.newBuilder(base.resolve("/sign-in")).build(), 200);
        Matcher token = TOKEN.matcher(start.body());
        if (!token.find()) {
            throw new IllegalStateException("a page of the workbench without a token");
        }
        String cookies = start.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "_token=" + encoded(token.group(1)) + "&", ""));
        HttpRequest request = HttpRequest.newBuilder(base.resolve(path))
                .header("Cookie", cookies)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return sent(request, 303).headers().firstValue("Location").orElseThrow();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> sent(HttpRequest request, int status) {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != status) {
                throw new IllegalStateException(
                        request.uri() + " answered " + answer.statusCode() + ", not " + status + ": " + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot fetch " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while fetching " + request.uri(), e);
        }
    }
}
