// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Claim;
import hearsay.claims.ClusterId;
import hearsay.claims.Link;
import hearsay.claims.Proposition;
import hearsay.claims.Reading;
import hearsay.claims.Remark;
import hearsay.claims.Source;
import hearsay.claims.TestimonyId;
import hearsay.text.Document;
import hearsay.text.Span;
import hearsay.truth.origins.Copy;
import hearsay.wire.Wire;
import hearsay.workbench.InWords;
import hearsay.workbench.WhoseWord;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.JsonText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report: its text with what was found in it, and the claims beside. */
final class DocumentPage implements Page {

    @Override
    public String path() {
        return "/document/{id}";
    }

    @Override
    public Answer answer(Visit visit) {
        DocumentView view = visit.look(workbench -> view(workbench, visit.part("id")));
        String title = view.document().title().isEmpty()
                ? "Untitled report"
                : view.document().title();
        return Answer.of(Say.shortened(title, 100), "document", view, () -> data(view))
                .with(() -> table(view));
    }

    private static DocumentView view(Workbench workbench, String id) {
        Workbench.Sheet sheet = workbench.show(id);
        Document document = sheet.document();
        Reading reading = sheet.reading();
        Map<TestimonyId, ClusterId> clusters = workbench.clusters(document.id());
        List<Copy> copies = workbench.copies(document.id());
        List<DocumentView.Note> notes = notes(reading, clusters);
        List<LayeredText.Mark> marks = marks(reading, notes);
        copies.forEach(copy -> copy.passages()
                .forEach(passage -> marks.add(new LayeredText.Mark(
                        copy.of().equals(document.id()) ? passage.of() : passage.from(), Layer.COPIED, 0))));
        List<LayeredText.Paragraph> paragraphs = new LayeredText(document.text(), marks).paragraphs(document.title());
        return new DocumentView(
                document,
                workbench.texts(document),
                reading,
                paragraphs,
                notes,
                copies.stream()
                        .map(copy -> Copied.of(copy, document, workbench))
                        .toList());
    }

    /** Claims and remarks in the order of the text. */
    private static List<DocumentView.Note> notes(Reading reading, Map<TestimonyId, ClusterId> clusters) {
        record Begun(Span at, Optional<Claim> claim, Optional<Remark> remark) {}
        List<Begun> all = Stream.concat(
                        reading.claims().stream()
                                .map(claim -> new Begun(claim.contents().get(0), Optional.of(claim), Optional.empty())),
                        reading.remarks().stream()
                                .map(remark -> new Begun(remark.span(), Optional.empty(), Optional.of(remark))))
                .sorted(Comparator.comparing(Begun::at))
                .toList();
        List<DocumentView.Note> notes = new ArrayList<>();
        for (Begun one : all) {
            int number = notes.size() + 1;
            notes.add(new DocumentView.Note(
                    number,
                    one.claim(),
                    one.remark(),
                    one.claim().stream()
                            .flatMap(claim -> claim.propositions().stream()
                                    .map(proposition -> told(claim, proposition, clusters)))
                            .toList()));
        }
        return notes;
    }

    private static DocumentView.Told told(Claim claim, Proposition proposition, Map<TestimonyId, ClusterId> clusters) {
        TestimonyId id = TestimonyId.of(claim.id(), proposition.trigger());
        return new DocumentView.Told(InWords.of(proposition), Optional.ofNullable(clusters.get(id)));
    }

    private static List<LayeredText.Mark> marks(Reading reading, List<DocumentView.Note> notes) {
        Set<LayeredText.Mark> marks = new HashSet<>();
        for (DocumentView.Note note : notes) {
            note.claim().ifPresent(claim -> claim(claim, note.number(), marks));
            note.remark()
                    .ifPresent(remark -> marks.add(new LayeredText.Mark(remark.span(), Layer.REMARK, note.number())));
        }
        reading.places().forEach(place -> marks.add(new LayeredText.Mark(place.span(), Layer.PLACE, 0)));
        reading.times().forEach(time -> marks.add(new LayeredText.Mark(time.span(), Layer.TIME, 0)));
        reading.quantities().forEach(number -> marks.add(new LayeredText.Mark(number.span(), Layer.NUMBER, 0)));
        reading.events().forEach(event -> marks.add(new LayeredText.Mark(event.trigger(), Layer.EVENT, 0)));
        return new ArrayList<>(marks);
    }

    private static void claim(Claim claim, int number, Set<LayeredText.Mark> marks) {
        claim.contents().forEach(span -> marks.add(new LayeredText.Mark(span, Layer.CONTENT, number)));
        for (Link link : claim.chain().links()) {
            link.cue().ifPresent(span -> marks.add(new LayeredText.Mark(span, Layer.CUE, number)));
            mention(link.source()).ifPresent(span -> marks.add(new LayeredText.Mark(span, Layer.HOLDER, number)));
        }
    }

    private static Optional<Span> mention(Source source) {
        return source.fold(
                publisher -> Optional.empty(), Source.Named::mention, Source.Unnamed::mention, Source.Hidden::mention);
    }

    private static List<List<Object>> table(DocumentView view) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("number", "claim", "says", "position", "certainty", "content", "alleged"));
        for (DocumentView.Note note : view.notes()) {
            note.claim()
                    .ifPresent(claim -> rows.add(List.of(
                            note.number(),
                            claim.id(),
                            whose(claim),
                            claim.stance().position(),
                            claim.stance().certainty(),
                            claim.contents().stream()
                                    .map(span -> span.in(view.document().text()))
                                    .collect(Collectors.joining(" … ")),
                            note.told().stream().map(DocumentView.Told::words).toList())));
        }
        return rows;
    }

    private static Map<String, Object> data(DocumentView view) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("document", new JsonText.Raw(Wire.print(view.document())));
        fields.put("reading", new JsonText.Raw(Wire.print(view.reading())));
        fields.put("copies", view.copies().stream().map(Copied::data).toList());
        return fields;
    }

    /** Whose word a claim is. */
    static String whose(Claim claim) {
        return WhoseWord.chain(claim.chain());
    }
}
