// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.claims.Basis;
import hearsay.claims.Certainty;
import hearsay.claims.Claim;
import hearsay.claims.Derivation;
import hearsay.claims.Distance;
import hearsay.claims.EditionId;
import hearsay.claims.EntityType;
import hearsay.claims.Headcount;
import hearsay.claims.Link;
import hearsay.claims.Mention;
import hearsay.claims.Position;
import hearsay.claims.Reading;
import hearsay.claims.Remark;
import hearsay.claims.Sector;
import hearsay.claims.Source;
import hearsay.claims.SourceChain;
import hearsay.claims.Stance;
import hearsay.text.Digest;
import hearsay.text.Document;
import hearsay.text.Span;
import hearsay.workbench.ReadingRoom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A small honest reader for tests: understands "The X said that Y.", "denied that" and "declined to comment on", finds that men
 * came somewhere (see {@link HandMadeHappening}), marks "Sidi Barrani" and "Tobruk" as places, and makes a remark of every question mark.
 */
final class HandMadeRoom implements ReadingRoom {

    private static final Pattern SENTENCE = Pattern.compile(
            "(?<holder>[A-Z][\\w ]+?) (?<cue>said that|denied that|declined to comment on) (?<content>[^.?!]+)");
    private static final Pattern PLACE = Pattern.compile("Sidi Barrani|Tobruk");

    @Override
    public EditionId edition() {
        return new EditionId(Digest.of("hand-made").hex());
    }

    @Override
    public Reading read(Document document) {
        String text = document.text();
        return new Reading(
                document.id(),
                edition(),
                List.of(),
                spans(PLACE, text)
                        .map(span -> new Mention(span, EntityType.PLACE))
                        .toList(),
                claims(document),
                spans(Pattern.compile("\\?"), text)
                        .map(span -> new Remark(span, "hand-made/question", "a question"))
                        .toList());
    }

    private static List<Claim> claims(Document document) {
        List<Claim> claims = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(document.text());
        while (sentence.find()) {
            Span holder = span(sentence, "holder");
            Span cue = span(sentence, "cue");
            Source source = new Source.Unnamed(
                    holder.in(document.text()),
                    Optional.empty(),
                    Sector.UNK,
                    Headcount.UNKNOWN,
                    false,
                    Optional.of(holder));
            List<Link> links = new ArrayList<>();
            Derivation metadata = new Derivation("hand-made/metadata", List.of());
            links.add(new Link(new Source.Publisher(document.outlet()), Optional.empty(), metadata));
            document.credit()
                    .ifPresent(credit -> links.add(new Link(
                            new Source.Named(credit, Optional.empty(), Sector.MED, Optional.empty()),
                            Optional.empty(),
                            metadata)));
            Derivation words = new Derivation("hand-made/sentence", List.of(holder, cue));
            links.add(new Link(source, Optional.of(cue), words));
            claims.add(Claim.of(
                            document.id(),
                            new SourceChain(links),
                            List.of(span(sentence, "content")),
                            new Stance(position(cue.in(document.text())), Certainty.UNSTATED, Distance.NEUTRAL),
                            Basis.UNKNOWN,
                            words)
                    .with(HandMadeHappening.in(document, span(sentence, "content"))));
        }
        return claims;
    }

    private static Position position(String cue) {
        return cue.startsWith("said")
                ? Position.AFFIRM
                : cue.startsWith("denied") ? Position.DENY : Position.NO_COMMENT;
    }

    private static Stream<Span> spans(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> new Span(match.start(), match.end()));
    }

    private static Span span(Matcher matcher, String group) {
        return new Span(matcher.start(group), matcher.end(group));
    }
}
