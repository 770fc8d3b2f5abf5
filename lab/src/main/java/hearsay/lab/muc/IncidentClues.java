// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.analysis.Token;
import hearsay.attribution.Attributed;
import hearsay.claims.Argument;
import hearsay.claims.Event;
import hearsay.claims.EventRole;
import hearsay.text.Span;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What speaks for and against an incident's being one that the task asks for: particular, recent, not of soldiers alone, and not told
 * already.
 */
final class IncidentClues {

    private static final int OPENING = 2;

    private final Page page;

    IncidentClues(Page page) {
        this.page = page;
    }

    /** The clues of the incident with this number, in alphabetical order. */
    Set<String> of(int index) {
        Incident incident = page.incidents().get(index);
        Set<String> clues = new TreeSet<>(Set.of("always"));
        what(incident, clues);
        when(incident, clues);
        where(incident, index, clues);
        words(incident, clues);
        things(incident, clues);
        events(incident, clues);
        message(incident, clues);
        claims(incident, clues);
        return clues;
    }

    private static void what(Incident incident, Set<String> clues) {
        clues.add("type=" + incident.type());
        clues.add("victims=" + Math.min(2, incident.victims().size()));
        clues.add("plural=" + incident.victims().stream().anyMatch(victim -> victim.startsWith("PLURAL")));
        clues.add("big=" + incident.victims().stream().anyMatch(victim -> victim.matches("\\d{3,}:.*")));
        clues.add("places=" + Math.min(2, incident.places().size()));
        clues.add("date=" + incident.date().isPresent()
                + incident.date().filter(date -> date.contains("-")).isPresent());
        clues.add("fresh=" + incident.fresh());
        clues.add("triggers=" + Math.min(5, incident.triggers().size()));
        clues.add("targets=" + Math.min(3, incident.targets().size()));
        clues.add("country=" + incident.country().isPresent());
        incident.targets().forEach(target -> clues.add("target=" + target.toLowerCase(Locale.ROOT)));
    }

    /** How long before the report, and in which country: the task asks for nine of them, and for the last two months. */
    private void when(Incident incident, Set<String> clues) {
        clues.add("land=" + incident.country().orElse(page.home()));
        clues.add("age="
                + incident.date()
                        .map(date -> Texts.date(date.substring(date.indexOf('-') + 1)))
                        .map(date -> ChronoUnit.DAYS.between(
                                date, page.reading().message().date()))
                        .map(days -> days < 0
                                ? "ahead"
                                : LongStream.of(2, 8, 31, 62, 200)
                                                .filter(bound -> days >= bound)
                                                .count() + "")
                        .orElse("open"));
        clues.add("civil=" + incident.civil());
        clues.add("armed="
                + incident.targets().stream()
                        .anyMatch(target -> page.words()
                                .doer(target.toLowerCase(Locale.ROOT).replaceAll("s$", ""))
                                .filter("soldier"::equals)
                                .isPresent()));
    }

    private void where(Incident incident, int index, Set<String> clues) {
        clues.add("index=" + Math.min(4, index));
        clues.add("told=" + Math.min(5, page.incidents().size()));
        clues.add("para="
                + Math.min(
                        5,
                        incident.triggers().stream()
                                .mapToInt(page::paragraph)
                                .min()
                                .orElse(0)));
        clues.add("sent="
                + Math.min(
                        6,
                        incident.triggers().stream()
                                .mapToInt(page::sentence)
                                .min()
                                .orElse(0)));
        boolean before = IntStream.range(0, index).anyMatch(other -> twins(incident, other));
        boolean behind = IntStream.range(index + 1, page.incidents().size()).anyMatch(other -> twins(incident, other));
        clues.add("double=" + (before || behind) + before);
    }

    private boolean twins(Incident incident, int other) {
        Incident twin = page.incidents().get(other);
        return twin.type().equals(incident.type())
                && twin.places().equals(incident.places())
                && twin.date().equals(incident.date());
    }

    private void words(Incident incident, Set<String> clues) {
        for (Span trigger : incident.triggers()) {
            clues.add("trigger=" + page.lemma(trigger));
            page.lemmas(page.sentence(trigger)).forEach(lemma -> clues.add("w=" + lemma));
        }
        int sentences = page.reading().analysis().sentences().size();
        for (int sentence = 0; sentence < Math.min(OPENING, sentences); sentence++) {
            page.lemmas(sentence).forEach(lemma -> clues.add("open=" + lemma));
        }
    }

    /** What the incident's sentences speak of, and what is struck. */
    private void things(Incident incident, Set<String> clues) {
        Set<String> near = new TreeSet<>();
        for (Span trigger : incident.triggers()) {
            page.lemmas(page.sentence(trigger))
                    .forEach(lemma -> near.addAll(page.things().of(lemma)));
        }
        Set<String> struck = new TreeSet<>();
        for (String target : incident.targets()) {
            for (String word : target.toLowerCase(Locale.ROOT).split(" ")) {
                struck.addAll(page.things().of(word));
            }
        }
        for (String group : near) {
            clues.add("thing=" + group);
            clues.add("thing,type=" + group + incident.type());
        }
        struck.forEach(group -> clues.add("struck=" + group));
        clues.add("things=" + ThingWords.matter(near));
        clues.add("struck things=" + ThingWords.matter(struck));
    }

    private void events(Incident incident, Set<String> clues) {
        for (Event event : page.reading().events()) {
            if (incident.triggers().contains(event.trigger())) {
                clues.add("realis=" + event.realis());
                event.mode().ifPresent(mode -> clues.add("mode=" + mode));
                for (Argument argument : event.arguments()) {
                    clues.add("arg=" + argument.role());
                    if (argument.role() == EventRole.ACTOR) {
                        clues.add("doer=" + page.lemma(argument.head()));
                    }
                }
            }
        }
    }

    private void message(Incident incident, Set<String> clues) {
        Texts.Message message = page.reading().message();
        clues.add("outletkind=" + page.outlet());
        clues.add("outlet=" + message.outlet());
        clues.add("genre=" + message.genre());
        clues.add("outlet,type=" + page.outlet() + incident.type());
        int tokens = page.reading().analysis().tokens().size();
        clues.add("length="
                + IntStream.of(100, 200, 400, 800)
                        .filter(size -> tokens >= size)
                        .count());
        long own = page.reading().analysis().tokens().stream()
                .map(Token::lemma)
                .filter(lemma -> lemma.equalsIgnoreCase("we") || lemma.equalsIgnoreCase("our"))
                .count();
        clues.add("we=" + (own == 0 ? 0 : own * 50 < tokens ? 1 : 2));
        clues.add("assaults=" + Math.min(6, page.assaults()));
    }

    private void claims(Incident incident, Set<String> clues) {
        for (Attributed claim : page.reading().claims()) {
            if (claim.contents().stream()
                    .anyMatch(content -> incident.triggers().stream().anyMatch(content::overlaps))) {
                clues.add("held=" + page.who(claim.chain().holder(), Optional.empty())
                        + claim.stance().position());
                clues.add("sure=" + claim.stance().certainty());
            }
        }
    }
}
