// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Analysis;
import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.claims.Derivation;
import hearsay.claims.EntityType;
import hearsay.claims.Headcount;
import hearsay.claims.Link;
import hearsay.claims.Mention;
import hearsay.claims.Sector;
import hearsay.claims.Source;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who speaks where in a text that changes hands: the turns of an interview, each with the person its label stands for. */
final class Speakers {

    private static final String RULE = "attribution/turn";
    private static final Set<String> OWN = Set.of("i", "we", "us", "me");

    private final Clauses clauses;
    private final Holders holders;
    private final Turns turns;
    private final List<Voice> voices;
    private final List<Span> announcing;

    /** Who speaks in a stretch; nobody but the outlet where it asks. */
    private record Voice(Span span, Optional<Link> link) {}

    /** @param title where the headline stands */
    Speakers(Clauses clauses, Holders holders, Optional<Span> title) {
        this.clauses = clauses;
        this.holders = holders;
        Analysis analysis = clauses.analysis();
        this.turns = Turns.of(analysis.text(), lastNames(analysis));
        List<Introductions.Introduction> announced =
                turns.all().isEmpty() ? new Introductions(clauses).find(title) : List.of();
        this.announcing =
                announced.stream().map(Introductions.Introduction::mark).toList();
        this.voices = new ArrayList<>();
        turns.all()
                .forEach(turn -> voices.add(new Voice(
                        turn.span(), turn.kind() == Turns.Kind.ASKS ? Optional.empty() : Optional.of(link(turn)))));
        announced.forEach(one -> voices.add(new Voice(one.said(), Optional.of(link(one)))));
    }

    private Link link(Introductions.Introduction one) {
        Span words = one.speaker().span();
        String label = words.in(clauses.analysis().text());
        boolean person = persons(clauses.analysis()).stream()
                .anyMatch(mention -> words.contains(mention.span())
                        && mention.span()
                                .contains(clauses.token(one.speaker().to() - 1).span()));
        Source read = holders.read(clauses.analysis(), Optional.of(one.speaker()));
        boolean known = read instanceof Source.Named && !person;
        Source source = known || !person && !Character.isUpperCase(label.charAt(0)) ? read : whole(read, label, words);
        return new Link(Resolved.at(source, words), Optional.empty(), new Derivation(RULE, List.of(words, one.mark())));
    }

    /** By the fullest name that the text has for a person; else as the words read. */
    private Source whole(Source read, String label, Span words) {
        String last = last(label);
        return lastNames(clauses.analysis()).contains(last) ? named(label, words) : read;
    }

    private static Set<String> lastNames(Analysis analysis) {
        return persons(analysis).stream()
                .map(mention -> last(mention.span().in(analysis.text())))
                .collect(Collectors.toSet());
    }

    private static List<Mention> persons(Analysis analysis) {
        return analysis.mentions().stream()
                .filter(mention -> mention.type() == EntityType.PERSON)
                .toList();
    }

    /** Whether a name ends in a word, or holds it between its own: of two surnames either may be used. */
    private static boolean called(String name, String word) {
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("\\s+"));
        return words.indexOf(word) > 0 || words.size() == 1 && words.contains(word);
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** Where the labels stand: they are nobody's words. */
    List<Span> marks() {
        List<Span> marks = new ArrayList<>(turns.marks());
        marks.addAll(announcing);
        return marks;
    }

    /** Who speaks at a token; empty where the outlet does. */
    Optional<Link> at(int token) {
        int offset = clauses.token(token).span().start();
        for (Voice voice : voices) {
            if (voice.span().start() <= offset && offset < voice.span().end()) {
                return voice.link();
            }
        }
        return Optional.empty();
    }

    /** Whether a statement is nothing but a label, or an address to those who listen, with what follows it. */
    boolean labels(Told told) {
        return told.statement()
                .cue()
                .filter(cue -> marks().stream().anyMatch(mark -> mark.overlaps(cue.span()))
                        || cue.span().length() == 1
                                && clauses.token(cue.from()).form().equals(":")
                                && at(cue.from()).isPresent())
                .isPresent();
    }

    /** The way of a statement that is made in somebody's turn: his own where it would be the outlet's, else through him. */
    List<Link> through(int token, List<Link> hops) {
        Optional<Link> speaker = at(token);
        if (speaker.isEmpty()) {
            return hops;
        }
        Link holder = hops.get(hops.size() - 1);
        if (holder.source() instanceof Source.Publisher
                || OWN.contains(holder.source().label().toLowerCase(Locale.ROOT))) {
            return List.of(
                    new Link(speaker.get().source(), holder.cue(), speaker.get().because()));
        }
        List<Link> whole = new ArrayList<>(List.of(speaker.get()));
        hops.stream()
                .filter(hop -> !Chains.same(
                        hop.source().label(), speaker.get().source().label()))
                .forEach(whole::add);
        return whole;
    }

    private Link link(Turns.Turn turn) {
        Source source = turn.label().isEmpty() ? answering(turn) : named(turn.label(), turn.mark());
        return new Link(source, Optional.empty(), new Derivation(RULE, List.of(turn.mark())));
    }

    /** Whom the interview is with: as it says itself, or whom it names first. */
    private Source answering(Turns.Turn turn) {
        String text = clauses.analysis().text();
        Optional<String> guest = Turns.guest(text);
        if (guest.isPresent() && lastNames(clauses.analysis()).contains(last(guest.get()))) {
            return named(guest.get(), turn.mark());
        }
        int first = turns.marks().get(0).start();
        return persons(clauses.analysis()).stream()
                .filter(mention -> mention.span().end() <= first)
                .findFirst()
                .map(mention -> named(mention.span().in(text), turn.mark()))
                .orElseGet(() -> new Source.Unnamed(
                        "interviewee", Optional.empty(), Sector.UNK, Headcount.ONE, false, Optional.of(turn.mark())));
    }

    /** The fullest name of the text that ends as the label does, with the country and sector of its title. */
    private Source named(String label, Span mark) {
        Analysis analysis = clauses.analysis();
        String bare = label.replaceAll("\\([^)]*\\)", "").strip();
        Optional<Mention> fullest = persons(analysis).stream()
                .filter(mention -> called(mention.span().in(analysis.text()), last(bare)))
                .max(Comparator.comparingInt((Mention mention) -> mention.span().length())
                        .thenComparing(Mention::span, Comparator.reverseOrder()));
        if (fullest.isEmpty()) {
            return new Source.Named(capitalised(bare), Optional.empty(), Sector.UNK, Optional.of(mark));
        }
        RoleSpan tokens = Antecedents.tokens(clauses, fullest.get());
        int head = ShortForms.top(Heads.of(analysis, tokens), clauses);
        RoleSpan phrase = clauses.phrase(
                Role.SOURCE,
                head,
                Math.min(tokens.from(), clauses.sentenceAt(head).from()),
                tokens.to());
        Source source = holders.read(analysis, Optional.of(phrase.to() >= tokens.to() ? phrase : tokens));
        String name = capitalised(FullNames.bare(fullest.get().span().in(analysis.text())));
        return source instanceof Source.Named known
                ? new Source.Named(name, known.country(), known.sector(), Optional.of(mark))
                : new Source.Named(name, Optional.empty(), Sector.UNK, Optional.of(mark));
    }

    private static String capitalised(String label) {
        if (!label.equals(label.toUpperCase(Locale.ROOT))) {
            return label;
        }
        StringBuilder words = new StringBuilder();
        for (String word : label.split(" ")) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(word.charAt(0))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }
}
