// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.analysis.Analysis;
import hearsay.analysis.Token;
import hearsay.claims.EventType;
import hearsay.claims.Sector;
import hearsay.claims.Source;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One message with its incidents and suspects, and what can be looked up in it: sentences, lemmas, whose word something is. */
final class Page {

    private static final Set<Sector> AUTHORITIES =
            Set.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.JUD, Sector.SPY, Sector.LEG);
    private static final Set<Sector> REBELS = Set.of(Sector.REB, Sector.UAF);

    private final MessageReading reading;
    private final String home;
    private final List<Incident> incidents;
    private final List<Suspect> suspects;
    private final Lexicon lexicon;
    private final int[] sentences;
    private final int[] paragraphs;
    private final int[] tokens;
    private final List<Set<String>> lemmas = new ArrayList<>();
    private final List<Set<String>> guilt = new ArrayList<>();
    private final Outlet outlet;

    /** @param home the country that the message speaks of most */
    Page(MessageReading reading, String home, List<Incident> incidents, List<Suspect> suspects, Lexicon lexicon) {
        this.reading = reading;
        this.home = home;
        this.incidents = List.copyOf(incidents);
        this.suspects = List.copyOf(suspects);
        this.lexicon = lexicon;
        Analysis analysis = reading.analysis();
        this.sentences = analysis.sentences().stream()
                .mapToInt(sentence -> sentence.span().start())
                .toArray();
        this.paragraphs = analysis.paragraphs().stream().mapToInt(Span::start).toArray();
        this.tokens = analysis.tokens().stream()
                .mapToInt(token -> token.span().start())
                .toArray();
        this.outlet = Outlet.of(reading.message());
        analysis.sentences().forEach(sentence -> {
            lemmas.add(new TreeSet<>());
            guilt.add(new TreeSet<>());
        });
        for (Token token : analysis.tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            int at = sentence(token.span());
            lexicon.guilt().guilt(lemma).ifPresent(guilt.get(at)::add);
            if (lemma.matches("[a-z]{3,}")) {
                lemmas.get(at).add(lemma);
            }
        }
    }

    MessageReading reading() {
        return reading;
    }

    String home() {
        return home;
    }

    List<Incident> incidents() {
        return incidents;
    }

    List<Suspect> suspects() {
        return suspects;
    }

    GuiltWords words() {
        return lexicon.guilt();
    }

    ThingWords things() {
        return lexicon.things();
    }

    Outlet outlet() {
        return outlet;
    }

    /** How many acts of violence the message speaks of. */
    long assaults() {
        return reading.events().stream()
                .filter(event -> event.type() == EventType.ASSAULT)
                .count();
    }

    /** The lemmas of a sentence, of three letters and more. */
    Set<String> lemmas(int sentence) {
        return lemmas.get(sentence);
    }

    /** How a sentence speaks of guilt. */
    Set<String> guilt(int sentence) {
        return guilt.get(sentence);
    }

    int sentence(Span span) {
        return index(sentences, span.start());
    }

    int paragraph(Span span) {
        return index(paragraphs, span.start());
    }

    int token(int offset) {
        return index(tokens, offset);
    }

    String lemma(Span span) {
        return lemma(token(span.start()));
    }

    String lemma(int token) {
        return reading.analysis().tokens().get(token).lemma().toLowerCase(Locale.ROOT);
    }

    private static int index(int[] starts, int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    /** Whose word it is, as seen from an organisation: the outlet's, its own, an authority's, rebels', another's, nobody's. */
    String who(Source holder, Optional<Suspect> suspect) {
        return holder.fold(
                publisher -> outlet(suspect),
                named -> who(named.mention(), named.sector(), suspect),
                unnamed -> who(unnamed.mention(), unnamed.sector(), suspect),
                hidden -> "hidden");
    }

    private String outlet(Optional<Suspect> suspect) {
        if (outlet != Outlet.REBEL) {
            return "outlet";
        }
        return suspect.map(one -> one.camp().equals("rebel") ? "own outlet" : "foe outlet")
                .orElse("rebel outlet");
    }

    /** Whether actors of a sector speak for a state. */
    static boolean authority(Sector sector) {
        return AUTHORITIES.contains(sector);
    }

    private static String who(Optional<Span> mention, Sector sector, Optional<Suspect> suspect) {
        if (suspect.isPresent() && mention.filter(suspect.get()::in).isPresent()) {
            return "itself";
        }
        if (AUTHORITIES.contains(sector)) {
            return suspect.filter(one -> one.camp().equals("armed")).isPresent() ? "own authority" : "authority";
        }
        return REBELS.contains(sector) ? "rebel" : "other";
    }
}
