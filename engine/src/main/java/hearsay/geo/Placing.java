// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.claims.Candidate;
import hearsay.claims.Derivation;
import hearsay.claims.Place;
import hearsay.claims.PlaceMention;
import hearsay.claims.Remark;
import hearsay.geo.Setting.Feature;
import hearsay.knowledge.GazetteerEntry;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** From the toponyms of one document to its mentions of places. @param all in text order */
record Placing(String text, List<Located> all, Placer placer) {

    /** Less likely senses are not drawn: they would only burden a reading. */
    private static final int MOST_CANDIDATES = 4;

    List<PlaceMention> mentions() {
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).isPlace())
                .mapToObj(this::mention)
                .toList();
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
        if (all.get(index).setting().feature() != Feature.BORDER) {
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
