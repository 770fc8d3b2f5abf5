// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Which addresses may become links. */
final class Links {

    private Links() {}

    /** An address of the open net, as a report gives it; nothing else can be followed. */
    static Optional<String> outward(Optional<URI> address) {
        return address.filter(uri -> uri.getScheme() != null && uri.getHost() != null)
                .filter(uri -> uri.getScheme().toLowerCase(Locale.ROOT).matches("https?"))
                .map(URI::toASCIIString);
    }

    /** A path of this workbench; the first page where it is anything else, such as the address of another site. */
    static String local(String path) {
        boolean ours =
                path.startsWith("/") && !path.startsWith("//") && path.chars().noneMatch(c -> c <= ' ' || c == '\\');
        return ours ? path : "/";
    }

    /** A value as it stands in an address. */
    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
