// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.analysis.Analysis;
import hearsay.analysis.Token;
import hearsay.attribution.Attributed;
import hearsay.claims.Argument;
import hearsay.claims.Certainty;
import hearsay.claims.Event;
import hearsay.claims.EventRole;
import hearsay.claims.Sector;
import hearsay.claims.Source;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a message speaks for or against an organisation's part in an incident: roles in its events, words of blame and claim near
 * by, whose word the incident rests on, and how far the two stand apart.
 */
final class Clues {

    private static final Set<Sector> AUTHORITIES =
            Set.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.JUD, Sector.SPY, Sector.LEG);

    private static final Set<String> BLAME =
            Set.of(("claim responsibility responsible blame accuse attribute suspect deny"
                            + " admit believe allege presume presumably allegedly apparently reportedly charge link involve condemn member"
                            + " belong author authorship possible perhaps may perpetrate commit carry credit hold denounce order confess"
                            + " acknowledge")
                    .split(" "));

    private static final Set<String> OUTLAWS = Set.of(
            "guerrilla",
            "terrorist",
            "rebel",
            "subversive",
            "insurgent",
            "extremist",
            "trafficker",
            "hitman",
            "gunman",
            "assassin",
            "commando",
            "militant");

    private static final Set<String> SOLDIERS = Set.of(
            "soldier",
            "troop",
            "army",
            "military",
            "policeman",
            "police",
            "patrol",
            "officer",
            "battalion",
            "brigade",
            "plane",
            "helicopter");

    private static final Set<String> ANYBODY = Set.of("man", "individual", "person", "unknown", "people");
    private static final Set<EventRole> PARTS = Set.of(EventRole.ACTOR, EventRole.RECIPIENT, EventRole.PLACE);

    private final Analysis analysis;
    private final List<Suspect> suspects;
    private final List<Event> events;
    private final List<Attributed> claims;
    private final List<Suspect> rebels;
    private final List<Set<String>> words = new ArrayList<>();

    Clues(Analysis analysis, List<Suspect> suspects, List<Event> events, List<Attributed> claims) {
        this.analysis = analysis;
        this.suspects = List.copyOf(suspects);
        this.events = List.copyOf(events);
        this.claims = List.copyOf(claims);
        this.rebels = suspects.stream()
                .filter(suspect -> suspect.camp().equals("rebel"))
                .sorted((one, other) -> other.mentions().size() - one.mentions().size())
                .toList();
        analysis.sentences().forEach(sentence -> words.add(new HashSet<>()));
        for (Token token : analysis.tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            if (BLAME.contains(lemma)) {
                words.get(sentence(token.span())).add(lemma);
            }
        }
    }

    List<Suspect> suspects() {
        return suspects;
    }

    /** The clues of one organisation and one incident, in alphabetical order. @param index of the incident among {@code count} */
    Set<String> of(Suspect suspect, Incident incident, int index, int count) {
        Set<String> clues = new TreeSet<>(Set.of("always"));
        incident(incident, index, count, clues);
        suspect(suspect, incident, clues);
        apart(suspect, incident, clues);
        roles(suspect, incident, clues);
        wording(suspect, incident, clues);
        holders(suspect, incident, clues);
        return clues;
    }

    private void incident(Incident incident, int index, int count, Set<String> clues) {
        clues.add("incident=" + Math.min(3, index));
        clues.add("incidents=" + Math.min(4, count));
        clues.add("victims=" + !incident.victims().isEmpty());
        clues.add("place=" + !incident.places().isEmpty());
        clues.add("date=" + incident.date().isPresent());
        clues.add("fresh=" + incident.fresh());
        clues.add("words=" + Math.min(5, incident.triggers().size()));
        clues.add("paragraph="
                + Math.min(
                        5,
                        incident.triggers().stream()
                                .mapToInt(this::paragraph)
                                .min()
                                .orElse(0)));
        incident.triggers()
                .forEach(trigger ->
                        clues.add("trigger=" + trigger.in(analysis.text()).toLowerCase(Locale.ROOT)));
    }

    private void suspect(Suspect suspect, Incident incident, Set<String> clues) {
        String camp = suspect.camp();
        clues.add("camp=" + camp);
        clues.add("kind=" + suspect.kind());
        clues.add("camp,type=" + camp + "," + incident.type());
        clues.add("camp,listed=" + camp + "," + suspect.kind().equals("listed"));
        clues.add("mentions=" + Math.min(5, suspect.mentions().size()));
        clues.add("first=" + Math.min(4, sentence(suspect.mentions().get(0))));
        clues.add(
                camp.equals("rebel")
                        ? "rebel=" + Math.min(2, rebels.indexOf(suspect)) + "/" + Math.min(3, rebels.size())
                        : camp + ",rebels=" + Math.min(2, rebels.size()));
    }

    private void apart(Suspect suspect, Incident incident, Set<String> clues) {
        int nearest = Integer.MAX_VALUE;
        int behind = Integer.MAX_VALUE;
        for (Span mention : suspect.mentions()) {
            for (Span trigger : incident.triggers()) {
                int off = sentence(trigger) - sentence(mention);
                nearest = Math.min(nearest, Math.abs(off));
                behind = off >= 0 ? Math.min(behind, off) : behind;
                if (paragraph(trigger) == paragraph(mention)) {
                    clues.add("paragraph");
                }
            }
        }
        clues.add("apart=" + Math.min(5, nearest));
        clues.add("apart,camp=" + Math.min(3, nearest) + "," + suspect.camp());
        clues.add("behind=" + Math.min(4, behind));
    }

    private void roles(Suspect suspect, Incident incident, Set<String> clues) {
        String camp = suspect.camp();
        Set<String> doers = new TreeSet<>();
        boolean plays = false;
        boolean acts = false;
        for (Event event : events) {
            boolean here = incident.triggers().contains(event.trigger());
            for (Argument argument : event.arguments()) {
                EventRole role = argument.role();
                boolean filled = suspect.in(argument.filler());
                if (filled && (role == EventRole.ACTOR || role == EventRole.RECIPIENT)) {
                    clues.add("anywhere=" + role + "," + event.type());
                }
                if (here && filled && PARTS.contains(role)) {
                    plays = true;
                    acts |= role == EventRole.ACTOR;
                    clues.add("role=" + role);
                    clues.add("role,camp=" + role + "," + camp);
                    if (suspect.in(argument.head())) {
                        clues.add("head=" + role);
                        clues.add("head,camp=" + role + "," + camp);
                    }
                }
                if (here && role == EventRole.ACTOR) {
                    clues.add("somebody");
                    doer(argument).ifPresent(doers::add);
                }
                if (here && role == EventRole.RECIPIENT && SOLDIERS.contains(lemma(argument.head()))) {
                    clues.add("soldiers=" + camp);
                }
            }
        }
        if (!plays) {
            clues.add("no role");
        }
        doers.forEach(doer -> clues.add("doer,camp=" + doer + "," + camp));
        if (!doers.isEmpty() && !acts) {
            clues.add("another,camp=" + camp);
            if (!rebels.isEmpty() && rebels.get(0).equals(suspect)) {
                clues.add("another,first");
            }
        }
    }

    private Optional<String> doer(Argument argument) {
        String lemma = lemma(argument.head());
        return OUTLAWS.contains(lemma)
                ? Optional.of("outlaw")
                : SOLDIERS.contains(lemma)
                        ? Optional.of("soldier")
                        : ANYBODY.contains(lemma) ? Optional.of("anybody") : Optional.empty();
    }

    private void wording(Suspect suspect, Incident incident, Set<String> clues) {
        Set<Integer> told = new HashSet<>();
        incident.triggers().forEach(trigger -> told.add(sentence(trigger)));
        Set<String> near = new TreeSet<>();
        Set<String> far = new TreeSet<>();
        for (Span mention : suspect.mentions()) {
            int at = sentence(mention);
            boolean close = told.stream().anyMatch(one -> Math.abs(one - at) <= 1);
            (close ? near : far).addAll(words.get(at));
            if (close) {
                neighbours(mention, suspect.camp(), clues);
            }
        }
        near.forEach(word -> clues.add("near=" + word));
        near.forEach(word -> clues.add("near,camp=" + word + "," + suspect.camp()));
        far.forEach(word -> clues.add("far=" + word));
        told.forEach(sentence -> words.get(sentence).forEach(word -> clues.add("told=" + word)));
        for (Set<String> one : List.of(near, far)) {
            if (one.contains("claim") && one.contains("responsibility")) {
                clues.add("claims responsibility");
            }
        }
    }

    private void neighbours(Span mention, String camp, Set<String> clues) {
        int from = token(mention.start());
        int to = token(mention.end() - 1);
        List<Token> tokens = analysis.tokens();
        for (int i = from; i <= to; i++) {
            int head = tokens.get(i).head();
            if (head < from || head > to) {
                clues.add("relation=" + tokens.get(i).relation());
                clues.add("relation,camp=" + tokens.get(i).relation() + "," + camp);
                if (head >= 0 && head < tokens.size()) {
                    clues.add("governor=" + tokens.get(head).lemma().toLowerCase(Locale.ROOT));
                }
                break;
            }
        }
        if (from > 0) {
            clues.add("before=" + tokens.get(from - 1).lemma().toLowerCase(Locale.ROOT));
        }
        if (to + 1 < tokens.size()) {
            clues.add("after=" + tokens.get(to + 1).lemma().toLowerCase(Locale.ROOT));
        }
    }

    private void holders(Suspect suspect, Incident incident, Set<String> clues) {
        for (Attributed claim : claims) {
            String who = who(claim.chain().holder(), suspect);
            String position = claim.stance().position().name();
            boolean about = claim.contents().stream()
                    .anyMatch(content -> incident.triggers().stream().anyMatch(content::overlaps));
            boolean names = claim.contents().stream().anyMatch(suspect::in);
            if (who.equals("itself")) {
                clues.add("holds=" + position);
            }
            if (about) {
                clues.add("about=" + who + "," + position);
                if (claim.stance().certainty() == Certainty.PROBABLE
                        || claim.stance().certainty() == Certainty.POSSIBLE) {
                    clues.add("certainty=" + claim.stance().certainty());
                }
            }
            if (names) {
                clues.add("named by=" + who);
            }
            if (about && names) {
                clues.add("both=" + who + "," + position);
                clues.add("both,camp=" + who + "," + suspect.camp());
            }
        }
    }

    private static String who(Source holder, Suspect suspect) {
        return holder.fold(
                publisher -> "outlet",
                named -> who(named.mention(), named.sector(), suspect),
                unnamed -> who(unnamed.mention(), unnamed.sector(), suspect),
                hidden -> "hidden");
    }

    private static String who(Optional<Span> mention, Sector sector, Suspect suspect) {
        return mention.filter(suspect::in).isPresent()
                ? "itself"
                : AUTHORITIES.contains(sector) ? "authority" : "other";
    }

    private String lemma(Span span) {
        return analysis.tokens().get(token(span.start())).lemma().toLowerCase(Locale.ROOT);
    }

    private int token(int offset) {
        int low = 0;
        int high = analysis.tokens().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (analysis.tokens().get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private int sentence(Span span) {
        int last = 0;
        for (int i = 0; i < analysis.sentences().size(); i++) {
            last = analysis.sentences().get(i).span().start() <= span.start() ? i : last;
        }
        return last;
    }

    private int paragraph(Span span) {
        int last = 0;
        for (int i = 0; i < analysis.paragraphs().size(); i++) {
            last = analysis.paragraphs().get(i).start() <= span.start() ? i : last;
        }
        return last;
    }
}
