// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import java.util.Arrays;

/**
 * The strengths of all families for one question: for each recipient with a reason of its own, and for all others those
 * that depend on type and day only. A workspace of one thread, filled anew for each question.
 */
final class Signals {

    private static final double PRIOR = 10;
    private static final double POPULAR = 0.1;
    private static final double OTHERS = 0.2;
    private static final double FEW = 0.05;
    private static final int FAR_BACK = 120;

    private final Chronicle chronicle;
    private final RuleTable rules;
    private final AlikeActors alike;
    private final Decays decays;
    private final int day;
    private final RecentContacts contacts;
    private final NoisyOr noisyOr = new NoisyOr();
    private final float[][] common = new float[Family.COUNT][];
    private final float[] strengths;
    private final boolean[] touched;
    private final int[] reached;
    private int size;
    private double habit;
    private int type;

    /** The decays of all families, made once for a chronicle. */
    record Decays(Decay none, Decay slow, Decay middle, Decay fast) {

        static Decays of(int span) {
            return new Decays(new Decay(0, span), new Decay(.02, span), new Decay(.05, span), new Decay(.25, span));
        }
    }

    Signals(Chronicle chronicle, RuleTable rules, AlikeActors alike, Decays decays, int day) {
        this.chronicle = chronicle;
        this.rules = rules;
        this.alike = alike;
        this.decays = decays;
        this.day = day;
        this.contacts = RecentContacts.asOf(chronicle, day, decays.fast());
        this.strengths = new float[chronicle.actors() * Family.COUNT];
        this.touched = new boolean[chronicle.actors()];
        this.reached = new int[chronicle.actors()];
        put(Family.ACTIVE, Activity.inAll(chronicle, day, decays.middle()));
        put(Family.ACTIVE_OF_THE_DAY, Activity.inAll(chronicle, day, decays.fast()));
    }

    /** Turns to a type. */
    void turnTo(int newType) {
        type = newType;
        put(Family.TARGET, Activity.asRecipient(chronicle, type, day, decays.none(), PRIOR));
        put(Family.RECENT_TARGET, Activity.asRecipient(chronicle, type, day, decays.middle(), 1));
        put(Family.TARGET_OF_THE_DAY, Activity.asRecipient(chronicle, type, day, decays.fast(), .5));
    }

    /** Turns to an actor. */
    void ask(int actor) {
        clear();
        ActorIndex deeds = chronicle.deeds();
        int slot = deeds.find(actor, type);
        int from = slot < 0 ? 0 : deeds.start()[slot];
        int end = slot < 0 ? 0 : deeds.end(slot, day);
        habit = StrictMath.log(1 + end - from) / 3 - 0.7;
        pairs(actor, end - from, from, end);
        alikeActors(actor);
        alikeRecipients(from, end);
        alike(actor);
        contacts(actor);
        add(actor, Family.ITSELF, 1);
        for (int i = 0; i < size; i++) {
            for (Family family : Family.COMMON) {
                strengths[at(reached[i], family)] = common(family)[reached[i]];
            }
        }
    }

    /** How many recipients have a reason of their own. */
    int size() {
        return size;
    }

    /** The i-th of them, in no order that means anything. */
    int reached(int i) {
        return reached[i];
    }

    boolean reaches(int recipient) {
        return touched[recipient];
    }

    float strength(int recipient, Family family) {
        return touched[recipient] ? strengths[at(recipient, family)] : commonOrNone(recipient, family);
    }

    /** The strengths of a family that depends on type and day only. */
    float[] common(Family family) {
        return common[family.ordinal()];
    }

    /** How much of a habit the type is of the actor: about −0.7 for none, 0.8 for 90 times. */
    double habit() {
        return habit;
    }

    private float commonOrNone(int recipient, Family family) {
        float[] all = common[family.ordinal()];
        return all == null ? 0 : all[recipient];
    }

    private void pairs(int actor, int done, int from, int end) {
        double slow = OTHERS;
        double fast = OTHERS;
        for (int row = from; row < end; row++) {
            slow += decays.slow().at(day - chronicle.deeds().day()[row]);
            fast += decays.fast().at(day - chronicle.deeds().day()[row]);
        }
        double contact = OTHERS;
        double recentContact = OTHERS;
        PairIndex pairs = chronicle.pairs();
        for (int pair = pairs.pairs()[actor]; pair < pairs.pairs()[actor + 1]; pair++) {
            if (pair(pair, done, slow, fast)) {
                contact += strengths[at(pairs.recipient()[pair], Family.CONTACT)];
                recentContact += strengths[at(pairs.recipient()[pair], Family.RECENT_CONTACT)];
            }
        }
        for (int i = 0; i < size; i++) {
            strengths[at(reached[i], Family.CONTACT)] /= (float) contact;
            strengths[at(reached[i], Family.RECENT_CONTACT)] /= (float) recentContact;
        }
    }

    /** Looks at one pair; false if there was nothing between the two before the day. */
    private boolean pair(int pair, int done, double slow, double fast) {
        PairIndex pairs = chronicle.pairs();
        int y = pairs.recipient()[pair];
        noisyOr.clear();
        double best = 0;
        double sum = 0;
        boolean any = false;
        for (int series = pairs.series()[pair]; series < pairs.series()[pair + 1]; series++) {
            int start = pairs.start()[series];
            int end = pairs.end(series, day);
            if (end == start) {
                continue;
            }
            any = true;
            double slowly = 0;
            double fastly = 0;
            for (int row = start; row < end; row++) {
                int days = day - pairs.day()[row];
                slowly += decays.slow().at(days);
                fastly += decays.fast().at(days);
            }
            add(y, Family.CONTACT, slowly);
            add(y, Family.RECENT_CONTACT, fastly);
            int last = day - pairs.day()[end - 1];
            if (pairs.type()[series] == type) {
                add(y, Family.HABIT, slowly / slow);
                add(y, Family.RECENT_HABIT, fastly / fast);
                add(y, Family.TIMES, end - start);
                add(y, Family.LAST_TIME, 1.0 / last);
                noisyOr.add((end - start) / (PRIOR + done));
            }
            int rule = rules.find(type, pairs.type()[series]);
            if (rule >= 0) {
                int times = end - pairs.oldest(start, end, day - rules.window());
                double confidence = rules.confidence(rule, last, times);
                noisyOr.add(confidence);
                best = Math.max(best, confidence);
                sum += confidence;
            }
        }
        if (any) {
            noisyOr.add(POPULAR * common(Family.TARGET)[y]);
            add(y, Family.RULES, noisyOr.value());
            add(y, Family.BEST_RULE, best);
            add(y, Family.ALL_RULES, sum);
        }
        return any;
    }

    private void alikeActors(int actor) {
        int[] others = alike.of(actor);
        float[] likeness = alike.likeness(actor);
        double all = FEW;
        for (int i = 0; i < others.length; i++) {
            int slot = chronicle.deeds().find(others[i], type);
            if (slot >= 0) {
                all += likeness[i] * deeds(slot, likeness[i]);
            }
        }
        scale(Family.ALIKE_ACTORS, all);
    }

    /** Adds what another actor did; returns the sum of weights, without the likeness. */
    private double deeds(int slot, double likeness) {
        ActorIndex deeds = chronicle.deeds();
        double all = 0;
        for (int row = deeds.end(slot, day) - 1; row >= deeds.start()[slot]; row--) {
            int days = day - deeds.day()[row];
            if (days > FAR_BACK) {
                break;
            }
            double weight = decays.middle().at(days);
            add(deeds.recipient()[row], Family.ALIKE_ACTORS, likeness * weight);
            all += weight;
        }
        return all;
    }

    private void alikeRecipients(int from, int end) {
        ActorIndex deeds = chronicle.deeds();
        double all = FEW;
        for (int row = end - 1; row >= from && day - deeds.day()[row] <= FAR_BACK; row--) {
            double weight = decays.middle().at(day - deeds.day()[row]);
            int[] others = alike.of(deeds.recipient()[row]);
            float[] likeness = alike.likeness(deeds.recipient()[row]);
            for (int i = 0; i < others.length; i++) {
                add(others[i], Family.ALIKE_RECIPIENTS, weight * likeness[i]);
                all += weight * likeness[i];
            }
        }
        scale(Family.ALIKE_RECIPIENTS, all);
    }

    private void alike(int actor) {
        int[] others = alike.of(actor);
        for (int i = 0; i < others.length; i++) {
            add(others[i], Family.ALIKE, alike.likeness(actor)[i]);
        }
    }

    private void contacts(int actor) {
        for (int first = contacts.start(actor); first < contacts.end(actor); first++) {
            int between = contacts.partner(first);
            for (int second = contacts.start(between); second < contacts.end(between); second++) {
                int y = contacts.partner(second);
                if (y != actor) {
                    add(y, Family.PATHS, contacts.share(first) * contacts.share(second));
                }
            }
            int[] others = alike.of(between);
            float[] likeness = alike.likeness(between);
            for (int i = 0; i < others.length; i++) {
                add(others[i], Family.ALIKE_CONTACTS, contacts.share(first) * likeness[i]);
            }
        }
    }

    private void add(int recipient, Family family, double strength) {
        if (!touched[recipient]) {
            touched[recipient] = true;
            reached[size++] = recipient;
        }
        strengths[at(recipient, family)] += (float) strength;
    }

    private void scale(Family family, double all) {
        for (int i = 0; i < size; i++) {
            strengths[at(reached[i], family)] /= (float) all;
        }
    }

    private void clear() {
        for (int i = 0; i < size; i++) {
            touched[reached[i]] = false;
            int from = reached[i] * Family.COUNT;
            Arrays.fill(strengths, from, from + Family.COUNT, 0);
        }
        size = 0;
    }

    private void put(Family family, float[] shares) {
        common[family.ordinal()] = shares;
    }

    private static int at(int recipient, Family family) {
        return recipient * Family.COUNT + family.ordinal();
    }
}
