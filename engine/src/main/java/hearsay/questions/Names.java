// SPDX-License-Identifier: Apache-2.0
package hearsay.questions;

import hearsay.claims.Actor;
import hearsay.claims.Place;
import hearsay.claims.PlaceMention;
import hearsay.claims.PlacePrecision;
import hearsay.claims.Reading;
import hearsay.claims.Sector;
import hearsay.claims.Who;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import hearsay.text.Document;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds out who and what place a name stands for, by reading it in a sentence that leaves no doubt what it does there. */
final class Names {

    private static final Set<Sector> STATE =
            EnumSet.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY, Sector.JUD, Sector.LEG);
    private static final Set<Sector> OF_HIRE = EnumSet.of(Sector.PRM, Sector.BUS, Sector.UAF);
    private static final Pattern HIRED = Pattern.compile("(?i)\\b(?:mercenar(?:y|ies)|contractors?|militias?)\\b");
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}[\\p{L}.]+");

    private static final String COUNTRIES = "attribution/en/countries.tsv";

    private final Function<Document, Reading> reader;

    /** Names of states by their code: whoever is called so is the state as such, and no part of it. */
    private final Map<String, String> countries;

    private static final String SETS = "questions/en/sets.tsv";

    /** Members of what is more than one: "the West". */
    private final Map<String, List<String>> sets;

    /** Whom reports call by a name that no list knows. */
    private final Function<String, Optional<Who>> told;

    Names(Function<Document, Reading> reader, Function<String, Optional<Who>> told) {
        this.reader = reader;
        this.told = told;
        this.countries = Table.parse(COUNTRIES, Edition.bundledText(COUNTRIES)).rows().stream()
                .collect(Collectors.toMap(row -> row.get("iso3"), row -> row.get("name"), (one, other) -> one));
        this.sets = Table.parse(SETS, Edition.bundledText(SETS)).rows().stream()
                .flatMap(row -> row.list("words").stream().map(words -> Map.entry(words, row.list("members"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The states that are meant by a name of several: "the West"; empty where it is none. */
    List<Who> set(String words) {
        String name = words.strip().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        return sets.getOrDefault(name, List.of()).stream()
                .map(code -> new Who(
                        countries.getOrDefault(code, code), Optional.empty(), Optional.of(code), new TreeSet<>(STATE)))
                .toList();
    }

    /** Whom reports call so; empty where none does. */
    Optional<Who> told(String name) {
        return told.apply(name.strip().replaceFirst("^(?i:the) (?=.)", ""));
    }

    /** Reads a text as a report of a day. */
    Reading read(String text, LocalDate day) {
        return reader.apply(Document.of(
                "question",
                Optional.empty(),
                Optional.empty(),
                day.atStartOfDay().atOffset(ZoneOffset.UTC),
                Locale.ENGLISH,
                "",
                text));
    }

    /** Whom a question means that names this actor: a state with all its parts, or the actor itself. */
    Who who(Actor actor) {
        boolean state = actor.sector() == Sector.GOV
                && actor.country()
                        .filter(code -> actor.name().equals(countries.get(code)))
                        .isPresent();
        return new Who(
                actor.name(),
                Optional.of(actor.id()),
                actor.country(),
                state ? new TreeSet<>(STATE) : new TreeSet<>(List.of(actor.sector())));
    }

    /** Whom a name stands for; by its name only, where no more is known. */
    Who actor(String name, LocalDate day) {
        String words = name.strip();
        Optional<Actor> found = read(words + " said so on Monday.", day).actors().stream()
                .filter(mention -> mention.span().start() <= 4)
                .map(mention -> mention.candidates().get(0).value())
                .filter(actor -> actor.sector() != Sector.UNK || actor.country().isPresent())
                .findFirst();
        return found.map(this::who).orElseGet(() -> byName(words, day));
    }

    /** "Russian aircraft": somebody of a country, where the first name is of one. */
    private Who byName(String name, LocalDate day) {
        String words = name.replaceAll("\\s+(?:in|at|near|on|from) .*$", "");
        Matcher capital = CAPITAL.matcher(words);
        Optional<String> country = capital.find() ? country(capital.group(), day) : Optional.empty();
        return new Who(
                words,
                Optional.empty(),
                country,
                country.isPresent() ? new TreeSet<>(HIRED.matcher(words).find() ? OF_HIRE : STATE) : new TreeSet<>());
    }

    /** The state that a word is of: "Russian". */
    Optional<Who> ofCountry(String word, LocalDate day) {
        return country(word, day)
                .map(code -> new Who(
                        countries.getOrDefault(code, code), Optional.empty(), Optional.of(code), new TreeSet<>(STATE)));
    }

    private Optional<String> country(String word, LocalDate day) {
        return read(word + " officials said so on Monday.", day).actors().stream()
                .filter(mention -> mention.span().start() == 0)
                .flatMap(mention -> mention.candidates().get(0).value().country().stream())
                .findFirst();
    }

    /** The place that a name stands for; empty where no gazetteer knows it. */
    Optional<Place> place(String name, LocalDate day) {
        return place("Fighting was reported in " + name.strip() + " on Monday.", name, day)
                .or(() -> place("Two men were born in " + name.strip() + ".", name, day));
    }

    private Optional<Place> place(String sentence, String name, LocalDate day) {
        int at = sentence.indexOf(name.strip());
        return read(sentence, day).places().stream()
                .filter(mention ->
                        !mention.candidates().isEmpty() && mention.span().end() > at)
                .findFirst()
                .map(PlaceMention::candidates)
                .map(candidates -> candidates.get(0).value())
                .filter(place -> alike(place, name));
    }

    /** A ship is no town that is spelt a little like it: of names of two words and more the first letters are the same. */
    private static boolean alike(Place place, String name) {
        boolean several = name.strip().contains(" ");
        return !several
                || place.precision() != PlacePrecision.TOWN
                || first(place.name()).equals(first(name));
    }

    private static String first(String name) {
        String folded = Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^the ", "");
        return folded.substring(0, Math.min(3, folded.length()));
    }
}
