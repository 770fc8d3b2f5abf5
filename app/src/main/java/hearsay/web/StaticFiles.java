// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.text.Digest;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Style, scripts and fonts, as they travel with the program. A browser asks again each time and is told if they are the same. */
final class StaticFiles {

    /** No dots but before an ending, so no way out of the folder. */
    private static final Pattern NAME = Pattern.compile("(?:[\\w-]+/)*[\\w-]+(?:\\.[\\w-]+)+");

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "mjs", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8");

    private record Kept(byte[] bytes, String type, String tag) {}

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    void answer(Context context) {
        String name = context.path().substring("/static/".length());
        Kept file = Optional.ofNullable(kept.get(name))
                .or(() -> load(name))
                .orElseThrow(() -> new Refusal(404, "There is no file “" + name + "” in this program."));
        kept.put(name, file);
        context.header("Cache-Control", "no-cache").header("ETag", file.tag());
        if (file.tag().equals(context.header("If-None-Match"))) {
            context.status(304);
        } else {
            context.contentType(file.type()).result(file.bytes());
        }
    }

    private static Optional<Kept> load(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (!NAME.matcher(name).matches() || !TYPES.containsKey(ending)) {
            return Optional.empty();
        }
        try (InputStream in = StaticFiles.class.getResourceAsStream("static/" + name)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            String tag = '"' + Digest.ofBytes(bytes).substring(0, 32) + '"';
            return Optional.of(new Kept(bytes, TYPES.getOrDefault(ending, ""), tag));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " of this program", e);
        }
    }
}
