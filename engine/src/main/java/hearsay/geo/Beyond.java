// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.claims.Candidate;
import hearsay.claims.Derivation;
import hearsay.claims.Place;
import hearsay.claims.PlaceMention;
import hearsay.claims.PlaceRelation;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places that are named only by where they lie to the place before: "further to the east", "along the coast". */
record Beyond(String text, Placer placer) {

    /** A place so many characters before is too far to be meant. */
    private static final int REACH = 300;

    private static final Pattern DIRECTION = Pattern.compile(
            "\\b(?:further|farther|deeper|more) (?:to the |towards? the )?(?<direction>(?:north|south)-?(?:east|west)|north"
                    + "|south|east|west)(?:wards?)?\\b(?! of\\b)");
    private static final Pattern COAST =
            Pattern.compile("\\b(?:along|up|down|off|on) (?:the|its) (?:\\w+ )?(?:coast|coastline|shore)\\b(?! of\\b)");

    private static final Pattern BORDER = Pattern.compile(
            "\\b(?:to|at|on|near|across|along|from|over|towards?) (?:the|its|their) (?:\\w+ )?(?:borders?|frontier)\\b"
                    + "(?! (?:of|with|between|guards?|police|control|crossings?|posts?|towns?|areas?|regions?|force|forces|security|wall)\\b)");

    List<PlaceMention> find(List<PlaceMention> named) {
        List<PlaceMention> found = new ArrayList<>();
        Matcher direction = DIRECTION.matcher(text);
        while (direction.find()) {
            OptionalDouble bearing = Setting.bearing(direction.group("direction"));
            Span span = new Span(direction.start(), direction.end());
            before(named, span)
                    .filter(place -> bearing.isPresent())
                    .ifPresent(place -> found.add(mention(
                            span,
                            place,
                            "geo/en/further",
                            PlaceRelation.NEAR,
                            place.candidates().stream()
                                    .map(from -> placer.beyond(from, bearing.getAsDouble(), span.in(text)))
                                    .toList())));
        }
        Matcher coast = COAST.matcher(text);
        while (coast.find()) {
            Span span = new Span(coast.start(), coast.end());
            before(named, span)
                    .ifPresent(place -> found.add(mention(
                            span,
                            place,
                            "geo/en/along-the-coast",
                            PlaceRelation.ALONG,
                            place.candidates().stream()
                                    .flatMap(of -> placer.coast(of, span.in(text)).stream())
                                    .toList())));
        }
        Matcher border = BORDER.matcher(text);
        while (border.find()) {
            Span span = new Span(border.start(), border.end());
            before(named, span)
                    .ifPresent(place -> found.add(mention(
                            span,
                            place,
                            "geo/en/the-border",
                            relation(border.group()),
                            place.candidates().stream()
                                    .flatMap(of ->
                                            placer
                                                    .border(of, neighbour(named, span, of.value()), span.in(text))
                                                    .stream())
                                    .toList())));
        }
        return found.stream().filter(mention -> !mention.candidates().isEmpty()).toList();
    }

    private static PlaceRelation relation(String words) {
        if (words.startsWith("to")) {
            return PlaceRelation.TO;
        }
        return words.startsWith("from")
                ? PlaceRelation.FROM
                : words.startsWith("along")
                        ? PlaceRelation.ALONG
                        : words.startsWith("near") ? PlaceRelation.NEAR : PlaceRelation.AT;
    }

    /** The country of the last place before that is a neighbour of a place's country. */
    private Optional<String> neighbour(List<PlaceMention> named, Span span, Place of) {
        return named.stream()
                .filter(place -> place.span().end() <= span.start()
                        && !place.candidates().isEmpty())
                .flatMap(place -> place.candidates().get(0).value().country().stream())
                .filter(country ->
                        of.country().filter(own -> placer.meet(own, country)).isPresent())
                .reduce((first, second) -> second);
    }

    /** The nearest place before; at the beginning of a text the first behind, in the same sentence. */
    private Optional<PlaceMention> before(List<PlaceMention> named, Span span) {
        if (named.stream().anyMatch(place -> place.phrase().overlaps(span))) {
            return Optional.empty();
        }
        return named.stream()
                .filter(place -> place.span().end() <= span.start()
                        && span.start() - place.span().end() < REACH)
                .filter(place -> !place.candidates().isEmpty())
                .reduce((first, second) -> second)
                .or(() -> named.stream()
                        .filter(place -> place.span().start() >= span.end()
                                && place.span().start() - span.end() < REACH / 3)
                        .filter(place -> !place.candidates().isEmpty())
                        .filter(place ->
                                text.substring(span.end(), place.span().start()).matches("[^.!?\\n]*"))
                        .findFirst());
    }

    private static PlaceMention mention(
            Span span, PlaceMention from, String rule, PlaceRelation relation, List<Candidate<Place>> candidates) {
        return new PlaceMention(span, span, relation, candidates, new Derivation(rule, List.of(from.span(), span)));
    }
}
