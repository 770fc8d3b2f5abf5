// SPDX-License-Identifier: Apache-2.0
package hearsay.reading;

import hearsay.analysis.Sentence;
import hearsay.analysis.Token;
import hearsay.analysis.Upos;
import hearsay.claims.Argument;
import hearsay.claims.Derivation;
import hearsay.claims.Event;
import hearsay.claims.EventRole;
import hearsay.claims.Location;
import hearsay.claims.Place;
import hearsay.claims.PlaceMention;
import hearsay.claims.PlacePrecision;
import hearsay.claims.PlaceRelation;
import hearsay.geo.Vicinity;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where an event is put: by the places its fillers name, or by the place named before where they only point to one ("our
 * city", "there"). A place that nobody knows leaves nothing behind but the remark that the geoparser made of it.
 */
final class Whereabouts {

    private static final Set<EventRole> WHERE = EnumSet.of(EventRole.PLACE, EventRole.ORIGIN, EventRole.DESTINATION);

    private static final Set<PlacePrecision> TOWNS =
            EnumSet.of(PlacePrecision.TOWN, PlacePrecision.NEAR, PlacePrecision.DISTRICT);
    private static final Set<PlacePrecision> SITES =
            EnumSet.of(PlacePrecision.SITE, PlacePrecision.TOWN, PlacePrecision.NEAR);
    private static final Set<PlacePrecision> REGIONS = EnumSet.of(PlacePrecision.REGION, PlacePrecision.DISTRICT);
    private static final Set<PlacePrecision> COUNTRIES = EnumSet.of(PlacePrecision.COUNTRY);
    private static final Set<PlacePrecision> ANY = EnumSet.allOf(PlacePrecision.class);

    /** Words that point to a place named before, and what kind of place that is. */
    private static final Map<String, Set<PlacePrecision>> POINTERS = Map.ofEntries(
            Map.entry("city", TOWNS),
            Map.entry("town", TOWNS),
            Map.entry("village", TOWNS),
            Map.entry("port", SITES),
            Map.entry("base", SITES),
            Map.entry("airport", SITES),
            Map.entry("airfield", SITES),
            Map.entry("island", SITES),
            Map.entry("camp", SITES),
            Map.entry("region", REGIONS),
            Map.entry("province", REGIONS),
            Map.entry("country", COUNTRIES),
            Map.entry("nation", COUNTRIES),
            Map.entry("area", ANY),
            Map.entry("place", ANY),
            Map.entry("site", ANY),
            Map.entry("scene", ANY),
            Map.entry("there", ANY),
            Map.entry("here", ANY));

    private static final Set<String> DETERMINERS =
            Set.of("the", "this", "that", "our", "their", "its", "same", "his", "her", "my");

    private static final Set<String> IN = Set.of("in", "at", "inside", "near", "around", "outside", "on");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Findings findings;

    /** Where each token begins. */
    private final List<Integer> starts;

    Whereabouts(Findings findings) {
        this.findings = findings;
        this.starts = findings.analysis().tokens().stream()
                .map(token -> token.span().start())
                .toList();
    }

    List<Location> of(Event event) {
        List<Location> locations = new ArrayList<>();
        for (Argument argument : event.arguments()) {
            if (WHERE.contains(argument.role())) {
                named(event, argument, locations);
            }
        }
        if (locations.isEmpty()) {
            event.arguments().forEach(argument -> within(event, argument, locations));
        }
        return locations;
    }

    /** "no foreign troops in our city": a place that is only pointed to, inside of another filler. */
    private void within(Event event, Argument argument, List<Location> locations) {
        List<Token> tokens = findings.analysis().tokens();
        int from = Collections.binarySearch(starts, argument.filler().start());
        for (int i = Math.max(2, from < 0 ? -from - 1 : from); i < tokens.size(); i++) {
            Span head = tokens.get(i).span();
            if (!argument.filler().contains(head)) {
                return;
            }
            if (IN.contains(form(tokens.get(i - 2)))) {
                Span phrase = tokens.get(i - 1).span().cover(head);
                named(event, new Argument(EventRole.PLACE, phrase, head), locations);
            }
        }
    }

    private static String form(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    private void named(Event event, Argument argument, List<Location> locations) {
        List<PlaceMention> inside = findings.places().stream()
                .filter(mention -> argument.filler().contains(mention.span())
                        || mention.span().contains(argument.head()))
                .filter(mention -> !mention.candidates().isEmpty())
                .toList();
        if (inside.isEmpty()) {
            pointed(argument).ifPresent(mention -> add(pointed(argument, mention, event), locations));
        }
        for (PlaceMention mention : inside) {
            boolean whole = inside.stream().anyMatch(other -> holds(place(mention), place(other)));
            if (!whole) {
                add(location(argument, mention, mention.span(), event), locations);
            }
        }
    }

    /** Whether one place is only the country of the other: "Sirte in Libya" is in Sirte. */
    private static boolean holds(Place whole, Place part) {
        return whole.precision() == PlacePrecision.COUNTRY
                && part.precision() != PlacePrecision.COUNTRY
                && whole.country().equals(part.country());
    }

    private static Place place(PlaceMention mention) {
        return mention.candidates().get(0).value();
    }

    private static void add(Location location, List<Location> locations) {
        boolean known = locations.stream()
                .anyMatch(other -> other.role() == location.role()
                        && other.place().id().equals(location.place().id()));
        if (!known) {
            locations.add(location);
        }
    }

    private static Location location(Argument argument, PlaceMention mention, Span span, Event event) {
        List<Span> from = new ArrayList<>(List.of(mention.phrase()));
        from.addAll(mention.because().from());
        Derivation because = new Derivation(
                event.because().rule() + ", " + mention.because().rule(),
                from.stream().sorted().distinct().toList());
        return new Location(argument.role(), mention.relation(), place(mention), span, because);
    }

    /** The place named before, by itself, as the words that point to it place the event: "in our city" is in it, not near it. */
    private Location pointed(Argument argument, PlaceMention mention, Event event) {
        Place itself = findings.where().themselves().getOrDefault(mention.span(), place(mention));
        String words =
                BLANKS.matcher(argument.filler().in(findings.text()).strip()).replaceAll(" ");
        PlaceRelation relation = relation(argument);
        boolean pointer = Set.of("there", "here").contains(words.toLowerCase(Locale.ROOT));
        Place place = pointer
                ? place(mention)
                : relation == PlaceRelation.NEAR ? Vicinity.of(itself, "near " + itself.name()) : itself;
        List<Span> from = new ArrayList<>(List.of(argument.head(), mention.span()));
        Derivation because = new Derivation(
                "reading/place-named-before, " + event.because().rule() + ", "
                        + mention.because().rule(),
                from.stream().sorted().distinct().toList());
        return new Location(
                argument.role(), pointer ? mention.relation() : relation, place, argument.filler(), because);
    }

    /** By the preposition before a filler, or by its role where none stands there. */
    private PlaceRelation relation(Argument argument) {
        List<Token> tokens = findings.analysis().tokens();
        int from = Collections.binarySearch(starts, argument.filler().start());
        String before = from > 0 ? form(tokens.get(from - 1)) : "";
        return switch (before) {
            case "near", "around", "outside", "by", "beside" -> PlaceRelation.NEAR;
            case "at" -> PlaceRelation.AT;
            case "along" -> PlaceRelation.ALONG;
            case "to", "into", "toward", "towards" -> PlaceRelation.TO;
            case "from" -> PlaceRelation.FROM;
            default ->
                switch (argument.role()) {
                    case ORIGIN -> PlaceRelation.FROM;
                    case DESTINATION -> PlaceRelation.TO;
                    default -> PlaceRelation.IN;
                };
        };
    }

    /** The last place of the wanted kind before words that name none themselves. */
    private Optional<PlaceMention> pointed(Argument argument) {
        String head = argument.head().in(findings.text()).toLowerCase(Locale.ROOT);
        Set<PlacePrecision> wanted = POINTERS.getOrDefault(head, Set.of());
        boolean definite = head.equals("there") || head.equals("here") || definite(argument.filler());
        if (wanted.isEmpty() || !definite || named(argument.filler())) {
            return Optional.empty();
        }
        Optional<String> country = wanted.equals(COUNTRIES) ? country(argument) : Optional.empty();
        if (wanted.equals(COUNTRIES) && country.isEmpty()) {
            return Optional.empty();
        }
        return findings.places().stream()
                .filter(mention -> mention.span().end() <= argument.filler().start())
                .filter(mention -> !mention.candidates().isEmpty())
                .filter(mention -> country.isEmpty() || place(mention).country().equals(country))
                .filter(mention -> wanted.contains(findings.where()
                        .themselves()
                        .getOrDefault(mention.span(), place(mention))
                        .precision()))
                .reduce((earlier, later) -> later);
    }

    /** "The border town of Togochale" is that town and no other, known or not. */
    private boolean named(Span filler) {
        return findings.analysis().tokens().stream()
                .anyMatch(token -> filler.contains(token.span()) && token.upos() == Upos.PROPN);
    }

    /** Which country "the country" is: that of who speaks or acts in the sentence, else the only one that the text named before. */
    private Optional<String> country(Argument argument) {
        Set<String> here = findings.analysis().sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.contains(argument.filler()))
                .flatMap(span -> findings.actors().stream().filter(actor -> span.contains(actor.span())))
                .flatMap(actor -> actor.actor().country().stream())
                .collect(Collectors.toSet());
        Set<String> named = findings.places().stream()
                .filter(mention -> !mention.candidates().isEmpty())
                .filter(mention -> mention.span().end() <= argument.filler().start())
                .filter(mention -> place(mention).precision() == PlacePrecision.COUNTRY)
                .flatMap(mention -> place(mention).country().stream())
                .collect(Collectors.toSet());
        Set<String> meant = here.isEmpty() ? named : here;
        return meant.size() == 1 ? meant.stream().findFirst() : Optional.empty();
    }

    private boolean definite(Span filler) {
        String words = filler.in(findings.text()).toLowerCase(Locale.ROOT);
        int blank = words.indexOf(' ');
        return blank > 0 && DETERMINERS.contains(words.substring(0, blank));
    }
}
