// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.claims.Actor;
import hearsay.claims.Context;
import hearsay.claims.Derivation;
import hearsay.claims.Location;
import hearsay.claims.Participant;
import hearsay.claims.Proposition;
import hearsay.claims.Quantity;
import hearsay.claims.When;
import hearsay.text.Span;
import hearsay.workbench.InWords;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Why a proposition says what it says: each field with its rule and the characters that were read. */
record PropositionReasons(BiConsumer<String, String> field, Function<Span, String> quoted) {

    void write(Proposition proposition) {
        say("trigger", quoted.apply(proposition.trigger()));
        say("type", InWords.what(proposition));
        List<Context> contexts = List.copyOf(proposition.contexts());
        if (!contexts.isEmpty()) {
            say("contexts", contexts.stream().map(PropositionReasons::lower).collect(Collectors.joining(", ")));
        }
        because(proposition.because());
        proposition.participants().forEach(this::participant);
        proposition.locations().forEach(this::location);
        proposition.when().ifPresent(this::when);
        proposition.quantities().forEach(this::quantity);
    }

    private void participant(Participant participant) {
        say(
                lower(participant.role()),
                participant.actor().map(PropositionReasons::actor).orElse("not known who"));
        say("", quoted.apply(participant.span()));
        because(participant.because());
    }

    private static String actor(Actor actor) {
        return actor.name() + actor.country().map(country -> ", " + country).orElse("") + ", " + actor.sector();
    }

    private void location(Location location) {
        say(
                lower(location.role()),
                InWords.where(location) + ", " + lower(location.place().precision()));
        say("", InWords.extent(location.place().area()));
        say("", quoted.apply(location.span()));
        because(location.because());
    }

    private void when(When when) {
        say("when", InWords.when(when.interval()));
        because(when.because());
    }

    private void quantity(Quantity quantity) {
        String counted = quantity.counted().map(what -> " (" + what + ")").orElse("");
        say("number", InWords.howMany(quantity) + counted);
        say("", quoted.apply(quantity.span()));
        because(quantity.because());
    }

    private void because(Derivation because) {
        say("rule", because.rule());
        because.from().forEach(span -> say("read", quoted.apply(span)));
    }

    private void say(String label, String value) {
        field.accept(label, value);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
