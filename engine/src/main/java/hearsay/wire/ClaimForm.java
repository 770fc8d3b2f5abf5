// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.claims.Basis;
import hearsay.claims.Certainty;
import hearsay.claims.Claim;
import hearsay.claims.ClaimId;
import hearsay.claims.Distance;
import hearsay.claims.Link;
import hearsay.claims.Position;
import hearsay.claims.Proposition;
import hearsay.claims.SourceChain;
import hearsay.claims.Stance;
import hearsay.text.DocumentId;
import java.util.List;

/**
 * {@code claim/2}: one claim with its chain and its propositions, alone or inside a {@code reading/3}; and {@code claim/1},
 * which had no propositions.
 */
final class ClaimForm {

    static final String NAME = "claim/2";
    static final String FIRST = "claim/1";

    private ClaimForm() {}

    static ObjectNode writeAlone(Claim claim) {
        Writing writing = new Writing();
        ObjectNode object = Json.object().put("form", NAME);
        object.setAll(write(claim, writing));
        object.set("known", writing.known());
        return object;
    }

    static Claim readAlone(Field field) {
        if (field.path().equals(FIRST)) {
            field.allow("form", "id", "document", "chain", "contents", "stance", "basis", "because");
            return readFields(field);
        }
        field.allow(
                "form", "id", "document", "chain", "contents", "stance", "basis", "propositions", "because", "known");
        return readFields(field).with(propositions(field, Known.read(field.get("known"))));
    }

    static ObjectNode write(Claim claim, Writing writing) {
        ObjectNode object = Json.object().put("id", claim.id().value());
        object.put("document", claim.document().value());
        object.set("chain", write(claim.chain()));
        object.set("contents", Spans.write(claim.contents()));
        object.set("stance", write(claim.stance()));
        object.put("basis", claim.basis().name());
        ArrayNode propositions = object.putArray("propositions");
        claim.propositions()
                .forEach(one -> propositions.add(writing.propositions().of(one)));
        object.set("because", Spans.write(claim.because()));
        return object;
    }

    static Claim read(Field field, Known known) {
        field.allow("id", "document", "chain", "contents", "stance", "basis", "propositions", "because");
        return readFields(field).with(propositions(field, known));
    }

    /** As a {@code reading/1} holds it. */
    static Claim readFirst(Field field) {
        return readFields(field.allow("id", "document", "chain", "contents", "stance", "basis", "because"));
    }

    private static List<Proposition> propositions(Field field, Known known) {
        return field.get("propositions").list(known::proposition);
    }

    private static Claim readFields(Field field) {
        Field id = field.get("id");
        Field document = field.get("document");
        return field.make(() -> new Claim(
                id.make(() -> new ClaimId(id.text())),
                document.make(() -> new DocumentId(document.text())),
                chain(field.get("chain")),
                field.get("contents").list(Field::span),
                stance(field.get("stance")),
                field.get("basis").name(Basis.class),
                List.of(),
                Spans.derivation(field.get("because"))));
    }

    static ArrayNode write(SourceChain chain) {
        ArrayNode links = Json.array();
        chain.links().forEach(link -> links.add(write(link)));
        return links;
    }

    static SourceChain chain(Field field) {
        return field.make(() -> new SourceChain(field.list(ClaimForm::link)));
    }

    private static ObjectNode write(Link link) {
        ObjectNode object = Json.object();
        object.set("source", SourceForm.write(link.source()));
        link.cue().ifPresent(cue -> object.set("cue", Spans.write(cue)));
        object.set("because", Spans.write(link.because()));
        return object;
    }

    private static Link link(Field field) {
        field.allow("source", "cue", "because");
        return new Link(
                SourceForm.read(field.get("source")),
                field.find("cue").map(Field::span),
                Spans.derivation(field.get("because")));
    }

    static ObjectNode write(Stance stance) {
        return Json.object()
                .put("position", stance.position().name())
                .put("certainty", stance.certainty().name())
                .put("distance", stance.distance().name());
    }

    static Stance stance(Field field) {
        field.allow("position", "certainty", "distance");
        return new Stance(
                field.get("position").name(Position.class),
                field.get("certainty").name(Certainty.class),
                field.get("distance").name(Distance.class));
    }
}
