// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.Claim;
import hearsay.claims.EntityType;
import hearsay.claims.Mention;
import hearsay.claims.Position;
import hearsay.claims.Source;
import hearsay.text.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What some affirm and others do not, by a simple measure and no more: claims are laid together whose contents hold the
 * same name of a place or facility: one that the reading model marks three times or more, in every fourth mark or more as a
 * place or facility, and that speaks itself, as holder or relay, in less than a tenth of them. Whether they speak of the
 * same happening, how many origins they have and who is right is for weighing, not for this list.
 *
 * @param name as the reports write it
 * @param sides the claims by what their holders do with the content; at least one affirms and one does not
 */
public record Contested(String name, Map<Side, List<Said>> sides) {

    /** What a holder does with a content, as far as the words show without understanding them. */
    public enum Side {
        AFFIRM,
        /** Affirms a content with "no", "not", "never" or the like among its first words: "There are no troops". */
        AFFIRM_NEGATION,
        DENY,
        DOUBT,
        ASK,
        NO_COMMENT
    }

    /** One claim with its document. */
    public record Said(Document document, Claim claim) {

        public String label() {
            return claim.chain().holder().label();
        }

        /** Whether the outlet says it itself, on nobody else's word. */
        public boolean ownVoice() {
            return claim.chain().holder() instanceof Source.Publisher;
        }

        /** The words of the content. */
        public String words() {
            return claim.contents().stream()
                    .map(span -> span.in(document.text()))
                    .reduce((first, second) -> first + " … " + second)
                    .orElse("");
        }
    }

    /** One holder on one side, by label, or all outlets that speak in their own voice. */
    public record Voice(String label, List<Said> said) {

        public Voice {
            said = List.copyOf(said);
        }

        public long reports() {
            return said.stream().map(one -> one.document().id()).distinct().count();
        }
    }

    private static final Set<EntityType> SUBJECTS = EnumSet.of(EntityType.PLACE, EntityType.FACILITY);

    /** Begins with a capital letter and is longer than an initial; "special forces" and "the city" are no names. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}].+");

    /** A negation among the first words. */
    private static final Pattern NEGATION = Pattern.compile(
            "^\\W*(?:[\\w'’-]+\\W+){0,3}(?:no|not|never|none|nobody|nothing|neither|cannot|\\w+n['’]t)\\b",
            Pattern.CASE_INSENSITIVE);

    public Contested {
        sides = Collections.unmodifiableMap(new EnumMap<>(sides));
    }

    /** The holders of one side by their labels, those in most reports first. */
    public List<Voice> voices(Side side) {
        Map<String, List<Said>> byLabel = new TreeMap<>();
        of(side).stream()
                .filter(said -> !said.ownVoice())
                .forEach(said -> byLabel.computeIfAbsent(said.label(), label -> new ArrayList<>())
                        .add(said));
        return byLabel.entrySet().stream()
                .map(entry -> new Voice(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Voice voice) -> -voice.reports()))
                .toList();
    }

    /** The outlets that are on a side in their own voice, each once, in the order of their reports. */
    public List<String> outlets(Side side) {
        return of(side).stream()
                .filter(Said::ownVoice)
                .map(Said::label)
                .distinct()
                .toList();
    }

    /** Claims that stand against an affirmation. */
    public int against() {
        return Stream.of(Side.DENY, Side.AFFIRM_NEGATION, Side.NO_COMMENT, Side.DOUBT)
                .mapToInt(side -> of(side).size())
                .sum();
    }

    public List<Said> of(Side side) {
        return sides.getOrDefault(side, List.of());
    }

    /** The contested names of some documents, those with most denials first, then those with most against, then by name. */
    static List<Contested> among(List<Workbench.Sheet> sheets) {
        List<Said> all = sheets.stream()
                .flatMap(sheet -> sheet.reading().claims().stream().map(claim -> new Said(sheet.document(), claim)))
                .toList();
        return names(sheets).stream()
                .map(name -> of(name, all))
                .filter(contested -> !contested.of(Side.AFFIRM).isEmpty() && contested.against() > 0)
                .sorted(Comparator.comparing((Contested contested) ->
                                -contested.of(Side.DENY).size())
                        .thenComparing(contested -> -contested.against())
                        .thenComparing(Contested::name))
                .toList();
    }

    /** The claims whose content holds this name as whole words. */
    private static Contested of(String name, List<Said> all) {
        Pattern words = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])");
        Map<Side, List<Said>> sides = all.stream()
                .filter(said -> words.matcher(said.words()).find())
                .collect(Collectors.groupingBy(Contested::side, () -> new EnumMap<>(Side.class), Collectors.toList()));
        return new Contested(name, sides);
    }

    /** The names that pass {@link Marks#isSubject}, without those that are part of another. */
    private static Set<String> names(List<Workbench.Sheet> sheets) {
        Map<String, Marks> marks = new TreeMap<>();
        for (Workbench.Sheet sheet : sheets) {
            for (Mention mention : sheet.reading().mentions()) {
                String name = mention.span().in(sheet.document().text()).replaceAll("\\s+", " ");
                marks.merge(name, Marks.of(mention.type()), Marks::plus);
            }
            sheet.reading().claims().stream()
                    .flatMap(claim -> claim.chain().links().stream())
                    .forEach(link -> marks.merge(link.source().label(), Marks.SPEAKS, Marks::plus));
        }
        Set<String> names = new TreeSet<>();
        marks.forEach((name, count) -> {
            if (count.isSubject() && NAME.matcher(name).matches()) {
                names.add(name);
            }
        });
        names.removeIf(name -> names.stream()
                .anyMatch(
                        longer -> (" " + longer + " ").contains(" " + name + " ") && longer.length() > name.length()));
        return names;
    }

    /** How often a name is marked, how often as a subject of reports, and how often it is a holder or a relay. */
    private record Marks(int all, int places, int speaks) {
        private static final Marks SPEAKS = new Marks(0, 0, 1);

        private static Marks of(EntityType type) {
            return new Marks(1, SUBJECTS.contains(type) ? 1 : 0, 0);
        }

        private Marks plus(Marks other) {
            return new Marks(all + other.all, places + other.places, speaks + other.speaks);
        }

        private boolean isSubject() {
            return all >= 3 && 4 * places >= all && 10 * speaks < all;
        }
    }

    private static Side side(Said said) {
        Position position = said.claim().stance().position();
        return switch (position) {
            case AFFIRM -> NEGATION.matcher(said.words()).find() ? Side.AFFIRM_NEGATION : Side.AFFIRM;
            case DENY -> Side.DENY;
            case DOUBT -> Side.DOUBT;
            case ASK -> Side.ASK;
            case NO_COMMENT -> Side.NO_COMMENT;
        };
    }
}
