// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may come in, as another service says who somebody is (OpenID Connect). Read from a file of properties, in which a secret
 * may stand that no command line shows.
 *
 * @param issuer of identities; its {@code /.well-known/openid-configuration} says the rest
 * @param client the name under which the issuer knows this workbench
 * @param secret of the client, where the issuer gave it one
 * @param address at which browsers find this workbench: {@code https://desk.example/}
 * @param claim by which somebody is called in rulings
 * @param users who may come in, by that claim; empty for everybody whom the issuer lets in
 */
public record OpenId(URI issuer, String client, Optional<String> secret, URI address, String claim, Set<String> users) {

    private static final Set<String> KNOWN = Set.of("issuer", "client", "secret", "address", "claim", "users");

    public OpenId {
        users = Set.copyOf(users);
        secure("issuer", issuer);
        secure("address", address);
        if (!address.getPath().equals("/")) {
            throw new CallerFault("address is that of the first page and ends with its host's slash, not " + address);
        }
    }

    /** @throws CallerFault where the file is not what it should be, which it names */
    public static OpenId read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new CallerFault("cannot read " + file + ": " + e.getMessage());
        }
        Set<String> unknown = new TreeSet<>(properties.stringPropertyNames());
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) {
            throw new CallerFault(file + " says " + unknown + "; it may say " + new TreeSet<>(KNOWN));
        }
        try {
            return new OpenId(
                    URI.create(wanted(properties, "issuer")),
                    wanted(properties, "client"),
                    given(properties, "secret"),
                    URI.create(wanted(properties, "address")),
                    given(properties, "claim").orElse("email"),
                    given(properties, "users").stream()
                            .flatMap(users -> Stream.of(users.split(",")))
                            .map(String::strip)
                            .filter(user -> !user.isEmpty())
                            .collect(Collectors.toSet()));
        } catch (CallerFault | IllegalArgumentException e) {
            throw new CallerFault(file + ": " + e.getMessage());
        }
    }

    /** Where the issuer sends somebody back to. */
    public URI back() {
        return address.resolve("/sign-in/back");
    }

    /** Whether somebody of this name may come in. */
    public boolean admits(String user) {
        return users.isEmpty() || users.contains(user);
    }

    private static Optional<String> given(Properties properties, String key) {
        return Optional.ofNullable(properties.getProperty(key))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static String wanted(Properties properties, String key) {
        return given(properties, key).orElseThrow(() -> new CallerFault("there is no " + key + " = …"));
    }

    /** Plain HTTP only within this machine: else what the issuer says could be another's word. */
    private static void secure(String key, URI uri) {
        String host = Optional.ofNullable(uri.getHost()).orElse("");
        boolean here = "http".equals(uri.getScheme()) && Doors.isLoopback(host);
        if (host.isEmpty() || !"https".equals(uri.getScheme()) && !here) {
            throw new CallerFault(key + " is an https:// address, not " + uri);
        }
    }
}
