// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.forecast.Facts;
import hearsay.forecast.ReferenceClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How often somebody does something to somebody within so many days. {@code met}: one of two who have to do with each other to the
 * other, of all pairs that had events of whatever type on three days or more before the day on which it is asked, both ways round.
 * {@code by}: one who did anything on three days or more, to anybody. {@code in}: anybody to somebody of one country, of all countries
 * to whose people anything was done on three days or more. {@code states}: one state with its government and forces to another, of
 * those that had events on three days or more, both ways round.
 */
final class Acquainted {

    /** From so many days with events on, two have to do with each other. */
    static final int LEAST_DAYS = 3;

    /** One way round. */
    private record Way(int actor, int recipient) {}

    /** Who had to do with whom, and who did what to whom. */
    private record Ties(Map<Way, List<Integer>> meetings, Map<Way, Map<Integer, List<Integer>>> deeds) {

        Ties() {
            this(new HashMap<>(), new HashMap<>());
        }

        void add(Way way, Facts facts, int row) {
            Way pair = way.actor() < way.recipient() ? way : new Way(way.recipient(), way.actor());
            meetings.computeIfAbsent(pair, any -> new ArrayList<>()).add(facts.day(row));
            Acquainted.add(deeds.computeIfAbsent(way, any -> new HashMap<>()), facts, row);
        }
    }

    private static final Pattern COUNTRY = Pattern.compile("_\\((?<country>[^()]+)\\)$");

    /** The state itself, and who acts for it. */
    private static final Pattern OF_STATE = Pattern.compile(
            "^(?:Government|Military|Police|Army|Navy|Air_Force|Armed_Forces|Defense|Foreign_Affairs|Head_of_Government|Ministry|Minist|Executive"
                    + "|Cabinet|Interior|Intelligence|Coast_Guard|Border).*_\\((?<country>[^()]+)\\)$");

    private final Ties states = new Ties();
    private final List<String> names;
    private final Ties pairs = new Ties();
    private final Map<Integer, Map<Integer, List<Integer>>> doers = new HashMap<>();
    private final Map<String, Map<Integer, List<Integer>>> countries = new HashMap<>();

    /** @param actors their names: {@code Nigeria}, {@code Citizen_(Nigeria)} */
    Acquainted(Facts facts, List<String> names, List<String> actors) {
        this.names = names;
        Set<String> known = actors.stream()
                .map(COUNTRY::matcher)
                .filter(Matcher::find)
                .map(found -> found.group("country"))
                .collect(Collectors.toSet());
        Map<Integer, Integer> stateOf = states(actors, known);
        for (int row = 0; row < facts.size(); row++) {
            Integer one = stateOf.get(facts.actor(row));
            Integer other = stateOf.get(facts.recipient(row));
            if (one != null && other != null && !one.equals(other)) {
                states.add(new Way(one, other), facts, row);
            }
            int actor = facts.actor(row);
            int recipient = facts.recipient(row);
            if (actor != recipient) {
                pairs.add(new Way(actor, recipient), facts, row);
                add(doers.computeIfAbsent(actor, any -> new HashMap<>()), facts, row);
                Matcher country = COUNTRY.matcher(actors.get(recipient));
                String state = country.find() ? country.group("country") : actors.get(recipient);
                if (known.contains(state)) {
                    add(countries.computeIfAbsent(state, any -> new HashMap<>()), facts, row);
                }
            }
        }
    }

    private static void add(Map<Integer, List<Integer>> done, Facts facts, int row) {
        done.computeIfAbsent(facts.type(row), any -> new ArrayList<>()).add(facts.day(row));
    }

    /** The state for which each actor stands that is one or acts for it, as a number. */
    private static Map<Integer, Integer> states(List<String> actors, Set<String> known) {
        List<String> all = known.stream().sorted().toList();
        Map<Integer, Integer> found = new HashMap<>();
        for (int i = 0; i < actors.size(); i++) {
            Matcher part = OF_STATE.matcher(actors.get(i));
            int state = all.indexOf(part.find() ? part.group("country") : actors.get(i));
            if (state >= 0) {
                found.put(i, state);
            }
        }
        return found;
    }

    private void met(Ties ties, int day, int days, Map<String, int[]> counts) {
        ties.meetings().forEach((pair, all) -> {
            if (often(all.stream(), day)) {
                count(ties.deeds().getOrDefault(pair, Map.of()), day, days, counts);
                count(ties.deeds().getOrDefault(new Way(pair.recipient(), pair.actor()), Map.of()), day, days, counts);
            }
        });
    }

    /** Four classes for each type, asked on some days. */
    List<ReferenceClass> classes(int days, List<Integer> asked, int year, String source) {
        TreeMap<String, int[]> met = counts();
        TreeMap<String, int[]> abroad = counts();
        TreeMap<String, int[]> by = counts();
        TreeMap<String, int[]> in = counts();
        for (int day : asked) {
            met(pairs, day, days, met);
            met(states, day, days, abroad);
            doers.values().forEach(done -> counted(done, day, days, by));
            countries.values().forEach(done -> counted(done, day, days, in));
        }
        return Stream.of(
                        classes(met, "met", "by one of two who have to do with each other", days, year, source),
                        classes(by, "by", "by one who does anything, to anybody", days, year, source),
                        classes(in, "in", "to somebody of one country, by anybody", days, year, source),
                        classes(
                                abroad,
                                "states",
                                "by one of two states that have to do with each other",
                                days,
                                year,
                                source))
                .flatMap(List::stream)
                .toList();
    }

    private TreeMap<String, int[]> counts() {
        TreeMap<String, int[]> counts = new TreeMap<>();
        names.forEach(name -> counts.put(name, new int[2]));
        return counts;
    }

    private static boolean often(Stream<Integer> days, int day) {
        return days.filter(one -> one < day).distinct().limit(LEAST_DAYS).count() == LEAST_DAYS;
    }

    private void counted(Map<Integer, List<Integer>> done, int day, int days, Map<String, int[]> counts) {
        if (often(done.values().stream().flatMap(List::stream), day)) {
            count(done, day, days, counts);
        }
    }

    private static List<ReferenceClass> classes(
            Map<String, int[]> counts, String kind, String who, int days, int year, String source) {
        return counts.entrySet().stream()
                .map(entry -> new ReferenceClass(
                        entry.getKey() + "." + kind + "." + days,
                        entry.getKey() + " within " + days + " days " + who,
                        year,
                        year,
                        days,
                        entry.getValue()[0],
                        entry.getValue()[1],
                        source))
                .toList();
    }

    private void count(Map<Integer, List<Integer>> done, int day, int days, Map<String, int[]> counts) {
        IntStream.range(0, names.size()).forEach(type -> {
            int[] count = counts.getOrDefault(names.get(type), new int[2]);
            count[0]++;
            count[1] +=
                    done.getOrDefault(type, List.of()).stream().anyMatch(one -> one >= day && one < day + days) ? 1 : 0;
        });
    }
}
