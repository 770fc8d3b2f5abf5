// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Analysis;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Sentence;
import hearsay.claims.Derivation;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Rules;
import hearsay.knowledge.Table;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Agencies, newspapers and broadcasters, and the wordings that make one of them a hop of a chain. */
final class Relays {

    /** What kind of outlet a row is; words published on a platform come straight from whoever wrote them. */
    enum Kind {
        AGENCY,
        BROADCASTER,
        PAPER,
        PLATFORM,
        GENERIC
    }

    /** One row. */
    record Outlet(String name, Optional<String> country, Kind kind, String written) {
        boolean generic() {
            return kind == Kind.GENERIC;
        }
    }

    private record Wordings(String name, FramePattern pattern) {}

    /** The word by which a pattern marks the place of the outlet. */
    private static final String SLOT = "@relay";

    private final Inflections inflections;
    private final Phrases<Outlet> outlets = new Phrases<>();
    private final List<Wordings> before = new ArrayList<>();
    private final List<Wordings> behind = new ArrayList<>();

    private Relays(Table table, Rules rules, Inflections inflections) {
        this.inflections = inflections;
        for (Table.Row row : table.rows()) {
            Optional<String> country = Optional.of(row.get("country")).filter(code -> !code.isEmpty());
            Kind kind = row.get("kind", Kind.class);
            List<String> spellings = new ArrayList<>(List.of(row.get("name")));
            spellings.addAll(row.list("aliases"));
            spellings.forEach(
                    written -> outlets.add(Names.spaced(written), new Outlet(row.get("name"), country, kind, written)));
        }
        for (Rules.Rule rule : rules.all()) {
            for (String match : rule.all("match")) {
                add(rule, match);
            }
        }
    }

    static Relays of(Edition edition, Inflections inflections) {
        String file = "attribution/en/relays.rules";
        return new Relays(
                edition.table("attribution/en/relays.tsv"), Rules.parse(file, edition.text(file)), inflections);
    }

    private void add(Rules.Rule rule, String match) {
        if (match.endsWith(SLOT)) {
            String rest = match.substring(0, match.length() - SLOT.length()).strip();
            before.add(new Wordings(rule.name(), FramePattern.compile(rest, Map.of(), rule.place())));
        } else if (match.startsWith(SLOT)) {
            String rest = match.substring(SLOT.length()).strip();
            behind.add(new Wordings(rule.name(), FramePattern.compile(rest, Map.of(), rule.place())));
        } else {
            throw new IllegalArgumentException(
                    rule.place() + ": a pattern of a relay begins or ends with " + SLOT + ": " + match);
        }
    }

    Optional<Relay> around(Analysis analysis, Optional<RoleSpan> source, Optional<RoleSpan> cue) {
        Optional<RoleSpan> anchor = cue.or(() -> source);
        if (anchor.isEmpty()) {
            return Optional.empty();
        }
        for (Sentence sentence : analysis.sentences()) {
            if (sentence.from() < anchor.get().to() && anchor.get().from() < sentence.to()) {
                Wording wording =
                        Wording.of(analysis, sentence.from(), sentence.to(), Optional.empty(), List.of(), inflections);
                Optional<Relay> found = in(wording, source.map(RoleSpan::span));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Relay> in(Wording wording, Optional<Span> source) {
        for (int at = 0; at < wording.size(); at++) {
            int from = at;
            Optional<Phrases.Found<Outlet>> outlet = outlet(wording, at);
            if (outlet.isEmpty() || outlet.get().value().kind() == Kind.PLATFORM) {
                continue;
            }
            Optional<Relay> relay = before(wording, outlet.get())
                    .or(() -> behind(wording, outlet.get()))
                    .filter(one -> !isSource(one, source)
                            && !owns(wording, outlet.get().to()));
            if (relay.isPresent()) {
                return relay;
            }
            at = Math.max(from, outlet.get().to() - 1);
        }
        return Optional.empty();
    }

    /** Whether an outlet only owns what stands behind it: "told the BBC's lawyers", unlike "on CNN's State of the Union". */
    private static boolean owns(Wording wording, int next) {
        return next + 1 < wording.size()
                && Inflections.normal(wording.word(next).written()).equals("'s")
                && Character.isLowerCase(wording.word(next + 1).written().charAt(0));
    }

    /** Whether an outlet is the source itself, and not one that a source's own words name as its relay. */
    private static boolean isSource(Relay relay, Optional<Span> source) {
        boolean within = source.filter(span -> span.contains(relay.span())).isPresent();
        return within && relay.cue().filter(cue -> source.get().contains(cue)).isEmpty();
    }

    private Optional<Relay> before(Wording wording, Phrases.Found<Outlet> outlet) {
        int end = outlet.from();
        while (end > 0 && wording.word(end - 1).reads(ARTICLES)) {
            end--;
        }
        for (Wordings wordings : before) {
            for (int start = 0; start < end; start++) {
                int stop = end;
                Optional<FramePattern.Fit> fit =
                        wordings.pattern().at(wording, start).filter(one -> one.to() == stop);
                if (fit.isPresent()) {
                    return Optional.of(relay(wording, outlet, wording.span(start, stop), wordings.name()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Relay> behind(Wording wording, Phrases.Found<Outlet> outlet) {
        for (Wordings wordings : behind) {
            Optional<FramePattern.Fit> fit = wordings.pattern().at(wording, outlet.to());
            if (fit.isPresent()) {
                return Optional.of(relay(
                        wording, outlet, wording.span(outlet.to(), fit.get().to()), wordings.name()));
            }
        }
        return Optional.empty();
    }

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "'s");

    private static Relay relay(Wording wording, Phrases.Found<Outlet> outlet, Span cue, String rule) {
        Span span = wording.span(outlet.from(), outlet.to());
        List<Span> read = cue.compareTo(span) < 0 ? List.of(cue, span) : List.of(span, cue);
        Outlet value = outlet.value();
        return new Relay(
                value.name(),
                value.country(),
                value.generic(),
                span,
                Optional.of(cue),
                new Derivation("attribution/en/" + rule, read));
    }

    /** The outlet that begins at a word. */
    Optional<Phrases.Found<Outlet>> outlet(Wording wording, int at) {
        return outlets.at(wording, at).stream()
                .filter(one -> Names.cased(wording, one.from(), one.value().written()))
                .findFirst();
    }

    /** The outlet that a source's head is. */
    Optional<Relay> as(Analysis analysis, RoleSpan source) {
        Wording wording = Wording.of(analysis, source.from(), source.to(), Optional.empty(), List.of(), inflections);
        for (int at = 0; at < Math.min(wording.size(), 4); at++) {
            Optional<Phrases.Found<Outlet>> found = outlet(wording, at).filter(one -> heads(wording, one.to()));
            if (found.isPresent()) {
                Outlet outlet = found.get().value();
                Span span = wording.span(found.get().from(), found.get().to());
                return Optional.of(new Relay(
                        outlet.name(),
                        outlet.country(),
                        outlet.generic(),
                        span,
                        Optional.empty(),
                        new Derivation("attribution/en/relay-as-source", List.of(span))));
            }
        }
        return Optional.empty();
    }

    /** Whether a phrase may end at a word: "the BBC" is an outlet, "a BBC reporter" and "Reuters journalists" are not. */
    private static boolean heads(Wording wording, int next) {
        return next >= wording.size()
                || !Character.isLetter(wording.word(next).written().charAt(0))
                        && !wording.word(next).written().startsWith("'");
    }

    Optional<String> credited(String credit) {
        Analysis analysis = Credits.words(credit);
        if (analysis.tokens().isEmpty()) {
            return Optional.empty();
        }
        Wording wording = Wording.of(analysis, 0, analysis.tokens().size(), Optional.empty(), List.of(), inflections);
        for (int at = 0; at < wording.size(); at++) {
            Optional<Phrases.Found<Outlet>> found = outlet(wording, at);
            if (found.isPresent()) {
                return found.map(one -> one.value().name());
            }
        }
        return Optional.empty();
    }
}
