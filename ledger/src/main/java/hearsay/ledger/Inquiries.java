// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Judgement;
import hearsay.claims.Question;
import hearsay.claims.QuestionId;
import hearsay.claims.Resolution;
import hearsay.wire.Wire;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was asked, answered and settled. Only ever added to, each with an entry in the custody log. */
public final class Inquiries {

    private final Weighings.Runner asking;
    private final Weighings.Runner changing;

    Inquiries(Weighings.Runner asking, Weighings.Runner changing) {
        this.asking = asking;
        this.changing = changing;
    }

    /** Enters a question; one that was asked already changes nothing. @return whether it is new */
    public boolean add(Question question, Instant at) {
        return changing.run(handle -> new Questions(handle).add(Questions.QUESTION, question, at));
    }

    /** Enters an answer to a question that was entered before. @return whether it is new */
    public boolean add(Judgement judgement) {
        return changing.run(handle -> new Questions(handle).add(Questions.JUDGEMENT, judgement, judgement.at()));
    }

    /** Enters how a question came out. @return whether it is new */
    public boolean add(Resolution resolution) {
        return changing.run(handle -> new Questions(handle).add(Questions.RESOLUTION, resolution, resolution.at()));
    }

    /** All questions in the order in which they were asked. */
    public List<Question> questions() {
        return asking.run(handle -> new Questions(handle).read(Questions.QUESTION));
    }

    /**
     * A question by its id, or by the first digits of it, four at least.
     *
     * @throws IllegalArgumentException if this cannot be an id, or several begin so
     */
    public Optional<Question> question(String idOrPrefix) {
        Prefix prefix = new Prefix(idOrPrefix);
        return asking.run(handle -> prefix.resolve(handle, Sql.IDS_OF_QUESTIONS)
                .flatMap(id -> new Questions(handle)
                        .read(Questions.QUESTION).stream()
                                .filter(question -> question.id().value().equals(id))
                                .findFirst()));
    }

    /** The answers to a question in the order in which they were given. */
    public List<Judgement> judgements(QuestionId question) {
        return asking.run(handle -> handle.createQuery(Sql.JUDGEMENTS_OF_QUESTION.statement())
                .bind("question", question.value())
                .mapTo(String.class)
                .map(Wire::judgement)
                .list());
    }

    /** How questions came out, in the order in which that was said; of several on one question the last counts. */
    public List<Resolution> resolutions() {
        return asking.run(handle -> new Questions(handle).read(Questions.RESOLUTION));
    }
}
