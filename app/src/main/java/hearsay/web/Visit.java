// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.workbench.CallerFault;
import hearsay.workbench.Desks;
import hearsay.workbench.Sieve;
import hearsay.workbench.Workbench;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** One request: what it asks for, and the ledger that it is about. */
final class Visit {

    private final Context context;
    private final Desks desks;
    private final House house;

    Visit(Context context, Desks desks, House house) {
        this.context = context;
        this.desks = desks;
        this.house = house;
    }

    /** What stands in the address in place of {@code {name}}. */
    String part(String name) {
        return context.pathParam(name);
    }

    /** A parameter of the address or a field of the form; none where it is blank. */
    Optional<String> given(String name) {
        String query = context.queryParam(name);
        return Optional.ofNullable(query == null ? context.formParam(name) : query)
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** @throws CallerFault where it is not given, or blank */
    String wanted(String name) {
        return given(name).orElseThrow(() -> new CallerFault("the field \"" + name + "\" is empty; fill it in"));
    }

    /** What lists are sifted by. @throws Refusal naming what cannot be understood of it */
    Sieve sieve() {
        Sieve sieve = Sieve.of(this::given);
        understood(sieve::happening);
        understood(sieve::position);
        return sieve;
    }

    /** Something that the address says after its question mark. @throws Refusal where it cannot be understood */
    static <T> T understood(Supplier<T> said) {
        try {
            return said.get();
        } catch (CallerFault e) {
            throw new Refusal(400, String.valueOf(e.getMessage()));
        }
    }

    /** Asks the ledger something that changes nothing. */
    <T> T look(Function<Workbench, T> question) {
        return desks.look(question);
    }

    /** Asks something that takes long, and remembers the answer until the ledger changes; see {@link Desks#look}. */
    <T> T look(Class<T> type, Object key, Function<Workbench, T> question) {
        return desks.look(type, key, question);
    }

    /** Does something that changes the ledger. */
    <T> T change(Function<Workbench, T> verb) {
        return desks.change(verb);
    }

    Desks desks() {
        return desks;
    }

    House house() {
        return house;
    }

    Context context() {
        return context;
    }

    /** Who is signed in, or the name last given with a ruling; empty where neither is known. */
    Optional<String> analyst() {
        return house.sessions()
                .user(context)
                .or(() -> Optional.ofNullable(context.cookie(Cookies.ANALYST)).flatMap(Cookies::decoded));
    }
}
