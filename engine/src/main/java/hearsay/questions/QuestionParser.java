// SPDX-License-Identifier: Apache-2.0
package hearsay.questions;

import hearsay.claims.Actor;
import hearsay.claims.Asked;
import hearsay.claims.Claim;
import hearsay.claims.EventRole;
import hearsay.claims.EventType;
import hearsay.claims.Interval;
import hearsay.claims.Mode;
import hearsay.claims.Participant;
import hearsay.claims.Place;
import hearsay.claims.Proposition;
import hearsay.claims.Question;
import hearsay.claims.Reading;
import hearsay.claims.Realis;
import hearsay.claims.Sector;
import hearsay.claims.Who;
import hearsay.text.Document;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** Understands questions in English. Built once; serves any number of threads. */
public final class QuestionParser {

    private static final TreeSet<Sector> STATE =
            new TreeSet<>(List.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY, Sector.JUD, Sector.LEG));

    private final Function<Document, Reading> reader;

    private QuestionParser(Function<Document, Reading> reader) {
        this.reader = reader;
    }

    /** @param reader reads a sentence as it reads a document */
    public static QuestionParser of(Function<Document, Reading> reader) {
        return new QuestionParser(reader);
    }

    /** @param asOf the day on which it is asked */
    public Understanding understand(String wording, LocalDate asOf, Said said) {
        Reading reading = reader.apply(Document.of(
                "question",
                Optional.empty(),
                Optional.empty(),
                asOf.atStartOfDay().atOffset(ZoneOffset.UTC),
                Locale.ENGLISH,
                "",
                wording));
        List<Proposition> told = reading.claims().stream()
                .map(Claim::propositions)
                .flatMap(List::stream)
                .toList();
        List<Understanding.Part> parts = new ArrayList<>();
        List<Understanding.Unclear> unclear = new ArrayList<>();
        TreeSet<EventType> types = new TreeSet<>();
        TreeSet<Mode> modes = new TreeSet<>();
        said.kinds().forEach(kind -> {
            types.add(kind.type());
            kind.mode().ifPresent(modes::add);
        });
        Optional<Proposition> main = told.stream().findFirst();
        if (types.isEmpty()) {
            main.ifPresent(one -> {
                types.add(one.type());
                one.mode().ifPresent(modes::add);
            });
        }
        if (types.isEmpty()) {
            unclear.add(new Understanding.Unclear(
                    "", "no kind of event is named that is known", "--type MOBILIZE/troops, for instance"));
            return new Understanding(Optional.empty(), parts, unclear);
        }
        Asked asked = new Asked(
                main.map(one -> whos(one, EventRole.ACTOR)).orElse(List.of()),
                types,
                modes,
                main.map(one -> whos(one, EventRole.RECIPIENT)).orElse(List.of()),
                main.map(QuestionParser::places).orElse(List.of()),
                main.filter(one -> one.realis() == Realis.NEGATED).isPresent(),
                Optional.empty());
        Interval horizon = Horizons.of(reading, asOf, said, parts);
        return new Understanding(Optional.of(Question.of(wording, asked, asOf, horizon)), parts, unclear);
    }

    private static List<Who> whos(Proposition proposition, EventRole role) {
        return proposition.participants().stream()
                .filter(one -> one.role() == role)
                .map(QuestionParser::who)
                .distinct()
                .toList();
    }

    private static Who who(Participant participant) {
        return participant
                .actor()
                .map(QuestionParser::who)
                .orElseGet(() -> new Who(participant.wording(), Optional.empty(), Optional.empty(), new TreeSet<>()));
    }

    private static Who who(Actor actor) {
        boolean state = actor.sector() == Sector.GOV && actor.country().isPresent();
        return new Who(
                actor.name(),
                Optional.of(actor.id()),
                actor.country(),
                state ? STATE : new TreeSet<>(List.of(actor.sector())));
    }

    private static List<Place> places(Proposition proposition) {
        return proposition.locations().stream()
                .map(location -> location.place())
                .distinct()
                .toList();
    }
}
