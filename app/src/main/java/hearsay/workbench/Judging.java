// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.answers.Answerer;
import hearsay.answers.Background;
import hearsay.answers.BaseRates;
import hearsay.answers.Model;
import hearsay.answers.Phrase;
import hearsay.answers.Settlement;
import hearsay.claims.ActorId;
import hearsay.claims.Asked;
import hearsay.claims.EditionId;
import hearsay.claims.EventType;
import hearsay.claims.Judgement;
import hearsay.claims.Place;
import hearsay.claims.PlacePrecision;
import hearsay.claims.Quad;
import hearsay.claims.Question;
import hearsay.claims.Who;
import hearsay.forecast.Experience;
import hearsay.forecast.ReferenceClass;
import hearsay.knowledge.Edition;
import hearsay.ledger.Bearing;
import hearsay.ledger.Ledger;
import hearsay.questions.AnswerRates;
import hearsay.questions.Beside;
import hearsay.questions.QuestionClass;
import hearsay.questions.QuestionClasses;
import hearsay.truth.Weighed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings together what a judgement is made of: reports, imported events, what was learned, and the tables of the edition. */
final class Judging {

    /** Shorter names are found within other words. */
    private static final int TELLING = 5;

    private static final Beside BESIDE = Beside.of();

    private final Ledger ledger;
    private final Scales scales;
    private final HistoryDesk history;
    private final ReadingRoom room;

    Judging(Ledger ledger, Scales scales, HistoryDesk history, ReadingRoom room) {
        this.ledger = ledger;
        this.scales = scales;
        this.history = history;
        this.room = room;
    }

    /** The answer to a question by what was known by the end of a day. */
    Judgement judge(Question question, LocalDate asOf, Instant at) {
        return answerer().answer(question, known(question, asOf), background(question, asOf), asOf, at, edition());
    }

    /** How a question has settled itself by the end of a day, if it has. */
    Optional<Settlement> settlement(Question question, LocalDate today) {
        Optional<LocalDate> lastReport =
                ledger.views().days().map(days -> days.last().isAfter(today) ? today : days.last());
        return Settlement.of(model(), question, known(question, today), lastReport, background(question, today), today);
    }

    /** The edition that judges: with what was learned from the ledger's own history, if anything was. */
    EditionId edition() {
        return history.learned().isPresent() ? history.edition() : room.edition();
    }

    static Model model() {
        return Model.of(Edition::bundledText);
    }

    private Answerer answerer() {
        List<ReferenceClass> classes = BaseRates.CLASSES.stream()
                .map(Edition::bundledText)
                .flatMap(text -> ReferenceClass.parse(text).stream())
                .toList();
        Experience experience = history.experience();
        return Answerer.of(model(), BaseRates.of(Edition.bundledText(BaseRates.FILE), classes), experience);
    }

    private List<Weighed> known(Question question, LocalDate asOf) {
        Hindsight hindsight = scales.hindsight(asOf);
        return bearing(question.asked()).map(hindsight::bearing).orElseGet(hindsight::all);
    }

    private Background background(Question question, LocalDate asOf) {
        Background imported = history.background(countries(question.asked()), asOf);
        String words = question.wording();
        return new Background(
                imported.events(),
                imported.coverage(),
                wording(words),
                imported.taught(),
                new Phrase(Beside.total(words), BESIDE.premises(words)));
    }

    /** What to look for; empty where anything may bear: at sea, and wherever no country is named. */
    static Optional<Bearing> bearing(Asked asked) {
        boolean lost = asked.places().stream().anyMatch(place -> place.country().isEmpty());
        List<Who> who = Stream.concat(asked.actors().stream(), asked.recipients().stream())
                .toList();
        Set<String> types = who.isEmpty() && asked.places().isEmpty()
                ? asked.types().stream().map(Enum::name).collect(Collectors.toSet())
                : Set.of();
        return lost
                ? Optional.empty()
                : Optional.of(new Bearing(
                        who.stream()
                                .flatMap(one -> one.id().stream())
                                .map(ActorId::value)
                                .collect(Collectors.toSet()),
                        who.stream()
                                .map(one -> one.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.toSet()),
                        who.stream()
                                .filter(one -> one.country().isEmpty())
                                .map(Who::name)
                                .filter(name -> name.length() >= TELLING
                                        && name.codePoints().anyMatch(Character::isUpperCase))
                                .collect(Collectors.toSet()),
                        countries(asked),
                        asked.places().stream()
                                .filter(place -> place.precision() != PlacePrecision.COUNTRY)
                                .map(place -> place.id().value())
                                .collect(Collectors.toSet()),
                        types,
                        open(asked)));
    }

    /** Deeds of the asked kind count too that nobody places; of two sides also talks and truces "between the two sides". */
    private static Set<String> open(Asked asked) {
        boolean sides = !asked.actors().isEmpty() && !asked.recipients().isEmpty();
        return Stream.concat(
                        asked.types().stream().filter(type -> type.quad() == Quad.MATERIAL_CONFLICT),
                        sides
                                ? Stream.of(EventType.CONSULT, EventType.AGREE, EventType.CONCEDE, EventType.RETREAT)
                                : Stream.empty())
                .map(Enum::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> countries(Asked asked) {
        return Stream.concat(
                        Stream.concat(asked.actors().stream(), asked.recipients().stream())
                                .flatMap(who -> who.country().stream()),
                        asked.places().stream().map(Place::country).flatMap(Optional::stream))
                .collect(Collectors.toSet());
    }

    /** How questions worded alike came out; empty for those that compare with the usual, for which there are classes. */
    private static Optional<Background.Wording> wording(String words) {
        Optional<QuestionClass> told = QuestionClasses.parse(Edition.bundledText(QuestionClasses.FILE))
                .of(words)
                .filter(one -> !QuestionClasses.comparing(one));
        AnswerRates rates = AnswerRates.parse(Edition.bundledText(AnswerRates.FILE));
        return told.map(one -> new Background.Wording("wording." + one.name(), rates.says(one), rates.rate(one)));
    }
}
