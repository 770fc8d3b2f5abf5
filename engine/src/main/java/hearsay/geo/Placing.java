// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.claims.Candidate;
import hearsay.claims.Derivation;
import hearsay.claims.Place;
import hearsay.claims.PlaceMention;
import hearsay.claims.PlaceRelation;
import hearsay.claims.Remark;
import hearsay.geo.Setting.Feature;
import hearsay.knowledge.GazetteerEntry;
import hearsay.knowledge.PlaceKind;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** From the toponyms of one document to its mentions of places. @param all in text order */
record Placing(String text, List<Located> all, Placer placer) {

    /** Less likely senses are not drawn: they would only burden a reading. */
    private static final int MOST_CANDIDATES = 4;

    /** Between the two names of "between Sirte and Misrata". */
    private static final Pattern AND =
            Pattern.compile("\\s+and\\s+(?:the )?(?:(?:city|cities|town|towns|village|villages|port) of )?");

    private static final Pattern BETWEEN =
            Pattern.compile("\\bbetween (?:the )?(?:(?:cities|towns|villages|ports) of )?$");

    List<PlaceMention> mentions() {
        List<PlaceMention> mentions = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Optional<List<PlaceMention>> both = between(i);
            if (both.isPresent()) {
                mentions.addAll(both.get());
                i++;
            } else if (all.get(i).isPlace()) {
                mentions.add(mention(i));
            }
        }
        return List.copyOf(mentions);
    }

    /** What each mention would stand for by its name alone, whatever words place it: Sirte of "near Sirte". */
    Map<Span, Place> themselves() {
        Map<Span, Place> places = new HashMap<>();
        for (Located located : all) {
            located.likeliest()
                    .filter(entry -> located.isPlace())
                    .ifPresent(entry -> places.put(located.toponym().span(), placer.place(entry)));
        }
        return places;
    }

    /** Two mentions of the one stretch that lies between two places; empty where no such two follow. */
    private Optional<List<PlaceMention>> between(int index) {
        if (index + 1 >= all.size()) {
            return Optional.empty();
        }
        Located one = all.get(index);
        Located other = all.get(index + 1);
        Span first = one.toponym().span();
        Span second = other.toponym().span();
        String before = text.substring(Math.max(0, first.start() - 30), first.start());
        boolean framed = BETWEEN.matcher(before).find()
                && AND.matcher(text.substring(first.end(), second.start())).matches();
        boolean border = one.setting().feature() == Feature.BORDER;
        if (!framed || one.likeliest().isEmpty() || other.likeliest().isEmpty() || !(border || placed(one, other))) {
            return Optional.empty();
        }
        Span phrase = one.setting().phrase().cover(second);
        Optional<Place> place =
                placer.between(one.likeliest().get(), other.likeliest().get(), words(phrase));
        double probability =
                one.senses().get(0).probability() * other.senses().get(0).probability();
        return place.map(stretch -> Stream.of(first, second)
                .map(name -> new PlaceMention(
                        name,
                        phrase,
                        PlaceRelation.BETWEEN,
                        List.of(new Candidate<>(stretch, probability)),
                        new Derivation("geo/en/between", List.of(first, second))))
                .toList());
    }

    /** Two countries without the word for their border meet, or fight; nothing lies between them. */
    private static boolean placed(Located one, Located other) {
        boolean countries = Stream.of(one, other)
                .flatMap(located -> located.likeliest().stream())
                .anyMatch(entry -> entry.kind() == PlaceKind.COUNTRY);
        return one.isPlace() && other.isPlace() && !countries;
    }

    private PlaceMention mention(int index) {
        Located located = all.get(index);
        Setting setting = located.setting();
        Span name = located.toponym().span();
        List<Candidate<Place>> candidates = located.senses().stream()
                .limit(MOST_CANDIDATES)
                .map(sense -> new Candidate<>(
                        placer.place(sense.value(), setting, neighbour(index, sense.value()), words(setting.phrase())),
                        sense.probability()))
                .toList();
        return new PlaceMention(
                name, setting.phrase(), setting.relation(), candidates, new Derivation(rule(setting), List.of(name)));
    }

    private String words(Span phrase) {
        return phrase.in(text).replaceAll("\\s+", " ");
    }

    private static String rule(Setting setting) {
        if (setting.feature() != Feature.NONE) {
            return "geo/en/" + (setting.feature() == Feature.BORDER ? "border" : "coast");
        }
        return setting.km().isPresent() ? "geo/en/distance" : "geo/name";
    }

    /** The country of the nearest place before that is a neighbour of a sense: whose border with it is meant. */
    private Optional<String> neighbour(int index, GazetteerEntry entry) {
        if (Placer.feature(entry, all.get(index).setting()) != Feature.BORDER) {
            return Optional.empty();
        }
        IntStream before = IntStream.range(0, index).map(i -> index - 1 - i);
        return IntStream.concat(before, IntStream.range(index + 1, all.size()))
                .mapToObj(all::get)
                .flatMap(other -> other.likeliest().stream())
                .map(GazetteerEntry::country)
                .filter(country -> !country.isEmpty() && placer.meet(entry.country(), country))
                .findFirst();
    }

    /** What no gazetteer knows. */
    List<Remark> unknown() {
        return all.stream()
                .filter(located -> located.isPlace() && located.senses().isEmpty())
                .map(located -> new Remark(
                        located.toponym().span(),
                        "geo/unknown-name",
                        "no gazetteer knows \"" + words(located.toponym().span()) + "\""))
                .toList();
    }
}
