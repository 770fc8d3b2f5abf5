// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.EventType;
import hearsay.claims.HistoryEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known beside the reports: what data sets tell of the past, over which days they tell it, and how questions of the same
 * wording came out.
 *
 * @param events imported, in any order
 * @param coverage of the data sets that were imported
 * @param wording how often questions worded alike were answered yes, whatever their horizon; empty where that is not known
 * @param taught what the temporal rules were learned from, in words
 * @param phrase what the words of the question say beside what is asked
 */
public record Background(
        List<HistoryEvent> events, List<Coverage> coverage, Optional<Wording> wording, String taught, Phrase phrase) {

    /** With nothing said beside what is asked. */
    public Background(List<HistoryEvent> events, List<Coverage> coverage, Optional<Wording> wording, String taught) {
        this(events, coverage, wording, taught, Phrase.PLAIN);
    }

    /** Nothing but what the edition carries. */
    public static final Background NONE =
            new Background(List.of(), List.of(), Optional.empty(), "ICEWS coded event data, 2014");

    /**
     * Over which days a data set tells of some types of event.
     *
     * @param last of its events; of later days it says nothing
     */
    public record Coverage(String source, Set<EventType> types, LocalDate first, LocalDate last) {
        public Coverage {
            types = Set.copyOf(types);
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(source + " ends on " + last + ", before " + first);
            }
        }
    }

    /**
     * How questions worded alike came out, whatever their horizon.
     *
     * @param name of the kind
     * @param says with counts, years and source
     * @param rate the share that was answered yes; above 0, below 1
     */
    public record Wording(String name, String says, double rate) {
        public Wording {
            if (!(rate > 0 && rate < 1)) {
                throw new IllegalArgumentException(name + ": a rate is above 0 and below 1, not " + rate);
            }
        }

        /** Of what would have to happen, where "yes" means that it does not. */
        Wording turned() {
            return new Wording(name, says, 1 - rate);
        }
    }

    public Background {
        events = List.copyOf(events);
        coverage = List.copyOf(coverage);
    }

    /** The same as it was known before a day. */
    Background before(LocalDate day) {
        return new Background(
                events.stream().filter(event -> event.day().isBefore(day)).toList(),
                coverage.stream()
                        .filter(one -> one.first().isBefore(day))
                        .map(one -> new Coverage(
                                one.source(),
                                one.types(),
                                one.first(),
                                one.last().isBefore(day) ? one.last() : day.minusDays(1)))
                        .toList(),
                wording,
                taught,
                phrase);
    }
}
