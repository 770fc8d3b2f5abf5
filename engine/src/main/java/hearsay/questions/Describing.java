// SPDX-License-Identifier: Apache-2.0
package hearsay.questions;

import hearsay.claims.Measure;
import hearsay.claims.Mode;
import hearsay.claims.Place;
import hearsay.claims.Who;
import hearsay.questions.Understanding.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;

/** Tells what was understood of a question, in words. */
final class Describing {

    private Describing() {}

    static void describe(Draft draft) {
        if (draft.types.isEmpty()) {
            return;
        }
        List<Part> told = new ArrayList<>();
        told.add(new Part("who", "", draft.actors.isEmpty() ? "anybody" : whos(draft.actors)));
        told.add(new Part("what", "", (draft.negated ? "not " : "") + what(draft)));
        if (!draft.recipients.isEmpty()) {
            told.add(new Part("to whom", "", whos(draft.recipients)));
        }
        if (!draft.places.isEmpty()) {
            told.add(new Part(
                    "where",
                    "",
                    String.join(" or ", draft.places.stream().map(Place::name).toList())));
        }
        draft.measure.ifPresent(one -> told.add(new Part("how many", "", number(one))));
        draft.parts.addAll(0, told);
    }

    private static String what(Draft draft) {
        SortedSet<Mode> fitting = draft.fitting();
        return String.join(
                " or ",
                draft.types.stream()
                        .map(type -> type
                                + fitting.stream()
                                        .filter(type.modes()::contains)
                                        .map(mode -> "/"
                                                + mode.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-'))
                                        .reduce("", String::concat))
                        .toList());
    }

    private static String whos(List<Who> all) {
        return String.join(" or ", all.stream().map(Describing::who).toList());
    }

    private static String who(Who who) {
        String known = who.country()
                .map(country -> who.sectors().size() > 1 ? country + ", its government and forces" : country)
                .orElse(who.id().isPresent() ? "" : "by its name only");
        return who.name() + (known.isEmpty() ? "" : " (" + known + ")");
    }

    private static String number(Measure measure) {
        String least = String.format(
                Locale.ROOT, measure.least() == Math.rint(measure.least()) ? "%,.0f" : "%,.2f", measure.least());
        return measure.usual()
                .map(usual -> "more than " + least + " times " + (usual.plus() > 0 ? "one plus " : "")
                        + "the mean of " + usual.days() + " days over the " + usual.over() + " days before: "
                        + measure.counted())
                .orElse((measure.strict() ? "more than " : "at least ") + least + " " + plural(measure.counted()));
    }

    private static final Map<String, String> PLURALS =
            Map.of("person", "people", "man", "men", "woman", "women", "child", "children", "of them", "of them");

    private static String plural(String counted) {
        String last = counted.substring(counted.lastIndexOf(' ') + 1);
        if (PLURALS.containsKey(counted)) {
            return PLURALS.get(counted);
        }
        if (PLURALS.containsKey(last)) {
            return counted.substring(0, counted.length() - last.length()) + PLURALS.get(last);
        }
        return counted.matches(".*(?:s|people|men|children|dead|troops|police|personnel|killed|wounded)")
                ? counted
                : counted + "s";
    }
}
