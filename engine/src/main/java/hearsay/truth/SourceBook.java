// SPDX-License-Identifier: Apache-2.0
package hearsay.truth;

import hearsay.claims.Link;
import hearsay.claims.Polarity;
import hearsay.claims.PropositionCluster;
import hearsay.claims.Quad;
import hearsay.claims.Source;
import hearsay.claims.Testimony;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The track records of sources by kind of claim: what a source said of happenings whose outcome a person has ruled. A source is
 * known by its label; it counts once for a happening, however often it said it.
 */
public final class SourceBook {

    /** A cluster whose outcome is known. */
    public record Settled(PropositionCluster cluster, boolean happened) {}

    /** One source on one kind of claim. */
    private record Entry(String label, Quad kind) {}

    private final Map<Entry, TrackRecord> byKind = new HashMap<>();

    private SourceBook() {}

    public static SourceBook of(Collection<Settled> settled) {
        SourceBook book = new SourceBook();
        settled.forEach(book::add);
        return book;
    }

    /** What is known of a source on one kind of claim: nothing, where nothing was settled. */
    public TrackRecord record(String label, Quad kind) {
        return byKind.getOrDefault(new Entry(label, kind), TrackRecord.NONE);
    }

    /** What is known of a source on claims of any kind. */
    public TrackRecord record(String label) {
        TrackRecord all = TrackRecord.NONE;
        for (Quad kind : Quad.values()) {
            TrackRecord one = record(label, kind);
            all = new TrackRecord(all.right() + one.right(), all.wrong() + one.wrong());
        }
        return all;
    }

    /** The labels of the sources whose record another book has otherwise. */
    public Set<String> differing(SourceBook other) {
        return Stream.concat(byKind.keySet().stream(), other.byKind.keySet().stream())
                .filter(entry -> !record(entry.label(), entry.kind()).equals(other.record(entry.label(), entry.kind())))
                .map(Entry::label)
                .collect(Collectors.toSet());
    }

    private void add(Settled settled) {
        Set<Entry> right = new HashSet<>();
        Set<Entry> wrong = new HashSet<>();
        for (Testimony member : settled.cluster().members()) {
            boolean speaksFor = member.polarity() == Polarity.FOR;
            if (speaksFor || member.polarity() == Polarity.AGAINST) {
                Quad kind = member.proposition().type().quad();
                Set<Entry> side = speaksFor == settled.happened() ? right : wrong;
                answerable(member, speaksFor).forEach(source -> side.add(new Entry(source.label(), kind)));
            }
        }
        // Who said both was wrong once.
        right.removeAll(wrong);
        right.forEach(entry -> byKind.merge(entry, TrackRecord.NONE.plus(true), SourceBook::sum));
        wrong.forEach(entry -> byKind.merge(entry, TrackRecord.NONE.plus(false), SourceBook::sum));
    }

    /** An outlet answers for what it prints as news; that somebody denies it may be printed by anybody. */
    private static Stream<Source> answerable(Testimony member, boolean speaksFor) {
        return speaksFor ? member.chain().links().stream().map(Link::source) : Stream.of(member.holder());
    }

    private static TrackRecord sum(TrackRecord one, TrackRecord other) {
        return new TrackRecord(one.right() + other.right(), one.wrong() + other.wrong());
    }
}
