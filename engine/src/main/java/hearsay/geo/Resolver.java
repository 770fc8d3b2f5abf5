// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.claims.Candidate;
import hearsay.knowledge.GazetteerEntry;
import hearsay.knowledge.PlaceKind;
import hearsay.knowledge.PlaceNames;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which place each name stands for, all names of a document together. Each sense of a name has a merit of its own (how
 * large it is, how near to the outlet's home, whether the words beside it say so: "Paris, Texas"), and gains from senses of
 * other names that lie in the same country or region or near it, as far as those are likely themselves; a few rounds settle
 * it. One name has one sense in a document, unless the words beside it tell two apart. Merits are log-odds (natural);
 * their weights were set by hand on one half of LGL.
 */
final class Resolver {

    private static final int ROUNDS = 4;
    private static final int MOST_SENSES = 40;
    private static final int MOST_NEIGHBOURS = 14;
    private static final int HEARD = 3;

    private final Names names;

    Resolver(Names names) {
        this.names = names;
    }

    /** One name with what narrows it down. */
    private static final class Group {
        private final List<Integer> members = new ArrayList<>();
        private final List<Sense> senses = new ArrayList<>();
        private final boolean adjective;

        Group(boolean adjective) {
            this.adjective = adjective;
        }
    }

    /** Senses of each name, likeliest first, with the probability that it is meant; none where no gazetteer knows it. */
    List<List<Candidate<GazetteerEntry>>> resolve(String text, List<Span> spans, Optional<Home> home) {
        List<Group> groups = groups(text, spans, home);
        groups.forEach(group -> settle(group, new double[group.senses.size()]));
        for (int round = 0; round < ROUNDS; round++) {
            hear(groups);
        }
        List<List<Candidate<GazetteerEntry>>> resolved = new ArrayList<>();
        spans.forEach(span -> resolved.add(List.of()));
        for (Group group : groups) {
            List<Candidate<GazetteerEntry>> candidates = group.senses.stream()
                    .filter(sense -> sense.share >= 0.001)
                    .sorted(Comparator.comparingDouble((Sense sense) -> -sense.share)
                            .thenComparing(sense -> sense.entry.key()))
                    .map(sense -> new Candidate<>(sense.entry, Math.min(1, sense.share)))
                    .toList();
            group.members.forEach(member -> resolved.set(member, candidates));
        }
        return resolved;
    }

    private List<Group> groups(String text, List<Span> spans, Optional<Home> home) {
        Map<String, Group> groups = new LinkedHashMap<>();
        Map<String, String> told = new LinkedHashMap<>();
        List<Qualifier> qualifiers = new ArrayList<>();
        for (Span span : spans) {
            Qualifier qualifier = Qualifier.after(text, span, names);
            qualifiers.add(qualifier);
            if (!qualifier.isEmpty()) {
                told.putIfAbsent(PlaceNames.fold(span.in(text)), qualifier.words());
            }
        }
        for (int i = 0; i < spans.size(); i++) {
            String name = spans.get(i).in(text);
            String folded = PlaceNames.fold(name);
            Qualifier qualifier = qualifiers.get(i);
            String key = folded + "|" + (qualifier.isEmpty() ? told.getOrDefault(folded, "") : qualifier.words());
            Group group = groups.get(key);
            if (group == null) {
                group = group(
                        name, qualifier.isEmpty() ? same(told.getOrDefault(folded, ""), qualifiers) : qualifier, home);
                groups.put(key, group);
            }
            group.members.add(i);
        }
        return List.copyOf(groups.values());
    }

    private static Qualifier same(String words, List<Qualifier> qualifiers) {
        return qualifiers.stream()
                .filter(qualifier -> qualifier.words().equals(words))
                .findFirst()
                .orElse(Qualifier.NONE);
    }

    private Group group(String name, Qualifier qualifier, Optional<Home> home) {
        Names.Meaning meaning = names.meaning(name);
        Group group = new Group(meaning.adjective());
        List<Sense> senses = new ArrayList<>();
        for (GazetteerEntry entry : meaning.entries()) {
            double seat = isOfItsSeat(entry, meaning.entries()) ? Merit.OF_ITS_SEAT : 0;
            senses.add(new Sense(entry, Merit.of(entry, name, home) + qualifier.merit(entry) + seat));
        }
        senses.sort(
                Comparator.comparingDouble((Sense sense) -> -sense.merit).thenComparing(sense -> sense.entry.key()));
        group.senses.addAll(senses.subList(0, Math.min(MOST_SENSES, senses.size())));
        return group;
    }

    /** Whether a division bears the name of a town in it: "Aleppo" alone is the town. */
    private static boolean isOfItsSeat(GazetteerEntry division, List<GazetteerEntry> others) {
        boolean region = division.kind() == PlaceKind.REGION;
        return (region || division.kind() == PlaceKind.DISTRICT)
                && others.stream()
                        .filter(other -> other.kind() == PlaceKind.TOWN)
                        .anyMatch(town -> region
                                ? town.region().equals(division.region())
                                : town.district().equals(division.district()));
    }

    private static void hear(List<Group> groups) {
        List<double[]> all = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            double[] support = new double[group.senses.size()];
            int from = Math.max(0, Math.min(i - MOST_NEIGHBOURS / 2, groups.size() - MOST_NEIGHBOURS));
            int to = Math.min(groups.size(), from + MOST_NEIGHBOURS + 1);
            for (int j = from; j < to; j++) {
                if (j != i) {
                    hear(group, groups.get(j), support);
                }
            }
            all.add(support);
        }
        for (int i = 0; i < groups.size(); i++) {
            settle(groups.get(i), all.get(i));
        }
    }

    private static void hear(Group group, Group other, double[] support) {
        List<Sense> heard = other.senses.stream()
                .sorted(Comparator.comparingDouble(sense -> -sense.share))
                .limit(HEARD)
                .toList();
        for (int i = 0; i < support.length; i++) {
            double best = 0;
            for (Sense sense : heard) {
                best += sense.share * Merit.together(group.senses.get(i), sense);
            }
            support[i] += other.adjective ? best * 0.6 : best;
        }
    }

    /** Shares from merits and support: the more others there are, the less each of them adds. */
    private static void settle(Group group, double[] support) {
        double[] total = new double[support.length];
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < total.length; i++) {
            total[i] = group.senses.get(i).merit + Merit.saturated(support[i]);
            top = Math.max(top, total[i]);
        }
        double sum = 0;
        for (int i = 0; i < total.length; i++) {
            total[i] = StrictMath.exp(total[i] - top);
            sum += total[i];
        }
        for (int i = 0; i < total.length; i++) {
            group.senses.get(i).share = total[i] / sum;
        }
    }
}
