// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Analysis;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Sentence;
import hearsay.claims.Derivation;
import hearsay.claims.Link;
import hearsay.claims.Remark;
import hearsay.claims.SourceChain;
import hearsay.knowledge.Edition;
import hearsay.layout.Layout;
import hearsay.text.Document;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says who says what: statements, whose they are, the way they came, and what the outlet says itself. Thread-safe. */
public final class Attributor {

    private final Tellings tellings;
    private final Stances stances;
    private final Holders holders;
    private final Mouths mouths;
    private final Inflections inflections;

    private Attributor(Tellings tellings, Stances stances, Holders holders, Mouths mouths, Inflections inflections) {
        this.mouths = mouths;
        this.inflections = inflections;
        this.tellings = tellings;
        this.stances = stances;
        this.holders = holders;
    }

    public static Attributor of(Edition edition) {
        Cues cues = Cues.of(edition);
        Set<String> tellers = new HashSet<>(cues.verbs(Cues.Kind.SPEECH));
        tellers.addAll(cues.verbs(Cues.Kind.DENIAL));
        Stances stances = Stances.of(edition);
        return new Attributor(
                new Tellings(Joiner.of(edition), stances, Deeds.of(edition), Attitudes.of(edition), tellers),
                stances,
                Holders.of(edition),
                Mouths.of(edition),
                Inflections.of(edition));
    }

    /** Every position that somebody takes in a text, the outlet's own included, in text order. */
    public Attributions find(Document document, Layout layout, Analysis analysis) {
        String outlet = document.outlet();
        Setting setting = Setting.of(document, layout);
        Clauses clauses = new Clauses(analysis, inflections);
        Speakers speakers = new Speakers(clauses, holders, setting.title());
        List<Told> told = tellings.find(clauses, setting).stream()
                .filter(one -> !speakers.labels(one))
                .toList();
        HolderResolver resolver = new HolderResolver(holders, clauses, told, outlet, setting.quotations());
        List<Held> held =
                told.stream().map(one -> new Held(one, resolver.resolve(one))).toList();
        Chains chains = new Chains(outlet, known(setting.credits()));
        Hops hops = new Hops(holders, mouths, resolver, clauses, held);
        List<Placed> found = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        Referents referents = new Referents(clauses, held, setting);
        Joint joint = new Joint(clauses);
        SharedNoun shared = new SharedNoun(clauses, holders);
        for (Held whole : held) {
            whole.holder().remark().ifPresent(remarks::add);
            Referents.Contents contents = referents.contents(whole);
            for (Held one : parts(whole, joint, resolver, shared)) {
                Attributed attributed =
                        attributed(one, chains.of(speakers.through(one.told().at(), hops.to(one))), contents);
                found.add(new Placed(clauses.token(one.told().at()).span().start(), attributed));
            }
        }
        List<Sentence> orphans = Continuation.orphans(told, clauses, setting.quotations());
        orphans.forEach(sentence -> remarks.add(new Remark(
                sentence.span(), "attribution/speaker-unknown", "who speaks here, the reader could not tell")));
        narrated(clauses, told, orphans, setting, chains, speakers)
                .forEach(one -> found.add(new Placed(one.contents().get(0).start(), one)));
        found.sort(Comparator.comparingInt(Placed::at));
        return new Attributions(found.stream().map(Placed::attributed).toList(), remarks);
    }

    /** A statement of joined holders as one of each. */
    private static List<Held> parts(Held whole, Joint joint, HolderResolver resolver, SharedNoun shared) {
        Told told = whole.told();
        List<SharedNoun.Part> classes =
                told.statement().source().map(shared::parts).orElse(List.of());
        if (!classes.isEmpty()) {
            return classes.stream()
                    .map(part -> new Held(of(told, part.words()), part.holder()))
                    .toList();
        }
        List<RoleSpan> parts = told.statement().source().map(joint::parts).orElse(List.of());
        if (parts.size() < 2) {
            return List.of(whole);
        }
        return parts.stream()
                .map(part -> of(told, part))
                .map(one -> new Held(one, resolver.resolve(one)))
                .toList();
    }

    /** The same statement of one of its holders. */
    private static Told of(Told told, RoleSpan source) {
        Statement statement = new Statement(
                Optional.of(source), told.statement().cue(), told.statement().contents());
        return new Told(statement, told.outer(), told.reading(), told.rule());
    }

    /** An attribution and where its cue, or the narrated sentence, stands. */
    private record Placed(int at, Attributed attributed) {}

    private List<Setting.Credit> known(List<Setting.Credit> credits) {
        return credits.stream()
                .map(credit ->
                        new Setting.Credit(holders.credited(credit.wording()).orElse(credit.wording()), credit.span()))
                .toList();
    }

    private static Attributed attributed(Held held, SourceChain chain, Referents.Contents contents) {
        StanceReading reading = held.told().reading();
        List<Span> from = new ArrayList<>(reading.because().from());
        held.told().spans().forEach(span -> from.add(span.span()));
        from.addAll(contents.spans());
        String rule =
                "attribution/" + held.told().rule() + ", " + reading.because().rule()
                        + contents.rule().map(name -> ", " + name).orElse("");
        Derivation because =
                new Derivation(rule, from.stream().sorted().distinct().toList());
        return new Attributed(chain, contents.spans(), reading.stance(), reading.basis(), because);
    }

    private List<Attributed> narrated(
            Clauses clauses,
            List<Told> told,
            List<Sentence> orphans,
            Setting setting,
            Chains chains,
            Speakers speakers) {
        boolean[] taken = Tellings.taken(told, clauses);
        boolean[] closed = clauses.touched(setting.aside());
        orphans.forEach(sentence -> Arrays.fill(closed, sentence.from(), sentence.to(), true));
        boolean[] labels = clauses.touched(speakers.marks());
        return OwnVoice.find(clauses, taken, closed, labels).stream()
                .map(one -> narrated(clauses, one, chains, speakers))
                .toList();
    }

    private Attributed narrated(Clauses clauses, OwnVoice.Narrated one, Chains chains, Speakers speakers) {
        List<RoleSpan> pieces = one.told();
        Sentence sentence = clauses.sentenceAt(pieces.get(0).from());
        boolean whole = pieces.get(pieces.size() - 1).to() >= sentence.to() - 1;
        StanceReading reading = Optional.of(sentence)
                .filter(asked -> whole)
                .flatMap(asked -> stances.question(clauses.analysis(), asked))
                .orElseGet(() -> stances.read(clauses.analysis(), Optional.empty(), Optional.empty(), one.own()));
        List<Span> contents = pieces.stream().map(RoleSpan::span).toList();
        List<Span> from = new ArrayList<>(contents);
        from.addAll(reading.because().from());
        Optional<Link> speaker = speakers.at(pieces.get(0).from());
        Derivation because = new Derivation(
                "attribution/" + (speaker.isPresent() ? "turn" : "own-voice") + ", "
                        + reading.because().rule(),
                from.stream().sorted().distinct().toList());
        SourceChain chain = speaker.map(link -> chains.of(List.of(link))).orElseGet(chains::ownVoice);
        return new Attributed(chain, contents, reading.stance(), reading.basis(), because);
    }
}
