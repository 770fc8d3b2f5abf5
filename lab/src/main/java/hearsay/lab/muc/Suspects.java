// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.analysis.Analysis;
import hearsay.claims.ActorMention;
import hearsay.claims.EntityType;
import hearsay.claims.Sector;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The organisations of a message: what has a name, the forces and bodies of states, and bands of outlaws by what they are. */
final class Suspects {

    private static final Set<String> FIRM = Set.of("listed", "named", "body");
    private static final Set<Sector> FORCES = Set.of(Sector.MIL, Sector.COP, Sector.GOV, Sector.PRM);
    private static final Pattern BAND =
            Pattern.compile("(?i)squad|mafia|cartel|gang|paramilit|hit men|\\bband|traffick");
    private static final Pattern POINTER =
            Pattern.compile("(?i)it|they|he|she|him|her|them|its|their|which|who|whom|that|those|these|this|the group");

    private record Found(String name, Sector sector, String kind, List<Span> mentions, List<String> wordings) {

        Suspect suspect() {
            return new Suspect(name, sector, kind, mentions, wordings);
        }
    }

    private Suspects() {}

    static List<Suspect> of(Analysis analysis, List<ActorMention> actors) {
        Map<String, Found> all = new LinkedHashMap<>();
        for (ActorMention mention : actors) {
            String kind = kind(mention);
            String words = mention.span().in(analysis.text());
            if (counts(kind, mention.actor().sector(), words) && !person(analysis, mention.span())) {
                all.merge(
                        mention.actor().name(),
                        new Found(
                                mention.actor().name(),
                                mention.actor().sector(),
                                kind,
                                new ArrayList<>(List.of(mention.span())),
                                new ArrayList<>(POINTER.matcher(words).matches() ? List.of() : List.of(words))),
                        Suspects::join);
            }
        }
        return all.values().stream()
                .filter(found -> !found.wordings().isEmpty())
                .map(Found::suspect)
                .toList();
    }

    private static Found join(Found one, Found more) {
        one.mentions().addAll(more.mentions());
        more.wordings().stream()
                .filter(words -> !one.wordings().contains(words))
                .forEach(one.wordings()::add);
        String kind = FIRM.contains(more.kind()) || !FIRM.contains(one.kind()) ? more.kind() : one.kind();
        return new Found(one.name(), one.sector(), kind, one.mentions(), one.wordings());
    }

    private static String kind(ActorMention mention) {
        String rule = mention.because().rule();
        return rule.substring(rule.indexOf('/') + 1);
    }

    private static boolean counts(String kind, Sector sector, String words) {
        return switch (kind) {
            case "person", "state" -> false;
            case "role" -> FORCES.contains(sector);
            case "class" -> BAND.matcher(words).find();
            default -> true;
        };
    }

    private static boolean person(Analysis analysis, Span span) {
        return analysis.mentions().stream()
                .anyMatch(mention ->
                        mention.type() == EntityType.PERSON && mention.span().overlaps(span));
    }
}
