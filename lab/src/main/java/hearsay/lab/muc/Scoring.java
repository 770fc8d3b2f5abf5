// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.lab.muc.Template.Fill;
import hearsay.lab.muc.Template.Slot;
import hearsay.lab.scores.Counts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * MUC-4's scoring (Chinchor, 1992), all templates: templates are paired so that they agree best, each at most once; a pair must
 * agree in something. A fill is right (1), partly right (½) or wrong; recall divides by what the key wants, precision by what
 * was given. Missing and spurious templates count. Counts are doubled, so that halves are whole.
 *
 * <p>Ours, where the scorer's source is not at hand: types are partly right where one of them is the general ATTACK; dates where the
 * intervals meet; locations where country or town agree; of victims the words must share a content word; of
 * claim status the organisation must be the same by one of its names, and half is given where only "by authorities" is missing.
 */
final class Scoring {

    private static final int RIGHT = 2;
    private static final int PARTLY = 1;
    private static final int MANY = 100;
    private static final int OPEN_DAYS = 60;

    private static final Set<String> IDLE = Set.of(
            "THE", "A", "AN", "OF", "AND", "IN", "TO", "HIS", "HER", "THEIR", "DE", "LA", "EL", "OTHER", "OTHERS");

    private record Pair(int key, int response, int score) {}

    private Scoring() {}

    /** The counts of one message by slot, and of whole templates under "template". */
    static Map<String, Counts> count(List<Template> keys, List<Template> responses) {
        Map<Integer, Integer> paired = pairs(keys, responses);
        Set<Integer> used = new HashSet<>(paired.values());
        Map<String, Counts> counts = new LinkedHashMap<>();
        for (int k = 0; k < keys.size(); k++) {
            if (paired.containsKey(k)) {
                add(counts, keys.get(k), responses.get(paired.get(k)));
            } else if (!keys.get(k).optional()) {
                add(counts, keys.get(k), new Template("", false, Map.of()));
            }
        }
        for (int r = 0; r < responses.size(); r++) {
            if (!used.contains(r)) {
                add(counts, new Template("", true, Map.of()), responses.get(r));
            }
        }
        int wanted = (int) keys.stream().filter(key -> !key.optional()).count();
        int optional = (int)
                paired.keySet().stream().filter(k -> keys.get(k).optional()).count();
        counts.put("template", new Counts(2L * paired.size(), 2L * responses.size(), 2L * (wanted + optional)));
        return counts;
    }

    /** Which template of the key is paired with which response, by index. */
    static Map<Integer, Integer> pairs(List<Template> keys, List<Template> responses) {
        List<Pair> pairs = new ArrayList<>();
        for (int k = 0; k < keys.size(); k++) {
            for (int r = 0; r < responses.size(); r++) {
                int score = score(keys.get(k), responses.get(r));
                if (score > 0) {
                    pairs.add(new Pair(k, r, score));
                }
            }
        }
        pairs.sort((one, other) -> Integer.compare(other.score(), one.score()));
        Map<Integer, Integer> paired = new LinkedHashMap<>();
        Set<Integer> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (!paired.containsKey(pair.key()) && used.add(pair.response())) {
                paired.put(pair.key(), pair.response());
            }
        }
        return paired;
    }

    /**
     * How well two templates agree: the type weighs most, and templates of different kinds do not meet. The status decides between
     * templates that agree equally well in all else, so that no other slot is scored on another pair for its sake.
     */
    private static int score(Template key, Template response) {
        int type = best(Slot.TYPE, key.fills(Slot.TYPE), response.fills(Slot.TYPE));
        int rest = 0;
        for (Slot slot : List.of(Slot.DATE, Slot.LOCATION, Slot.VICTIMS)) {
            rest += best(slot, key.fills(slot), response.fills(slot));
        }
        int status = best(Slot.STATUS, key.fills(Slot.STATUS), response.fills(Slot.STATUS));
        return type == 0 ? 0 : MANY * (3 * type + rest) + status;
    }

    private static void add(Map<String, Counts> counts, Template key, Template response) {
        for (Slot slot : Slot.values()) {
            List<Fill> wanted = key.fills(slot);
            List<Fill> given = response.fills(slot);
            long optional = wanted.stream().filter(Fill::optional).count();
            int right = best(slot, wanted, given);
            long missable = Math.min(optional, Math.max(0, wanted.size() - given.size()));
            counts.merge(
                    slot.name().toLowerCase(Locale.ROOT),
                    new Counts(right, 2L * given.size(), Math.max(right, 2L * (wanted.size() - missable))),
                    Counts::plus);
        }
        counts.merge("status_half", loosely(key, response), Counts::plus);
    }

    /**
     * Claim status where a right status of another organisation earns half. So it seems to have been in 1992: a system with
     * organisation recall 3 had claim status recall 14.
     */
    private static Counts loosely(Template key, Template response) {
        List<Fill> wanted = key.fills(Slot.STATUS);
        List<Fill> given = response.fills(Slot.STATUS);
        List<Fill> open = new ArrayList<>(wanted);
        long right = 0;
        List<Fill> left = new ArrayList<>();
        for (Fill fill : given) {
            Optional<Fill> best = open.stream()
                    .filter(want -> Status.worth(want, fill) > 0)
                    .max(Comparator.comparingInt(want -> Status.worth(want, fill)));
            best.ifPresentOrElse(open::remove, () -> left.add(fill));
            right += best.map(want -> Status.worth(want, fill)).orElse(0);
        }
        for (Fill fill : left) {
            Optional<Fill> same = open.stream()
                    .filter(want -> Status.in(fill).stream().anyMatch(Status.in(want)::contains))
                    .findFirst();
            right += same.isPresent() ? PARTLY : 0;
            same.ifPresent(open::remove);
        }
        long optional = wanted.stream().filter(Fill::optional).count();
        long missable = Math.min(optional, Math.max(0, wanted.size() - given.size()));
        return new Counts(right, 2L * given.size(), Math.max(right, 2L * (wanted.size() - missable)));
    }

    /** The most that the given fills can earn, each used once, best pairs first. */
    private static int best(Slot slot, List<Fill> wanted, List<Fill> given) {
        int sum = 0;
        Set<Fill> open = new HashSet<>(wanted);
        for (int worth : new int[] {RIGHT, PARTLY}) {
            for (Fill fill : given) {
                for (Fill want : wanted) {
                    if (open.contains(want) && worth(slot, want, fill) == worth) {
                        open.remove(want);
                        sum += worth;
                        break;
                    }
                }
            }
        }
        return Math.min(sum, RIGHT * given.size());
    }

    private static int worth(Slot slot, Fill wanted, Fill given) {
        if (slot == Slot.STATUS) {
            return Status.worth(wanted, given);
        }
        int best = 0;
        for (String key : wanted.alternatives()) {
            for (String response : given.alternatives()) {
                best = Math.max(best, worth(slot, key, response));
            }
        }
        return best;
    }

    private static int worth(Slot slot, String key, String response) {
        if (key.equals(response)) {
            return RIGHT;
        }
        return switch (slot) {
            case TYPE -> key.equals("ATTACK") || response.equals("ATTACK") ? PARTLY : 0;
            case DATE -> dates(key, response);
            case LOCATION -> places(key, response);
            case VICTIMS -> victims(key, response);
            case STATUS -> 0;
        };
    }

    private static int dates(String key, String response) {
        LocalDate[] one = interval(key);
        LocalDate[] other = interval(response);
        if (Arrays.equals(one, other)) {
            return RIGHT;
        }
        return one[0].isAfter(other[1]) || other[0].isAfter(one[1]) ? 0 : PARTLY;
    }

    private static LocalDate[] interval(String date) {
        int dash = date.indexOf('-');
        if (dash < 0) {
            return new LocalDate[] {Texts.date(date), Texts.date(date)};
        }
        LocalDate end = Texts.date(date.substring(dash + 1));
        String start = date.substring(0, dash).strip();
        return new LocalDate[] {start.isEmpty() ? end.minusDays(OPEN_DAYS) : Texts.date(start), end};
    }

    private static int places(String key, String response) {
        Set<String> wanted = parts(key);
        Set<String> given = parts(response);
        if (wanted.equals(given)) {
            return RIGHT;
        }
        return given.stream().anyMatch(wanted::contains) ? PARTLY : 0;
    }

    private static Set<String> parts(String location) {
        Set<String> parts = new HashSet<>();
        for (String part : location.replaceAll("\\([^)]*\\)", "").split(":| - ")) {
            if (!part.isBlank()) {
                parts.add(part.strip().toUpperCase(Locale.ROOT));
            }
        }
        return parts;
    }

    private static int victims(String key, String response) {
        int colon = key.indexOf(':');
        int other = response.indexOf(':');
        if (colon < 0 || other < 0 || !share(key.substring(colon), response.substring(other))) {
            return 0;
        }
        String wanted = key.substring(0, colon).replace("~", "").strip();
        String given = response.substring(0, other).strip();
        return wanted.equals(given) ? RIGHT : wanted.equals("PLURAL") && !given.equals("1") ? PARTLY : 0;
    }

    private static boolean share(String one, String other) {
        Set<String> words =
                new HashSet<>(Arrays.asList(one.toUpperCase(Locale.ROOT).split("[^A-Z]+")));
        for (String word : other.toUpperCase(Locale.ROOT).split("[^A-Z]+")) {
            if (word.length() > 1 && !IDLE.contains(word) && words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
