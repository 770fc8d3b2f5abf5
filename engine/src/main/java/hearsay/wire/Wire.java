// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import hearsay.claims.Claim;
import hearsay.claims.Judgement;
import hearsay.claims.Proposition;
import hearsay.claims.Question;
import hearsay.claims.Reading;
import hearsay.claims.Resolution;
import hearsay.claims.Ruling;
import hearsay.claims.Testimony;
import hearsay.claims.Trace;
import hearsay.space.Area;
import hearsay.text.Document;
import java.util.List;

/**
 * The one JSON form of what the house hands on: {@code parse(print(x))} equals {@code x}, and equal values print equal
 * strings, on one line.
 *
 * <p>What cannot be read throws {@link IllegalArgumentException} with the form, the place (line and column, or the path
 * of the field) and the value.
 */
public final class Wire {

    private Wire() {}

    /**
     * Form {@code document/1}.
     *
     * @throws IllegalArgumentException if the language is none that BCP 47 can write
     */
    public static String print(Document document) {
        return Json.print(DocumentForm.write(document));
    }

    /** Form {@code reading/3}. */
    public static String print(Reading reading) {
        return Json.print(ReadingForm.write(reading));
    }

    /** Form {@code claim/2}: one claim by itself, as a reading holds it. */
    public static String print(Claim claim) {
        return Json.print(ClaimForm.writeAlone(claim));
    }

    /** Form {@code proposition/1}: one proposition by itself, as a claim holds it. */
    public static String print(Proposition proposition) {
        return Json.print(PropositionForm.writeAlone(proposition));
    }

    /** Form {@code area/1}: one area by itself, as a place holds it. */
    public static String print(Area area) {
        return Json.print(AreaForm.writeAlone(area));
    }

    /** Form {@code testimony/1}. */
    public static String print(Testimony testimony) {
        return Json.print(TestimonyForm.write(testimony));
    }

    /** Form {@code trace/1}. */
    public static String print(Trace trace) {
        return Json.print(TraceForm.write(trace));
    }

    /** Form {@code ruling/1}. */
    public static String print(Ruling ruling) {
        return Json.print(RulingForm.write(ruling));
    }

    /** Form {@code question/1}. */
    public static String print(Question question) {
        return Json.print(QuestionForm.write(question));
    }

    /** Form {@code judgement/1}. */
    public static String print(Judgement judgement) {
        return Json.print(JudgementForm.write(judgement));
    }

    /** Form {@code resolution/1}. */
    public static String print(Resolution resolution) {
        return Json.print(ResolutionForm.write(resolution));
    }

    /** Reads what {@link #print(Document)} wrote. The id is taken as it stands; whether it fits is the ledger's to check. */
    public static Document document(String json) {
        return DocumentForm.read(Json.parse(List.of(DocumentForm.NAME), json));
    }

    /** Reads what {@link #print(Reading)} writes, or ever wrote: {@code reading/2} and {@code reading/1} too. */
    public static Reading reading(String json) {
        return ReadingForm.read(Json.parse(List.of(ReadingForm.NAME, ReadingForm.SECOND, ReadingForm.FIRST), json));
    }

    /**
     * Reads of what {@link #print(Reading)} writes, or ever wrote, what weighing sees of it and no more: claims and
     * fingerprint. The other lists are empty.
     */
    public static Reading told(String json) {
        List<String> forms = List.of(ReadingForm.NAME, ReadingForm.SECOND, ReadingForm.FIRST);
        return ReadingForm.readTold(Json.parse(forms, json, ReadingForm.TOLD));
    }

    /** Reads what {@link #print(Claim)} writes, or ever wrote: {@code claim/1} too. */
    public static Claim claim(String json) {
        return ClaimForm.readAlone(Json.parse(List.of(ClaimForm.NAME, ClaimForm.FIRST), json));
    }

    /** Reads what {@link #print(Proposition)} wrote. */
    public static Proposition proposition(String json) {
        return PropositionForm.readAlone(Json.parse(List.of(PropositionForm.NAME), json));
    }

    /** Reads what {@link #print(Area)} wrote. */
    public static Area area(String json) {
        return AreaForm.readAlone(Json.parse(List.of(AreaForm.NAME), json));
    }

    /** Reads what {@link #print(Testimony)} wrote. */
    public static Testimony testimony(String json) {
        return TestimonyForm.read(Json.parse(List.of(TestimonyForm.NAME), json));
    }

    /** Reads what {@link #print(Trace)} wrote. */
    public static Trace trace(String json) {
        return TraceForm.read(Json.parse(List.of(TraceForm.NAME), json));
    }

    /** Reads what {@link #print(Ruling)} wrote. */
    public static Ruling ruling(String json) {
        return RulingForm.read(Json.parse(List.of(RulingForm.NAME), json));
    }

    /** Reads what {@link #print(Question)} wrote. */
    public static Question question(String json) {
        return QuestionForm.read(Json.parse(List.of(QuestionForm.NAME), json));
    }

    /** Reads what {@link #print(Judgement)} wrote. */
    public static Judgement judgement(String json) {
        return JudgementForm.read(Json.parse(List.of(JudgementForm.NAME), json));
    }

    /** Reads what {@link #print(Resolution)} wrote. */
    public static Resolution resolution(String json) {
        return ResolutionForm.read(Json.parse(List.of(ResolutionForm.NAME), json));
    }
}
