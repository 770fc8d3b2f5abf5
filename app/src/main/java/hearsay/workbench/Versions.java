// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.Claim;
import hearsay.claims.Link;
import hearsay.claims.Reading;
import hearsay.ledger.Ledger;
import hearsay.text.Document;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an address said at one time and another: what was changed, and what is no longer, or newly, claimed. */
record Versions(Ledger ledger) {

    /** In the order in which they came; one only, if the document has no address or never changed. */
    List<Version> of(Document document) {
        List<Document> documents = document.address().map(this::all).orElse(List.of(document));
        List<Version> versions = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            versions.add(i == 0 ? first(documents.get(0)) : next(documents.get(i - 1), documents.get(i)));
        }
        return List.copyOf(versions);
    }

    private List<Document> all(URI address) {
        return ledger.versions(address);
    }

    private static Version first(Document document) {
        return new Version(document, List.of(), List.of(), List.of());
    }

    private Version next(Document before, Document after) {
        List<Version.Quoted> earlier = claims(before);
        List<Version.Quoted> later = claims(after);
        return new Version(
                after,
                TextChange.between(before.text(), after.text()),
                without(earlier, later),
                without(later, earlier));
    }

    private List<Version.Quoted> claims(Document document) {
        return ledger.reading(document.id()).map(Reading::claims).orElse(List.of()).stream()
                .map(claim -> new Version.Quoted(claim, content(document, claim)))
                .toList();
    }

    private static String content(Document document, Claim claim) {
        return claim.contents().stream()
                .map(span -> document.text()
                        .substring(span.start(), span.end())
                        .strip()
                        .replaceAll("\\s+", " "))
                .collect(Collectors.joining(" … "));
    }

    private static List<Version.Quoted> without(List<Version.Quoted> some, List<Version.Quoted> others) {
        Set<List<String>> made = new HashSet<>();
        others.forEach(other -> made.add(said(other)));
        return some.stream().filter(one -> !made.contains(said(one))).toList();
    }

    /** Who says what with what position: by this a claim is the same in two texts. */
    private static List<String> said(Version.Quoted quoted) {
        Claim claim = quoted.claim();
        Stream<String> mouths = claim.chain().links().stream().map(Link::source).map(source -> source.label());
        return Stream.concat(mouths, Stream.of(claim.stance().position().name(), quoted.content()))
                .map(words -> words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .toList();
    }
}
