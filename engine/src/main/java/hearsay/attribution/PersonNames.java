// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names of persons in a source phrase: as the reading model marks them, or else as {@link UnlistedNames} guesses them. */
final class PersonNames {

    /** Surnames that are places as well. */
    private static final Set<String> SURNAMES = Set.of(
            "Jordan", "Chad", "Georgia", "Washington", "Paris", "Israel", "Kingston", "London", "Ireland", "France");

    private static final Set<String> AND = Set.of("and", "&");

    private final Countries countries;
    private final RoleNouns roles;
    private final UnlistedNames unlisted;

    PersonNames(Countries countries, RoleNouns roles, Organisations organisations) {
        this.countries = countries;
        this.roles = roles;
        this.unlisted = new UnlistedNames(countries, roles, organisations);
    }

    /**
     * The name that ends some words; two joined names are one.
     *
     * @param marked the stretches of the text that the model takes for names of persons
     */
    Optional<Span> in(Wording words, List<Span> marked) {
        if (words.size() == 0) {
            return Optional.empty();
        }
        Span span = words.span(0, words.size());
        return marked.stream()
                .filter(person -> span.contains(person) && person.end() == span.end())
                .filter(person -> !place(words, person))
                .findFirst()
                .or(() -> unlisted.in(words))
                .map(name -> joined(words) ? unarticled(words) : name);
    }

    /** "Trump's campaign manager, Corey Lewandowski": a name behind the comma of a role. */
    Optional<Span> behind(PhraseParts parts, List<Span> marked) {
        return Phrases.last(roles.in(parts.head()), parts.head())
                .flatMap(role -> parts.apposed())
                .flatMap(words -> in(words, marked));
    }

    /** Whether a model's "person" is rather a country or a seat of government ("Moscow"), and no usual surname. */
    private boolean place(Wording words, Span person) {
        return countries.in(words).stream()
                .filter(found -> found.value().as() != Countries.As.DEMONYM)
                .filter(found -> !SURNAMES.contains(found.value().written()))
                .anyMatch(found -> words.span(found.from(), found.to()).equals(person));
    }

    private static Span unarticled(Wording words) {
        int from = words.size() > 1 && words.word(0).reads(PhraseParts.DETERMINERS) ? 1 : 0;
        return words.span(from, words.size());
    }

    /** "Mr. Grassley and Mr. Leahy": two names are one label. */
    static boolean joined(Wording words) {
        int and = words.next(AND, 1);
        return and + 1 < words.size()
                && words.word(and - 1).capital()
                && words.word(and + 1).capital();
    }
}
