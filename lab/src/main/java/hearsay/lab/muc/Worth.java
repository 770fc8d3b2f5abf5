// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.lab.muc.Template.Fill;
import hearsay.lab.muc.Template.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What fills earn, doubled: 2 for a right one, 1 for one that is partly right.
 *
 * <p>Ours, where the judgement of 1992 is not known or was a person's: types are partly right where one of them is the general ATTACK; dates
 * where the intervals meet; locations where country or town agree; of victims the words must share a content word; of claim status the
 * organisation must be the same by one of its names, and half is given where only "by authorities" is missing, as the set list has it
 * below SUSPECTED OR ACCUSED.
 */
final class Worth {

    static final int RIGHT = 2;
    static final int PARTLY = 1;

    private static final int OPEN_DAYS = 60;
    private static final Set<String> IDLE = Set.of(
            "THE", "A", "AN", "OF", "AND", "IN", "TO", "HIS", "HER", "THEIR", "DE", "LA", "EL", "OTHER", "OTHERS");

    private Worth() {}

    /** The most that the given fills can earn, each used once, best pairs first. */
    static int best(Slot slot, List<Fill> wanted, List<Fill> given) {
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

    /** What the organisations of given fills earn, whatever their status: 2 for each that a wanted fill names. */
    static int organisations(List<Fill> wanted, List<Fill> given) {
        List<Fill> open = new ArrayList<>(wanted);
        for (Fill fill : given) {
            List<String> names = Status.names(fill);
            open.stream()
                    .filter(want -> Status.sameOrganisation(want, names))
                    .findFirst()
                    .ifPresent(open::remove);
        }
        return RIGHT * (wanted.size() - open.size());
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
