// SPDX-License-Identifier: Apache-2.0
package hearsay.questions;

import hearsay.claims.Reading;
import hearsay.claims.Who;
import hearsay.text.Document;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * Understands questions in English. Built once; serves any number of threads.
 *
 * <p>In this order: what is said exactly; a comparison of counts; the first frame of {@code questions/en/frames.tsv} that
 * fits; what the reader of reports makes of the sentence.
 */
public final class QuestionParser {

    private final Names names;
    private final Wording wording = Wording.of();
    private final Frames frames = Frames.of();
    private final Counting counting = new Counting();
    private final Leftover leftover = new Leftover();

    private QuestionParser(Names names) {
        this.names = names;
    }

    /** @param reader reads a sentence as it reads a document */
    public static QuestionParser of(Function<Document, Reading> reader) {
        return of(reader, name -> Optional.empty());
    }

    /** @param told whom reports call by a name that no list knows: "Embaló" */
    public static QuestionParser of(Function<Document, Reading> reader, Function<String, Optional<Who>> told) {
        return new QuestionParser(new Names(reader, told));
    }

    /**
     * What a question means.
     *
     * @param asOf the day on which it is asked, which "next month" is reckoned from
     * @param said what is said exactly; wins over the words
     */
    public Understanding understand(String question, LocalDate asOf, Said said) {
        return new Parsing(names, frames, counting, leftover, question, wording.core(question, asOf), asOf, said)
                .understand();
    }

    /** For tests that run the examples. */
    Wording wording() {
        return wording;
    }

    /** For tests that run the examples. */
    Frames frames() {
        return frames;
    }

    /** For tests that run the examples: the question in slots. */
    Mask mask(String question, LocalDate asOf) {
        String core = wording.core(question, asOf);
        return Mask.of(core, names.read(core, asOf), name -> names.place(name, asOf));
    }
}
