// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import hearsay.analysis.Analysis;
import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Token;
import hearsay.attribution.Statement;
import hearsay.lab.corpora.GoldAttribution;
import hearsay.lab.corpora.GoldDocument;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text as one annotator saw it: its analysis with the annotator's role spans, and which of them belong together. */
record JoinedGold(Analysis analysis, List<Statement> statements) {

    JoinedGold {
        statements = List.copyOf(statements);
    }

    /** Gold roles over the words of an analysis of the same text; attributions without cue or content are left out. */
    static JoinedGold of(GoldDocument gold, Analysis analysis) {
        List<Statement> statements = new ArrayList<>();
        List<RoleSpan> roles = new ArrayList<>();
        for (GoldAttribution attribution : gold.attributions()) {
            List<RoleSpan> sources = spans(analysis, Role.SOURCE, attribution.sources());
            List<RoleSpan> cues = spans(analysis, Role.CUE, attribution.cues());
            List<RoleSpan> contents = spans(analysis, Role.CONTENT, attribution.contents());
            if (!cues.isEmpty() && !contents.isEmpty()) {
                Optional<RoleSpan> source = sources.stream().findFirst();
                statements.add(new Statement(source, Optional.of(cues.get(0)), contents));
                source.ifPresent(roles::add);
                roles.add(cues.get(0));
                roles.addAll(contents);
            }
        }
        return new JoinedGold(with(analysis, roles.stream().distinct().toList()), statements);
    }

    /** The same analysis with other role spans. */
    static Analysis with(Analysis analysis, List<RoleSpan> roles) {
        return new Analysis(
                analysis.text(),
                analysis.paragraphs(),
                analysis.tokens(),
                analysis.sentences(),
                analysis.mentions(),
                roles);
    }

    private static List<RoleSpan> spans(Analysis analysis, Role role, List<Span> parts) {
        return parts.stream()
                .flatMap(part -> cover(analysis, role, part).stream())
                .toList();
    }

    private static Optional<RoleSpan> cover(Analysis analysis, Role role, Span part) {
        List<Token> tokens = analysis.tokens();
        int from = 0;
        while (from < tokens.size() && tokens.get(from).span().end() <= part.start()) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && tokens.get(to).span().start() < part.end()) {
            to++;
        }
        return to == from
                ? Optional.empty()
                : Optional.of(new RoleSpan(
                        role, tokens.get(from).span().cover(tokens.get(to - 1).span()), from, to));
    }
}
