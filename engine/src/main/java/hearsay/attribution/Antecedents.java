// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Upos;
import hearsay.attribution.Antecedent.Gender;
import hearsay.attribution.Antecedent.Kind;
import hearsay.claims.EntityType;
import hearsay.claims.Headcount;
import hearsay.claims.Mention;
import hearsay.claims.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everybody a text speaks of: its sources, and the persons and organisations it names. In text order. */
final class Antecedents {

    /** How many sentences back a pronoun may reach. */
    private static final int REACH = 5;

    private static final Set<String> FEMALE = Set.of(
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "miss",
            "madam",
            "queen",
            "princess",
            "mother",
            "sister",
            "daughter",
            "wife",
            "widow",
            "girl");
    private static final Set<String> MALE =
            Set.of("mr", "mr.", "sir", "king", "prince", "father", "brother", "son", "husband", "boy");
    private final Clauses clauses;
    private final List<Antecedent> all;

    private Antecedents(Clauses clauses, List<Antecedent> all) {
        this.clauses = clauses;
        this.all = all;
    }

    static Antecedents of(Clauses clauses, List<Told> told, Holders holders) {
        List<Antecedent> all = new ArrayList<>();
        Set<RoleSpan> seen = new java.util.HashSet<>();
        for (Told one : told) {
            one.statement()
                    .source()
                    .filter(seen::add)
                    .filter(span -> !pronoun(clauses, span))
                    .ifPresent(span -> all.add(make(
                            clauses, told, span, holders.read(clauses.analysis(), Optional.of(span)), true, holders)));
        }
        for (Mention mention : clauses.analysis().mentions()) {
            if (mention.type() == EntityType.PERSON || mention.type() == EntityType.ORGANISATION) {
                RoleSpan span = tokens(clauses, mention);
                if (seen.stream().noneMatch(source -> source.from() <= span.from() && span.to() <= source.to())) {
                    Source source = holders.read(clauses.analysis(), Optional.of(span));
                    all.add(make(clauses, told, span, source, false, holders));
                }
            }
        }
        Subjects.of(clauses, seen)
                .forEach(span -> all.add(make(
                        clauses, told, span, holders.read(clauses.analysis(), Optional.of(span)), false, holders)));
        all.sort(Comparator.comparingInt(one -> one.phrase().from()));
        return new Antecedents(clauses, List.copyOf(all));
    }

    static boolean pronoun(Clauses clauses, RoleSpan span) {
        return clauses.token(Heads.of(clauses.analysis(), span)).upos() == Upos.PRON;
    }

    List<Antecedent> all() {
        return all;
    }

    /**
     * The nearest that a pronoun at a token may mean, sentence by sentence backwards: speakers and subjects outside of
     * what others say first, and only where there are none, anybody.
     */
    Optional<Antecedent> nearest(int token, Set<Kind> kinds, Gender gender) {
        List<Antecedent> fitting = all.stream()
                .filter(one -> one.phrase().to() <= token)
                .filter(one -> kinds.contains(one.kind()) && one.gender().fits(gender))
                .toList();
        List<Antecedent> prominent = fitting.stream()
                .filter(one -> !one.quoted() && (one.speaker() || one.subject()))
                .toList();
        int sentence = clauses.sentence(token);
        return nearest(sentence, prominent).or(() -> nearest(sentence, fitting));
    }

    /** The last speaker or subject with a name, however far before a pronoun it stands. */
    Optional<Antecedent> anywhere(int token, Kind kind, Gender gender) {
        return all.stream()
                .filter(one -> one.phrase().to() <= token && one.kind() == kind)
                .filter(one -> one.gender().fits(gender) && one.source() instanceof Source.Named)
                .filter(one -> one.speaker() || one.subject())
                .reduce((earlier, later) -> later);
    }

    private Optional<Antecedent> nearest(int sentence, List<Antecedent> fitting) {
        for (int back = 0; back <= REACH; back++) {
            int wanted = sentence - back;
            Optional<Antecedent> best = fitting.stream()
                    .filter(one -> clauses.sentence(one.phrase().from()) == wanted)
                    .max(Comparator.comparingInt(Antecedents::standing)
                            .thenComparing(one -> one.phrase().from()));
            if (best.isPresent()) {
                return best;
            }
        }
        return Optional.empty();
    }

    private static int standing(Antecedent one) {
        return (one.quoted() ? 0 : 4) + (one.speaker() ? 2 : 0) + (one.subject() ? 1 : 0);
    }

    private static Antecedent make(
            Clauses clauses, List<Told> told, RoleSpan span, Source source, boolean speaker, Holders holders) {
        int head = Heads.of(clauses.analysis(), span);
        boolean quoted = told.stream()
                .flatMap(one -> one.statement().contents().stream())
                .anyMatch(content -> content.from() <= span.from() && span.to() <= content.to());
        boolean subject = clauses.token(head).relation().startsWith("nsubj");
        return new Antecedent(
                span,
                source,
                kind(clauses, span, head, source),
                gender(clauses, span, source, holders),
                speaker,
                quoted,
                subject);
    }

    private static Kind kind(Clauses clauses, RoleSpan span, int head, Source source) {
        boolean person = clauses.analysis().mentions().stream()
                .anyMatch(mention ->
                        mention.type() == EntityType.PERSON && span.span().overlaps(mention.span()));
        boolean joined = clauses.children(head).stream()
                .anyMatch(child -> clauses.token(child).relation().equals("conj") && child < span.to());
        boolean plural = clauses.token(head).xpos().equals("NNS")
                || source instanceof Source.Unnamed unnamed && unnamed.headcount() == Headcount.SOME;
        if (joined || plural) {
            return Kind.PEOPLE;
        }
        if (clauses.reads(head, Subjects.BODIES)) {
            return Kind.BODY;
        }
        return person || source instanceof Source.Unnamed ? Kind.PERSON : Kind.BODY;
    }

    /** By title or noun; else by the given name, which may stand elsewhere in the text beside the same surname. */
    private static Gender gender(Clauses clauses, RoleSpan span, Source source, Holders holders) {
        Gender told = gender(clauses, span);
        if (told != Gender.UNKNOWN || !(source instanceof Source.Named named)) {
            return told;
        }
        String text = clauses.analysis().text();
        String surname = named.name().substring(named.name().lastIndexOf(' ') + 1);
        Set<String> sexes = holders.givenNames()
                .sex(named.name())
                .map(Set::of)
                .orElseGet(() -> clauses.analysis().mentions().stream()
                        .filter(mention -> mention.type() == EntityType.PERSON)
                        .map(mention -> mention.span().in(text))
                        .filter(name -> name.endsWith(" " + surname))
                        .flatMap(name -> holders.givenNames().sex(name).stream())
                        .collect(java.util.stream.Collectors.toSet()));
        return sexes.equals(Set.of("SHE")) ? Gender.FEMALE : sexes.equals(Set.of("HE")) ? Gender.MALE : told;
    }

    private static Gender gender(Clauses clauses, RoleSpan span) {
        for (int token = Math.max(0, span.from() - 1); token < span.to(); token++) {
            String lemma = clauses.lemma(token);
            if (FEMALE.contains(lemma) || lemma.endsWith("woman")) {
                return Gender.FEMALE;
            }
            if (MALE.contains(lemma)
                    || lemma.endsWith("man") && clauses.token(token).upos() == Upos.NOUN) {
                return Gender.MALE;
            }
        }
        return Gender.UNKNOWN;
    }

    /** The tokens of a mention. */
    static RoleSpan tokens(Clauses clauses, Mention mention) {
        int from = 0;
        while (clauses.token(from).span().end() <= mention.span().start()) {
            from++;
        }
        int to = from + 1;
        while (to < clauses.analysis().tokens().size()
                && clauses.token(to).span().start() < mention.span().end()) {
            to++;
        }
        return clauses.role(Role.SOURCE, from, to);
    }
}
