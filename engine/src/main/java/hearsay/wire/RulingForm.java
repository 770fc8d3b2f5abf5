// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.claims.ActorId;
import hearsay.claims.Ruling;
import hearsay.claims.RulingId;
import hearsay.claims.TestimonyId;
import hearsay.claims.Verdict;
import hearsay.text.DocumentId;
import java.time.DateTimeException;
import java.time.Instant;

/** {@code ruling/1}: a person's word. Its verdict says its kind, and what the kind needs beside it. */
final class RulingForm {

    static final String NAME = "ruling/1";

    private RulingForm() {}

    static ObjectNode write(Ruling ruling) {
        ObjectNode object = Json.object().put("form", NAME);
        object.put("id", ruling.id().value());
        object.put("analyst", ruling.analyst());
        object.put("at", ruling.at().toString());
        object.set("verdict", write(ruling.verdict()));
        return object.put("note", ruling.note());
    }

    static Ruling read(Field field) {
        field.allow("form", "id", "analyst", "at", "verdict", "note");
        return field.make(() -> new Ruling(
                new RulingId(field.get("id").text()),
                field.get("analyst").text(),
                moment(field.get("at")),
                verdict(field.get("verdict")),
                field.get("note").text()));
    }

    private static ObjectNode write(Verdict verdict) {
        ObjectNode object = Json.object();
        if (verdict instanceof Verdict.Same same) {
            return pair(object.put("kind", "same"), same.one(), same.other());
        }
        if (verdict instanceof Verdict.Different different) {
            return pair(object.put("kind", "different"), different.one(), different.other());
        }
        if (verdict instanceof Verdict.Merge merge) {
            return object.put("kind", "merge")
                    .put("merged", merge.merged().value())
                    .put("into", merge.into().value());
        }
        if (verdict instanceof Verdict.WithdrawReport withdraw) {
            return object.put("kind", "withdraw-report")
                    .put("document", withdraw.document().value());
        }
        if (verdict instanceof Verdict.WithdrawSource withdraw) {
            return object.put("kind", "withdraw-source").put("label", withdraw.label());
        }
        if (verdict instanceof Verdict.Outcome outcome) {
            return object.put("kind", "outcome")
                    .put("testimony", outcome.testimony().value())
                    .put("happened", outcome.happened());
        }
        if (verdict instanceof Verdict.Credibility credibility) {
            return object.put("kind", "credibility")
                    .put("testimony", credibility.testimony().value())
                    .put("grade", credibility.grade());
        }
        if (verdict instanceof Verdict.Reliability reliability) {
            return object.put("kind", "reliability")
                    .put("label", reliability.label())
                    .put("grade", String.valueOf(reliability.grade()));
        }
        return object.put("kind", "undo")
                .put("ruling", ((Verdict.Undo) verdict).ruling().value());
    }

    private static ObjectNode pair(ObjectNode object, TestimonyId one, TestimonyId other) {
        return object.put("one", one.value()).put("other", other.value());
    }

    private static Verdict verdict(Field field) {
        Field kind = field.get("kind");
        return field.make(() -> switch (kind.text()) {
            case "same" -> new Verdict.Same(testimony(field, "one"), testimony(field, "other"));
            case "different" -> new Verdict.Different(testimony(field, "one"), testimony(field, "other"));
            case "merge" -> new Verdict.Merge(actor(field, "merged"), actor(field, "into"));
            case "withdraw-report" ->
                new Verdict.WithdrawReport(new DocumentId(field.get("document").text()));
            case "withdraw-source" ->
                new Verdict.WithdrawSource(field.get("label").text());
            case "outcome" ->
                new Verdict.Outcome(
                        testimony(field, "testimony"), field.get("happened").truth());
            case "credibility" ->
                new Verdict.Credibility(
                        testimony(field, "testimony"), field.get("grade").number());
            case "reliability" -> new Verdict.Reliability(field.get("label").text(), letter(field.get("grade")));
            case "undo" -> new Verdict.Undo(new RulingId(field.get("ruling").text()));
            default -> throw kind.misfit('"' + kind.text() + "\" is no kind of verdict");
        });
    }

    private static TestimonyId testimony(Field field, String key) {
        return new TestimonyId(field.get(key).text());
    }

    private static ActorId actor(Field field, String key) {
        return new ActorId(field.get(key).text());
    }

    private static char letter(Field field) {
        if (field.text().length() != 1) {
            throw field.misfit("wanted one letter, found \"" + field.text() + '"');
        }
        return field.text().charAt(0);
    }

    private static Instant moment(Field field) {
        try {
            return Instant.parse(field.text());
        } catch (DateTimeException e) {
            throw field.misfit("not a moment in UTC: \"" + field.text() + '"');
        }
    }
}
