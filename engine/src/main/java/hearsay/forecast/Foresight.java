// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import hearsay.claims.EventType;
import hearsay.claims.LogOdds;
import hearsay.forecast.Outlook.Cause;
import hearsay.forecast.Outlook.Firing;
import hearsay.forecast.Outlook.Part;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What past events alone say of the days to come: a base probability with its signs, the rules that fired, and the events
 * that fired them.
 *
 * <pre>
 * Experience experience = Experience.parse(Edition.bundled().text("forecast/plover.tsv"));
 * Foresight foresight = Foresight.of(experience, events, 0.5);
 * Outlook outlook = foresight.of(new Prospect(Optional.of("RUS"), types, Optional.of("LBY"), asOf, 90));
 * </pre>
 *
 * <p>Events that touch neither the actor nor the recipient that will be asked for change nothing and may be left out. The
 * models were fitted on histories of up to a year in which nearly every day has events; how well they are calibrated there
 * is told by {@code hearsay-lab forecast}. A thinner history gives lower probabilities. Immutable; safe to share between
 * threads.
 */
public final class Foresight {

    private static final double LEAST = 1e-9;
    private static final double EXACT = 1e-6;

    private final Experience experience;
    private final List<PastEvent> events;
    private final LocalDate origin;
    private final Map<String, Integer> actors;
    private final Chronicle pairs;
    private final Chronicle open;

    private Foresight(
            Experience experience,
            List<PastEvent> events,
            LocalDate origin,
            Map<String, Integer> actors,
            Chronicle pairs,
            Chronicle open) {
        this.experience = experience;
        this.events = events;
        this.origin = origin;
        this.actors = actors;
        this.pairs = pairs;
        this.open = open;
    }

    /**
     * Looks at the events whose credence reaches a threshold; each counts whole, the others not at all.
     *
     * @param events in any order; several of the same day, actor, type and recipient count once
     * @throws IllegalArgumentException if the experience does not know a type of an event
     */
    public static Foresight of(Experience experience, List<PastEvent> events, double threshold) {
        List<PastEvent> known = events.stream()
                .filter(event -> event.credence() >= threshold)
                .sorted(Comparator.comparing(PastEvent::day)
                        .thenComparing(PastEvent::actor)
                        .thenComparing(PastEvent::type)
                        .thenComparing(PastEvent::recipient)
                        .thenComparing(PastEvent::reference))
                .toList();
        LocalDate origin = known.isEmpty() ? LocalDate.EPOCH : known.get(0).day();
        Map<String, Integer> actors = new TreeMap<>();
        for (PastEvent event : known) {
            actors.putIfAbsent(event.actor(), actors.size());
            actors.putIfAbsent(event.recipient(), actors.size());
        }
        // One more than the known: whoever is asked for and was never seen.
        Facts.Builder facts =
                new Facts.Builder(actors.size() + 1, experience.types().size());
        for (PastEvent event : known) {
            facts.add(
                    actors.getOrDefault(event.actor(), 0),
                    experience.type(event.type().name()),
                    actors.getOrDefault(event.recipient(), 0),
                    (int) ChronoUnit.DAYS.between(origin, event.day()));
        }
        Facts built = facts.build();
        return new Foresight(
                experience, known, origin, actors, Chronicle.of(built), Chronicle.of(Facts.withAnybody(built)));
    }

    /**
     * The outlook of what is asked. Of several types asked for, the likeliest is told in parts, and what the others add is a
     * part of its own, as if they were independent. A horizon between those of the experience is interpolated, a shorter or
     * longer one reached by a constant hazard; the basis says so.
     *
     * @throws IllegalArgumentException if the experience has no model of the scope asked for
     */
    public Outlook of(Prospect asked) {
        Outlook likeliest = null;
        double none = 1;
        for (EventType type : asked.types()) {
            Outlook outlook = of(asked, type);
            none *= 1 - outlook.probability();
            if (likeliest == null || outlook.odds().bits() > likeliest.odds().bits()) {
                likeliest = outlook;
            }
        }
        if (likeliest == null) {
            throw new IllegalStateException("nothing is asked");
        }
        return asked.types().size() == 1 ? likeliest : with(likeliest, 1 - none);
    }

    private static Outlook with(Outlook likeliest, double probability) {
        LogOdds odds = odds(probability);
        List<Part> parts = new ArrayList<>(likeliest.parts());
        parts.add(new Part(
                Cause.TYPES,
                "other types that were asked for",
                odds.bits() - likeliest.odds().bits()));
        return new Outlook(sum(parts), parts, likeliest.fired(), likeliest.basis());
    }

    private Outlook of(Prospect asked, EventType type) {
        Chronicle chronicle = asked.scope() == Scope.PAIR ? pairs : open;
        int anybody = actors.size() + 1;
        int stranger = actors.size();
        int actor = asked.actor().map(key -> actors.getOrDefault(key, stranger)).orElse(anybody);
        int recipient =
                asked.recipient().map(key -> actors.getOrDefault(key, stranger)).orElse(anybody);
        int day = (int) Math.max(0, ChronoUnit.DAYS.between(origin, asked.asOf()));
        HorizonSigns signs = new HorizonSigns(chronicle, experience.book());
        int number = experience.type(type.name());
        double[] read = signs.of(actor, number, recipient, day);
        HorizonLadder ladder = HorizonLadder.of(experience, asked.scope());
        HorizonModel model = ladder.nearest(asked.days());
        List<FiredRule> rules =
                actor == stranger || recipient == stranger ? List.of() : signs.fired(actor, number, recipient, day);
        List<Part> parts = new ArrayList<>();
        List<Firing> fired = new ArrayList<>();
        parts(model, read, parts);
        firings(asked, type, rules, model.rulesBits(read), parts, fired);
        double bits = parts.stream().mapToDouble(Part::bits).sum();
        double target = ladder.odds(asked.days(), read).bits();
        if (Math.abs(target - bits) > EXACT) {
            String says = model.horizon() == asked.days()
                    ? "not less than within a shorter time"
                    : "from " + model.horizon() + " days to " + asked.days();
            parts.add(new Part(Cause.HORIZON, says, target - bits));
        }
        return new Outlook(sum(parts), parts, fired, basis(asked, model, ladder));
    }

    /** All signs but those of rules, of which each rule gets its share, and the start. */
    private static void parts(HorizonModel model, double[] read, List<Part> parts) {
        double[] bits = model.bits(read);
        parts.add(new Part(Cause.START, HorizonSign.ALWAYS.says(), bits[HorizonSign.ALWAYS.ordinal()]));
        Arrays.stream(HorizonSign.values())
                .filter(sign -> !sign.ofRules() && sign != HorizonSign.ALWAYS && bits[sign.ordinal()] != 0)
                .sorted(Comparator.comparingDouble((HorizonSign sign) -> -Math.abs(bits[sign.ordinal()])))
                .forEach(sign -> parts.add(new Part(Cause.SIGN, sign.says(), bits[sign.ordinal()])));
    }

    private void firings(
            Prospect asked, EventType type, List<FiredRule> rules, double bits, List<Part> parts, List<Firing> fired) {
        double[] shares =
                NoisyOr.shares(rules.stream().mapToDouble(FiredRule::confidence).toArray());
        for (int i = 0; i < shares.length; i++) {
            FiredRule rule = rules.get(i);
            if (shares[i] > 0) {
                String says = RuleBook.says(rule.rule(), experience.types());
                parts.add(new Part(Cause.RULE, says, shares[i] * bits));
                fired.add(new Firing(
                        says,
                        type,
                        rule.confidence(),
                        shares[i] * bits,
                        rule.rule().examples(),
                        rule.rule().positives(),
                        events(asked, rule)));
            }
        }
    }

    /** The events of a fired rule's days. */
    private List<PastEvent> events(Prospect asked, FiredRule rule) {
        int types = experience.types().size();
        int body = rule.rule().body();
        boolean inverse = body >= types;
        String name = experience.types().get(inverse ? body - types : body);
        return events.stream()
                .filter(event -> event.type().name().equals(name))
                .filter(event -> matches(asked.actor(), inverse ? event.recipient() : event.actor())
                        && matches(asked.recipient(), inverse ? event.actor() : event.recipient()))
                .filter(event -> rule.days().contains((int) ChronoUnit.DAYS.between(origin, event.day())))
                .toList();
    }

    private static boolean matches(Optional<String> asked, String key) {
        return asked.isEmpty() || asked.get().equals(key);
    }

    private List<String> basis(Prospect asked, HorizonModel model, HorizonLadder ladder) {
        List<PastEvent> seen = events.stream()
                .filter(event -> event.day().isBefore(asked.asOf()))
                .toList();
        long about = seen.stream().filter(event -> touches(asked, event)).count();
        List<String> basis = new ArrayList<>();
        basis.add(
                seen.isEmpty()
                        ? "no past event is known"
                        : String.format(
                                Locale.ROOT,
                                "%,d past event%s from %s to %s, %,d of them with those asked for",
                                seen.size(),
                                seen.size() == 1 ? "" : "s",
                                seen.get(0).day(),
                                seen.get(seen.size() - 1).day(),
                                about));
        basis.add(String.format(
                Locale.ROOT,
                "the model within %d days was fitted on %,d cases, of which %,d happened",
                model.horizon(),
                model.questions(),
                model.happened()));
        ladder.says(asked.days()).ifPresent(basis::add);
        return basis;
    }

    private static boolean touches(Prospect asked, PastEvent event) {
        return matches(asked.actor(), event.actor()) && matches(asked.recipient(), event.recipient())
                || matches(asked.actor(), event.recipient()) && matches(asked.recipient(), event.actor());
    }

    private static LogOdds sum(List<Part> parts) {
        return new LogOdds(parts.stream().mapToDouble(Part::bits).sum());
    }

    /** Log-odds of a probability that may have been rounded to 0 or 1. */
    static LogOdds odds(double probability) {
        return LogOdds.of(Math.max(LEAST, Math.min(1 - LEAST, probability)));
    }
}
