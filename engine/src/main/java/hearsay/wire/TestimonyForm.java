// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.claims.Basis;
import hearsay.claims.ClaimId;
import hearsay.claims.Proposition;
import hearsay.claims.Testimony;
import hearsay.claims.TestimonyId;
import hearsay.text.DocumentId;
import java.util.List;
import java.util.TreeSet;

/** {@code testimony/1}: one testimony by itself, so that weighing need not read its whole report again. */
final class TestimonyForm {

    static final String NAME = "testimony/1";

    private TestimonyForm() {}

    static ObjectNode write(Testimony testimony) {
        Writing writing = new Writing();
        ObjectNode object = Json.object()
                .put("form", NAME)
                .put("document", testimony.document().value());
        object.put("outlet", testimony.outlet());
        testimony.credit().ifPresent(credit -> object.put("credit", credit));
        object.put("published", Moments.write(testimony.published()));
        object.put("claim", testimony.claim().value());
        object.set("chain", ClaimForm.write(testimony.chain()));
        object.set("contents", Spans.write(testimony.contents()));
        object.set("stance", ClaimForm.write(testimony.stance()));
        object.put("basis", testimony.basis().name());
        writing.propositions().of(testimony.proposition());
        testimony.sense().ifPresent(sense -> object.set("sense", FingerprintForm.write(sense)));
        ArrayNode setting = object.putArray("setting");
        testimony.setting().forEach(setting::add);
        object.set("known", writing.known());
        return object;
    }

    static Testimony read(Field field) {
        field.allow(
                "form",
                "document",
                "outlet",
                "credit",
                "published",
                "claim",
                "chain",
                "contents",
                "stance",
                "basis",
                "sense",
                "setting",
                "known");
        Field document = field.get("document");
        Field claimed = field.get("claim");
        ClaimId claim = claimed.make(() -> new ClaimId(claimed.text()));
        Proposition proposition = proposition(field.get("known"));
        return field.make(() -> new Testimony(
                TestimonyId.of(claim, proposition.trigger()),
                document.make(() -> new DocumentId(document.text())),
                field.get("outlet").text(),
                field.find("credit").map(Field::text),
                Moments.dated(field.get("published")),
                claim,
                ClaimForm.chain(field.get("chain")),
                field.get("contents").list(Field::span),
                ClaimForm.stance(field.get("stance")),
                field.get("basis").name(Basis.class),
                proposition,
                field.find("sense").map(FingerprintForm::sense),
                new TreeSet<>(field.get("setting").list(Field::text))));
    }

    private static Proposition proposition(Field known) {
        List<Proposition> propositions = Known.read(known).propositions();
        if (propositions.size() != 1) {
            throw known.misfit("wanted one proposition, found " + propositions.size());
        }
        return propositions.get(0);
    }
}
