// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Upos;
import hearsay.claims.Headcount;
import hearsay.claims.Sector;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the noun phrase of a source from its surface: possessor, modifiers, head, complement ("of the army"), apposition. The
 * head decides whether it is a name; country and sector come from whatever part tells them first.
 */
final class SourcePhrases {

    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "for",
            "from",
            "at",
            "in",
            "with",
            "on",
            "to",
            "near",
            "inside",
            "among",
            "within",
            "by",
            "close",
            "familiar",
            "involved",
            "briefed",
            "based",
            "speaking",
            "outside",
            "across",
            "around",
            "under",
            "about",
            "against");
    private static final Set<String> RELATIVES = Set.of("who", "whom", "whose", "which", "that", "where");
    private static final Set<String> BREAKS = Set.of(",", "(", "--", "\u2014", "\u2013", ":", ";");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that");
    private static final Set<String> INDEFINITE =
            Set.of("a", "an", "another", "one", "any", "some", "every", "each", "no");
    private static final Set<String> MANY = Set.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "several",
            "many",
            "some",
            "few",
            "dozen",
            "hundred",
            "thousand",
            "both",
            "these",
            "those",
            "most",
            "all",
            "various",
            "numerous",
            "other",
            "multiple",
            "people",
            "couple",
            "group");
    private static final Set<String> SURNAMES = Set.of(
            "Jordan", "Chad", "Georgia", "Washington", "Paris", "Israel", "Kingston", "London", "Ireland", "France");
    private static final Set<String> PRONOUNS = Set.of(
            "i",
            "he",
            "she",
            "it",
            "we",
            "they",
            "you",
            "who",
            "whoever",
            "that",
            "this",
            "these",
            "those",
            "his",
            "her",
            "their",
            "its",
            "our",
            "my",
            "your",
            "everyone",
            "everybody",
            "someone",
            "somebody",
            "anyone",
            "anybody",
            "nobody",
            "nothing",
            "him",
            "them",
            "us",
            "me",
            "one",
            "other",
            "others",
            "which",
            "whom",
            "no",
            "something",
            "everything");
    private static final Set<String> PLURAL_PRONOUNS = Set.of("they", "we", "these", "those", "both", "them", "us");

    private final Countries countries;
    private final RoleNouns roles;
    private final Organisations organisations;
    private final Relays relays;

    SourcePhrases(Countries countries, RoleNouns roles, Organisations organisations, Relays relays) {
        this.countries = countries;
        this.roles = roles;
        this.organisations = organisations;
        this.relays = relays;
    }

    /**
     * Reads a phrase.
     *
     * @param persons the stretches of the text that the model takes for names of persons
     * @param opensSentence whether the first word would have its capital anyway
     */
    SourcePhrase read(Wording whole, List<Span> persons, boolean opensSentence, String text) {
        int core = breakOff(whole);
        Parts parts = parts(whole.part(0, Math.max(core, 1)));
        Wording apposition = core < whole.size() ? whole.part(core, whole.size()) : whole.part(0, 0);
        return new Reader(whole, parts, apposition, persons, opensSentence, text).phrase();
    }

    /** The words of a phrase by their place: whose, what, of what. */
    private record Parts(Wording possessor, Wording head, Wording complement) {}

    private static int breakOff(Wording whole) {
        int relative = whole.next(RELATIVES, 1);
        return Math.min(relative, whole.next(BREAKS, 1));
    }

    private Parts parts(Wording core) {
        int preposition = Math.min(core.next(PREPOSITIONS, 1), core.size());
        if (preposition < core.size() - 1
                && core.word(preposition).reads(Set.of("of"))
                && quantity(core.part(0, preposition))) {
            Parts rest = parts(core.part(preposition + 1, core.size()));
            return new Parts(core.part(0, preposition), rest.head(), rest.complement());
        }
        int owner = -1;
        for (int at = 0; at < preposition; at++) {
            String written = Inflections.normal(core.word(at).written());
            if ((written.equals("'s") || written.equals("'")) && at + 1 < preposition) {
                owner = at;
            }
        }
        boolean owns = preposition > owner + 2
                && Inflections.normal(core.word(preposition - 1).written()).equals("'s");
        return new Parts(
                core.part(0, Math.max(owner, 0)),
                core.part(owner + 1, owns ? preposition - 1 : preposition),
                core.part(preposition, core.size()));
    }

    private boolean quantity(Wording words) {
        List<Phrases.Found<RoleNouns.RoleNoun>> found = roles.in(words);
        return !found.isEmpty()
                && found.get(found.size() - 1).to() == words.size()
                && found.get(found.size() - 1).value().kind() == RoleNouns.Kind.QUANTITY;
    }

    /** One phrase being read. */
    private final class Reader {

        private final Wording whole;
        private final Parts parts;
        private final Wording apposition;
        private final List<Span> persons;
        private final boolean opensSentence;
        private final String text;

        private Reader(
                Wording whole,
                Parts parts,
                Wording apposition,
                List<Span> persons,
                boolean opensSentence,
                String text) {
            this.whole = whole;
            this.parts = parts;
            this.apposition = apposition;
            this.persons = persons;
            this.opensSentence = opensSentence;
            this.text = text;
        }

        private SourcePhrase phrase() {
            Optional<Span> inHead = person(parts.head());
            Optional<Span> person = inHead.or(this::personBehind);
            if (person.isPresent()) {
                Reader others = inHead.map(this::without).orElse(this);
                return new SourcePhrase(true, person.get().in(text), others.country(), others.sector(), Headcount.ONE);
            }
            Optional<Organisations.Organisation> organisation = last(organisations.known(parts.head()), parts.head());
            if (organisation.isPresent()) {
                Organisations.Organisation known = organisation.get();
                return new SourcePhrase(
                        true, label(), known.country().or(this::country), known.sector(), Headcount.UNKNOWN);
            }
            return outlet().or(this::role).or(this::body).or(this::state).orElseGet(this::unknown);
        }

        /** A paper, an agency or a broadcaster in its own name. */
        private Optional<SourcePhrase> outlet() {
            Wording head = parts.head();
            for (int at = 0; at < head.size(); at++) {
                Optional<Relays.Outlet> outlet = relays.outlet(head, at)
                        .filter(found ->
                                found.to() == head.size() && !found.value().generic())
                        .map(Phrases.Found::value);
                if (outlet.isPresent()) {
                    return outlet.map(
                            one -> new SourcePhrase(true, label(), one.country(), Sector.JRN, Headcount.UNKNOWN));
                }
            }
            return Optional.empty();
        }

        private Optional<SourcePhrase> role() {
            return last(roles.in(parts.head()), parts.head()).map(role -> {
                boolean office = role.kind() == RoleNouns.Kind.OFFICE && !plural(parts.head()) && !indefinite();
                return new SourcePhrase(office, label(), country(), sector(), headcount());
            });
        }

        private Optional<SourcePhrase> body() {
            return last(organisations.nouns(parts.head()), parts.head()).map(noun -> switch (noun.kind()) {
                case BODY ->
                    new SourcePhrase(!indefinite() && !plural(parts.head()), label(), country(), sector(), headcount());
                case CLASS, MODIFIER -> new SourcePhrase(titled(), label(), country(), sector(), headcount());
                case PLURAL -> new SourcePhrase(false, label(), country(), sector(), Headcount.SOME);
                case DOCUMENT -> document();
            });
        }

        /** A statement speaks for its maker, where the words name one. */
        private SourcePhrase document() {
            for (Wording part : List.of(parts.possessor(), parts.head(), parts.complement())) {
                Optional<Phrases.Found<Organisations.Organisation>> known =
                        organisations.known(part).stream().findFirst();
                if (known.isPresent()) {
                    Organisations.Organisation maker = known.get().value();
                    String name =
                            part.span(known.get().from(), known.get().to()).in(text);
                    return new SourcePhrase(
                            true, name, maker.country().or(this::country), maker.sector(), Headcount.UNKNOWN);
                }
                Optional<Phrases.Found<Organisations.OrganisationNoun>> body = organisations.nouns(part).stream()
                        .filter(noun -> noun.value().kind() == Organisations.Kind.BODY)
                        .findFirst();
                if (body.isPresent()) {
                    int from = part.word(0).reads(PREPOSITIONS) ? 1 : 0;
                    String name = part.span(from, body.get().to()).in(text);
                    return new SourcePhrase(true, bare(name), country(), sector(), Headcount.UNKNOWN);
                }
            }
            return new SourcePhrase(false, label(), country(), sector(), headcount());
        }

        /** A country or a capital that acts. */
        private Optional<SourcePhrase> state() {
            return last(countries.in(parts.head()), parts.head()).map(country -> switch (country.as()) {
                case NAME, CAPITAL, SEAT ->
                    new SourcePhrase(true, label(), one(country.code()), Sector.GOV, Headcount.UNKNOWN);
                case DEMONYM -> new SourcePhrase(false, label(), Optional.of(country.code()), Sector.CVL, headcount());
            });
        }

        /** The country, unless the head joins several. */
        private Optional<String> one(String code) {
            return joined(parts.head()) ? Optional.empty() : Optional.of(code);
        }

        private SourcePhrase unknown() {
            return new SourcePhrase(titled(), label(), country(), sector(), headcount());
        }

        /** A name among some words: as the model marks it, else a run of capitals that no lexicon knows. */
        private Optional<Span> person(Wording words) {
            if (words.size() == 0) {
                return Optional.empty();
            }
            Span span = words.span(0, words.size());
            Optional<Span> marked = persons.stream()
                    .filter(person -> span.contains(person) && person.end() == span.end())
                    .filter(person -> !capital(words, person))
                    .findFirst();
            return marked.or(() -> unknownName(words)).map(one -> joined(words) ? unarticled(words) : one);
        }

        /** Whether a model's "person" is rather a country or a seat of government ("Moscow"), and no usual surname. */
        private boolean capital(Wording words, Span person) {
            return countries.in(words).stream()
                    .filter(found -> found.value().as() != Countries.As.DEMONYM)
                    .filter(found -> !SURNAMES.contains(found.value().written()))
                    .anyMatch(found -> words.span(found.from(), found.to()).equals(person));
        }

        private static Span unarticled(Wording words) {
            return words.span(words.size() > 1 && words.word(0).reads(DETERMINERS) ? 1 : 0, words.size());
        }

        /** This phrase without the name in its head: "Chuck Jordan" tells of no country. */
        private Reader without(Span name) {
            int before = 0;
            while (before < parts.head().size()
                    && parts.head().word(before).span().start() < name.start()) {
                before++;
            }
            Parts rest = new Parts(parts.possessor(), parts.head().part(0, before), parts.complement());
            return new Reader(whole, rest, apposition, persons, opensSentence, text);
        }

        /** "Mr. Grassley and Mr. Leahy": two names are one label. */
        private boolean joined(Wording words) {
            int and = words.next(Set.of("and", "&"), 1);
            return and + 1 < words.size()
                    && words.word(and - 1).capital()
                    && words.word(and + 1).capital();
        }

        private Optional<Span> unknownName(Wording words) {
            boolean[] known = known(words);
            int title = titleEnd(words);
            int from = words.size();
            while (from > title && (title > 0 || !known[from - 1]) && nameLike(words, from - 1)) {
                from--;
            }
            while (from < words.size()
                    && !words.word(from).capital()
                    && !words.word(from).written().equals("al")) {
                from++;
            }
            int length = words.size() - from;
            boolean called = title > 0 || roles.in(words).stream().anyMatch(found -> found.to() == from(words, known));
            boolean several = length > 1 && !words.word(0).reads(DETERMINERS);
            return length > 0 && (called || several) && (title > 0 || !known[words.size() - 1])
                    ? Optional.of(words.span(from, words.size()))
                    : Optional.empty();
        }

        /** Where the run of words that no lexicon knows begins, seen from the end. */
        private static int from(Wording words, boolean[] known) {
            int from = words.size();
            while (from > 0
                    && !known[from - 1]
                    && words.word(from - 1).written().matches("[\\p{Lu}].*|-|al|el|bin|\\.")) {
                from--;
            }
            return from;
        }

        /** The word behind a title that capitals follow ("Mr. King"); 0 if there is none. */
        private int titleEnd(Wording words) {
            return roles.in(words).stream()
                    .filter(found -> found.value().kind() == RoleNouns.Kind.TITLE)
                    .filter(found ->
                            found.to() < words.size() && words.word(found.to()).capital())
                    .mapToInt(Phrases.Found::to)
                    .max()
                    .orElse(0);
        }

        /** Which words some lexicon knows; a place name behind another name is part of it ("Chuck Jordan"). */
        private boolean[] known(Wording words) {
            boolean[] known = new boolean[words.size()];
            roles.in(words).forEach(found -> mark(known, found));
            organisations.nouns(words).forEach(found -> mark(known, found));
            organisations.known(words).forEach(found -> mark(known, found));
            countries.in(words).stream()
                    .filter(found -> found.from() == 0
                            || known[found.from() - 1]
                            || !words.word(found.from() - 1).capital()
                            || words.word(found.from() - 1).reads(DETERMINERS))
                    .forEach(found -> mark(known, found));
            return known;
        }

        private void mark(boolean[] known, Phrases.Found<?> found) {
            for (int at = found.from(); at < found.to(); at++) {
                known[at] = true;
            }
        }

        private boolean nameLike(Wording words, int at) {
            Wording.Word word = words.word(at);
            boolean joint = word.reads(Set.of(
                    "-", "al", "el", "bin", "ibn", "abu", "van", "von", "de", "del", "der", "da", "di", "la", "."));
            return joint || word.capital() && !word.reads(DETERMINERS);
        }

        /** "Trump's campaign manager, Corey Lewandowski": a name behind the comma of a role. */
        private Optional<Span> personBehind() {
            boolean role = last(roles.in(parts.head()), parts.head()).isPresent();
            if (!role || apposition.size() < 2 || !apposition.word(0).reads(BREAKS)) {
                return Optional.empty();
            }
            int end = Math.min(apposition.next(BREAKS, 1), apposition.next(RELATIVES, 1));
            return end > 1 ? person(apposition.part(1, end)) : Optional.empty();
        }

        private boolean titled() {
            Wording head = parts.head();
            if (head.size() == 0) {
                return false;
            }
            Wording.Word last = head.word(head.size() - 1);
            return last.capital() && !last.reads(PRONOUNS) && (head.size() > 1 || !opensSentence || named(last));
        }

        private static boolean named(Wording.Word word) {
            return word.upos() == Upos.PROPN || word.upos() == Upos.X;
        }

        private Optional<String> country() {
            for (Wording part : List.of(parts.head(), parts.possessor(), parts.complement(), apposition)) {
                Optional<String> named = organisations.known(part).stream()
                        .flatMap(found -> found.value().country().stream())
                        .findFirst();
                Optional<String> country = countries.in(part).stream()
                        .map(found -> found.value().code())
                        .findFirst()
                        .or(() -> named);
                if (country.isPresent()) {
                    return country;
                }
            }
            return Optional.empty();
        }

        private Sector sector() {
            Optional<RoleNouns.RoleNoun> role = last(roles.in(parts.head()), parts.head())
                    .or(() -> roles.in(parts.head()).stream()
                            .map(Phrases.Found::value)
                            .findFirst());
            if (role.isPresent()
                    && role.get().kind() == RoleNouns.Kind.CLASS
                    && role.get().sector() != Sector.UNK) {
                return role.get().sector();
            }
            if (role.isPresent()
                    && role.get().kind() == RoleNouns.Kind.OFFICE
                    && role.get().sector() != Sector.UNK) {
                return role.get().sector();
            }
            for (Wording part : List.of(parts.head(), parts.possessor(), parts.complement(), apposition)) {
                Optional<Sector> told = organisations.known(part).stream()
                        .map(found -> found.value().sector())
                        .findFirst()
                        .or(() -> organisations.nouns(part).stream()
                                .map(found -> found.value().sector())
                                .filter(sector -> sector != Sector.UNK)
                                .findFirst());
                if (told.isPresent()) {
                    return told.get();
                }
            }
            return role.map(RoleNouns.RoleNoun::sector)
                    .filter(sector -> sector != Sector.UNK)
                    .or(() -> roles.in(apposition).stream()
                            .map(found -> found.value().sector())
                            .filter(sector -> sector != Sector.UNK)
                            .findFirst())
                    .orElse(Sector.UNK);
        }

        private Headcount headcount() {
            Wording head = parts.head();
            if (parts.possessor().size() > 0 && quantity(parts.possessor())) {
                boolean one = parts.possessor().word(0).reads(Set.of("one", "a", "another", "either", "neither"))
                        && !parts.possessor().word(parts.possessor().size() - 1).reads(MANY);
                return one ? Headcount.ONE : Headcount.SOME;
            }
            if (head.size() == 0) {
                return Headcount.UNKNOWN;
            }
            if (plural(head) || head.word(0).reads(MANY) || head.word(0).reads(PLURAL_PRONOUNS)) {
                return Headcount.SOME;
            }
            return Headcount.ONE;
        }

        private boolean plural(Wording head) {
            Wording.Word last = head.word(head.size() - 1);
            String written = Inflections.normal(last.written());
            boolean number = head.size() > 1 && head.word(head.size() - 2).reads(MANY);
            boolean inflected = last.readings().size() > 1
                    && last.readings().stream().anyMatch(reading -> reading.length() < written.length())
                    && written.endsWith("s");
            return number
                    || inflected
                    || last.reads(Set.of("people", "men", "women", "police", "personnel", "staff"))
                    || written.endsWith("men");
        }

        private boolean indefinite() {
            return parts.head().size() > 0
                    && parts.possessor().size() == 0
                    && parts.head().word(0).reads(INDEFINITE);
        }

        /** The words up to the apposition, without an article in front. */
        private String label() {
            int end = Math.min(breakOff(whole), whole.size());
            return bare(whole.span(0, Math.max(end, 1)).in(text));
        }

        private String bare(String name) {
            String label = name.strip().replaceAll("(?<=\\p{L})['\u2019]s$", "");
            for (String article : List.of("the ", "a ", "an ")) {
                if (label.length() > article.length()
                        && label.toLowerCase(java.util.Locale.ROOT).startsWith(article)) {
                    return label.substring(article.length()).strip();
                }
            }
            return label;
        }

        /** What a lexicon finds at the very end of some words. */
        private <T> Optional<T> last(List<Phrases.Found<T>> found, Wording words) {
            return found.stream()
                    .filter(one -> one.to() == words.size())
                    .map(Phrases.Found::value)
                    .findFirst();
        }
    }
}
