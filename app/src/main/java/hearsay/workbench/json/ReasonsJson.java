// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench.json;

import hearsay.claims.Claim;
import hearsay.claims.Derivation;
import hearsay.claims.Headcount;
import hearsay.claims.Link;
import hearsay.claims.Sector;
import hearsay.claims.Source;
import hearsay.ledger.StoredClaim;
import hearsay.text.Document;
import hearsay.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@link Reasons} for a program: every span stands with its characters. */
public final class ReasonsJson {

    private final String text;

    private ReasonsJson(String text) {
        this.text = text;
    }

    public static Map<String, Object> of(StoredClaim stored) {
        Document document = stored.document();
        Claim claim = stored.claim();
        ReasonsJson quoting = new ReasonsJson(document.text());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", claim.id());
        fields.put("document", document.id());
        fields.put("outlet", document.outlet());
        fields.put("published", document.published());
        fields.put("title", document.title());
        fields.put("address", document.address());
        fields.put("contents", quoting.quotes(claim.contents()));
        fields.put("position", claim.stance().position());
        fields.put("certainty", claim.stance().certainty());
        fields.put("distance", claim.stance().distance());
        fields.put("basis", claim.basis());
        fields.put("because", quoting.because(claim.because()));
        PropositionJson json = new PropositionJson(quoting::quote, quoting::because);
        fields.put("propositions", claim.propositions().stream().map(json::of).toList());
        fields.put("chain", claim.chain().links().stream().map(quoting::hop).toList());
        fields.put("edition", stored.edition());
        fields.put("entered", stored.entered());
        return fields;
    }

    private Map<String, Object> hop(Link link) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("label", link.source().label());
        Source source = link.source();
        fields.put("kind", source.fold(one -> "publisher", one -> "named", one -> "unnamed", one -> "hidden"));
        fields.put("country", country(source));
        fields.put("sector", sector(source));
        fields.put("headcount", headcount(source));
        fields.put("anonymous", source.fold(one -> false, one -> false, Source.Unnamed::anonymous, one -> true));
        fields.put("mention", mention(link.source()).map(this::quote));
        fields.put("cue", link.cue().map(this::quote));
        fields.put("because", because(link.because()));
        return fields;
    }

    private static Optional<Span> mention(Source source) {
        return source.fold(
                publisher -> Optional.empty(), Source.Named::mention, Source.Unnamed::mention, Source.Hidden::mention);
    }

    private static Optional<String> country(Source source) {
        return source.fold(
                publisher -> Optional.empty(),
                Source.Named::country,
                Source.Unnamed::country,
                hidden -> Optional.empty());
    }

    private static Optional<Sector> sector(Source source) {
        return source.fold(
                publisher -> Optional.empty(),
                named -> Optional.of(named.sector()),
                unnamed -> Optional.of(unnamed.sector()),
                hidden -> Optional.empty());
    }

    private static Optional<Headcount> headcount(Source source) {
        return source.fold(
                publisher -> Optional.empty(),
                named -> Optional.empty(),
                unnamed -> Optional.of(unnamed.headcount()),
                hidden -> Optional.empty());
    }

    private Map<String, Object> because(Derivation because) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("rule", because.rule());
        fields.put("from", quotes(because.from()));
        return fields;
    }

    private List<Map<String, Object>> quotes(List<Span> spans) {
        return spans.stream().map(this::quote).toList();
    }

    private Map<String, Object> quote(Span span) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("start", span.start());
        fields.put("end", span.end());
        fields.put("text", span.in(text));
        return fields;
    }
}
