// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.analysis.Analysis;
import hearsay.claims.ActorMention;
import hearsay.claims.EntityType;
import hearsay.claims.Mention;
import hearsay.claims.Sector;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The organisations of a message: listed groups, what the model or the actors' room takes for an organisation's name, the forces and
 * bodies of states, and bands of outlaws by what they are. Two that share a name, or of which one stands in brackets behind the
 * other, are one.
 */
final class Suspects {

    private static final String LISTED = "listed";
    private static final Set<String> FIRM = Set.of(LISTED, "named", "body");
    private static final Set<Sector> FORCES = Set.of(Sector.MIL, Sector.COP, Sector.GOV, Sector.PRM);
    private static final Pattern BAND = Pattern.compile(
            "(?i)squad|mafia|cartel|gang|paramilit|hit men|\\bband|traffick|extremist|rightist|rightwing");
    private static final Pattern POINTER =
            Pattern.compile("(?i)it|they|he|she|him|her|them|its|their|which|who|whom|that|those|these|this|the group");
    private static final Pattern BRACKET = Pattern.compile("['\"’”]?s?['\"’”]?,? ?[\\[(]?['\"‘“]?");
    private static final Pattern LOOSE = Pattern.compile("apposition|description|title|pronoun.*");

    private record Found(String name, Sector sector, String kind, List<Span> mentions, List<String> wordings) {

        Suspect suspect() {
            return new Suspect(
                    name,
                    sector,
                    kind,
                    mentions.stream()
                            .distinct()
                            .sorted(Comparator.comparingInt(Span::start))
                            .toList(),
                    wordings);
        }

        boolean holds(Span span) {
            return mentions.stream().anyMatch(span::overlaps);
        }
    }

    private Suspects() {}

    static List<Suspect> of(Analysis analysis, List<ActorMention> actors, Groups groups) {
        Map<String, Found> all = new LinkedHashMap<>();
        List<Groups.Found> listed = groups.in(analysis.text());
        for (Groups.Found group : listed) {
            add(
                    all,
                    group.name(),
                    group.sector(),
                    LISTED,
                    group.span(),
                    group.span().in(analysis.text()));
        }
        for (ActorMention mention : actors) {
            String words = mention.span().in(analysis.text());
            boolean held = listed.stream().anyMatch(group -> group.span().overlaps(mention.span()));
            if (!held) {
                actor(analysis, mention, words, all);
            }
        }
        for (Mention mention : analysis.mentions()) {
            if (mention.type() == EntityType.ORGANISATION
                    && all.values().stream().noneMatch(found -> found.holds(mention.span()))) {
                String words = mention.span().in(analysis.text());
                add(all, words, sector(mention.span(), actors), "named", mention.span(), words);
            }
        }
        return joined(analysis.text(), new ArrayList<>(all.values())).stream()
                .filter(found -> !found.wordings().isEmpty())
                .map(Found::suspect)
                .toList();
    }

    private static void actor(Analysis analysis, ActorMention mention, String words, Map<String, Found> all) {
        String kind = kind(mention);
        if (!counts(kind, mention.actor().sector(), words) || overlaps(analysis, mention.span(), EntityType.PERSON)) {
            return;
        }
        boolean pointer = POINTER.matcher(words).matches();
        Optional<String> named =
                LOOSE.matcher(kind).matches() && !pointer ? named(analysis, mention.span()) : Optional.empty();
        String name = named.orElse(mention.actor().name());
        add(all, name, mention.actor().sector(), kind, mention.span(), pointer ? "" : named.orElse(words));
    }

    /** The only organisation's name inside words. */
    private static Optional<String> named(Analysis analysis, Span span) {
        List<String> names = analysis.mentions().stream()
                .filter(mention -> mention.type() == EntityType.ORGANISATION && span.contains(mention.span()))
                .map(mention -> mention.span().in(analysis.text()))
                .distinct()
                .toList();
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    private static Sector sector(Span span, List<ActorMention> actors) {
        return actors.stream()
                .filter(actor -> actor.span().overlaps(span))
                .map(actor -> actor.actor().sector())
                .findFirst()
                .orElse(Sector.UNK);
    }

    private static void add(Map<String, Found> all, String name, Sector sector, String kind, Span span, String words) {
        all.merge(
                name,
                new Found(
                        name,
                        sector,
                        kind,
                        new ArrayList<>(List.of(span)),
                        new ArrayList<>(words.isEmpty() ? List.of() : List.of(words))),
                Suspects::join);
    }

    /** Joins the later of two that are one to the earlier. */
    private static List<Found> joined(String text, List<Found> all) {
        for (int i = 0; i < all.size(); i++) {
            for (int k = all.size() - 1; k > i; k--) {
                if (one(text, all.get(i), all.get(k))) {
                    all.set(i, join(all.get(i), all.remove(k)));
                }
            }
        }
        return all;
    }

    private static boolean one(String text, Found found, Found other) {
        boolean both = found.kind().equals(LISTED) && other.kind().equals(LISTED);
        return !both
                && (bracketed(text, found, other)
                        || bracketed(text, other, found)
                        || found.wordings().stream()
                                .anyMatch(
                                        words -> other.wordings().stream().anyMatch(more -> Status.same(words, more))));
    }

    private static boolean bracketed(String text, Found before, Found behind) {
        return before.mentions().stream()
                .anyMatch(mention -> behind.mentions().stream()
                        .anyMatch(next -> next.start() > mention.end()
                                && next.start() - mention.end() <= 5
                                && text.substring(mention.end(), next.start()).matches(".*[\\[(].*")
                                && BRACKET.matcher(text.substring(mention.end(), next.start()))
                                        .matches()));
    }

    private static Found join(Found one, Found more) {
        one.mentions().addAll(more.mentions());
        more.wordings().stream()
                .filter(words -> !one.wordings().contains(words))
                .forEach(one.wordings()::add);
        boolean keeps = one.kind().equals(LISTED)
                || FIRM.contains(one.kind()) && !more.kind().equals(LISTED);
        Sector sector = one.sector() == Sector.UNK || more.kind().equals(LISTED) ? more.sector() : one.sector();
        return new Found(
                keeps ? one.name() : more.kind().equals(LISTED) ? more.name() : one.name(),
                keeps && one.sector() != Sector.UNK ? one.sector() : sector,
                keeps ? one.kind() : FIRM.contains(more.kind()) ? more.kind() : one.kind(),
                one.mentions(),
                one.wordings());
    }

    private static String kind(ActorMention mention) {
        String rule = mention.because().rule();
        return rule.substring(rule.indexOf('/') + 1);
    }

    private static boolean counts(String kind, Sector sector, String words) {
        return switch (kind) {
            case "person", "state", "title" -> false;
            case "role" -> FORCES.contains(sector);
            case "class" -> BAND.matcher(words).find();
            default -> true;
        };
    }

    private static boolean overlaps(Analysis analysis, Span span, EntityType type) {
        return analysis.mentions().stream()
                .anyMatch(mention -> mention.type() == type && mention.span().overlaps(span));
    }
}
