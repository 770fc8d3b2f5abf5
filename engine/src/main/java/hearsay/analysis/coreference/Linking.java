// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis.coreference;

import hearsay.analysis.Analysis;
import hearsay.analysis.Token;
import hearsay.analysis.coreference.Traits.Anaphor;
import hearsay.analysis.coreference.Traits.Form;
import hearsay.analysis.coreference.Traits.Nature;
import hearsay.analysis.coreference.Traits.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Goes through the phrases of one text from its start and gives each the chain that it belongs to. */
final class Linking {

    /** How many sentences back a pronoun reaches, and a description. */
    private static final int PRONOUN_REACH = 4;

    private static final int DESCRIPTION_REACH = 40;

    /** A phrase looks at so many candidates at most. */
    private static final int CANDIDATES = 40;

    /** Beyond these, a description looks at so many phrases that its own noun heads or entitles. */
    private static final int CALLED = 8;

    private static final int NONE = -1;

    private final Analysis analysis;
    private final CandidateRanker ranker;
    private final List<Phrase> phrases;
    private final List<Traits> traits = new ArrayList<>();
    private final int[] antecedents;
    private final int[] chainOf;
    private final String[] because;
    private final int[] likeliest;
    private final double[] shares;
    private final List<Chain> chains = new ArrayList<>();
    private final List<Integer> latest = new ArrayList<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final Map<Integer, Integer> byHead = new HashMap<>();

    Linking(Analysis analysis, TraitReader reader, List<Phrase> phrases, double[] weights) {
        this.analysis = analysis;
        this.ranker = new CandidateRanker(weights);
        this.phrases = phrases;
        phrases.forEach(phrase -> traits.add(reader.read(phrase)));
        this.antecedents = new int[phrases.size()];
        this.chainOf = new int[phrases.size()];
        this.because = new String[phrases.size()];
        Arrays.fill(because, "");
        Arrays.fill(antecedents, NONE);
        this.likeliest = new int[phrases.size()];
        this.shares = new double[phrases.size()];
        Arrays.fill(shares, 1);
        for (int i = 0; i < phrases.size(); i++) {
            byHead.putIfAbsent(phrases.get(i).head(), i);
        }
    }

    Chains chains() {
        NameLinks names = new NameLinks(analysis);
        for (int i = 0; i < phrases.size(); i++) {
            link(i, names);
            if (traits.get(i).form() == Form.NAME) {
                names.add(traits.get(i), i);
            }
        }
        return new Chains(
                phrases,
                Arrays.stream(antecedents).boxed().toList(),
                Arrays.stream(chainOf).boxed().toList(),
                List.of(because),
                Arrays.stream(likeliest).boxed().toList(),
                Arrays.stream(shares).boxed().toList());
    }

    private void link(int i, NameLinks names) {
        Traits one = traits.get(i);
        int beside = beside(i);
        int title = beside >= 0 ? NONE : titled(i);
        int speaker = speaker(i);
        if (beside >= 0) {
            join(i, beside, one.anaphor() == Anaphor.RELATIVE ? "relative" : "apposition");
        } else if (one.form() == Form.NAME) {
            int name = names.antecedent(one);
            join(i, name, name < 0 ? "" : "name");
        } else if (title >= 0) {
            join(i, title, "title");
        } else if (speaker >= 0) {
            likeliest[i] = speaker;
            join(i, speaker, "speaker");
        } else if (one.anaphor().ranked()) {
            CandidateRanker.Ranked ranked = ranker.rank(choice(i));
            likeliest[i] = ranked.likeliest();
            shares[i] = ranked.share();
            int best = ranked.best();
            String rule = one.anaphor() == Anaphor.DEFINITE ? "description" : "pronoun-" + one.head();
            join(i, best, best < 0 ? "" : rule);
        } else {
            join(i, NONE, "");
        }
    }

    /** "The general" behind "Gen. Omar Farid": the latest name with this title. */
    private int titled(int i) {
        Traits one = traits.get(i);
        if (one.anaphor() != Anaphor.DEFINITE
                || one.nature() != Nature.PERSON
                || !one.words().isEmpty()) {
            return NONE;
        }
        for (int c = i - 1; c >= 0; c--) {
            boolean heads =
                    traits.get(c).head().equals(one.head()) && traits.get(c).form() == Form.NOUN;
            if (heads && !chains.get(chainOf[c]).named()) {
                return NONE;
            }
            if (traits.get(c).form() == Form.NAME && traits.get(c).words().contains(one.head())) {
                return one.number() == Traits.Number.ONE ? c : NONE;
            }
        }
        return NONE;
    }

    /** "The RSF said its fighters", "the rebels said they": who speaks, where the subject of what is said is theirs or them. */
    private int speaker(int i) {
        Traits one = traits.get(i);
        if (one.anaphor() != Anaphor.IT && one.anaphor() != Anaphor.THEY) {
            return NONE;
        }
        int head = one.phrase().head();
        int subject = one.place() == Place.OWNER ? token(head).head() : head;
        Token clause = token(token(subject).head());
        if (!token(subject).relation().startsWith("nsubj") || !clause.relation().equals("ccomp")) {
            return NONE;
        }
        for (int c = i - 1; c >= 0 && traits.get(c).sentence() == one.sentence(); c--) {
            Traits other = traits.get(c);
            if (other.speaks() && other.governor() == clause.head()) {
                Chain chain = chains.get(chainOf[c]);
                return Pairing.fits(one, chain) && !Pairing.barred(one, other, chain) ? c : NONE;
            }
        }
        return NONE;
    }

    /** The phrase that grammar puts beside another: an apposition, a relative pronoun's noun. */
    private int beside(int i) {
        Traits one = traits.get(i);
        if (one.place() == Place.APPOSED) {
            int before = earlier(i, one.governor());
            return before >= 0 && traits.get(before).apposes(one) ? before : NONE;
        }
        if (one.anaphor() == Anaphor.RELATIVE) {
            Token verb = token(one.governor());
            boolean owner = one.place() == Place.OWNER;
            Token clause = owner && !verb.relation().startsWith("acl") ? token(verb.head()) : verb;
            return clause.relation().startsWith("acl") ? earlier(i, clause.head()) : NONE;
        }
        return NONE;
    }

    private int earlier(int i, int head) {
        int found = byHead.getOrDefault(head, NONE);
        return found < i ? found : NONE;
    }

    private void join(int i, int antecedent, String rule) {
        antecedents[i] = antecedent;
        likeliest[i] = traits.get(i).anaphor().ranked() ? likeliest[i] : antecedent;
        because[i] = antecedent < 0 ? "" : rule;
        enter(i, antecedent < 0 ? chains.size() : chainOf[antecedent]);
    }

    private void enter(int i, int chain) {
        while (chains.size() <= chain) {
            chains.add(new Chain());
            latest.add(NONE);
        }
        chainOf[i] = chain;
        chains.get(chain).add(traits.get(i));
        latest.set(chain, i);
        if (traits.get(i).form() != Form.PRONOUN) {
            remember(traits.get(i).head(), i);
        }
        if (traits.get(i).form() == Form.NAME) {
            traits.get(i).words().forEach(word -> remember(word, i));
        }
    }

    private void remember(String word, int i) {
        byWord.computeIfAbsent(word, key -> new ArrayList<>(2)).add(i);
    }

    private Choice choice(int i) {
        Traits one = traits.get(i);
        boolean definite = one.anaphor() == Anaphor.DEFINITE;
        int reach = definite ? DESCRIPTION_REACH : PRONOUN_REACH;
        Options options = new Options(one);
        int c = i - 1;
        while (c >= 0
                && options.candidates.size() < CANDIDATES
                && one.sentence() - traits.get(c).sentence() <= reach) {
            options.add(c--);
        }
        List<Integer> called = definite ? byWord.getOrDefault(one.head(), List.of()) : List.of();
        for (int w = called.size() - 1; w >= Math.max(0, called.size() - CALLED); w--) {
            if (called.get(w) <= c) {
                options.add(called.get(w));
            }
        }
        options.candidates.add(NONE);
        options.features.add(options.pairing.none(byWord.containsKey(one.head()), followed(one.phrase())));
        return new Choice(i, options.candidates, options.features);
    }

    /** The candidates of one choice while they come in, the nearest first. */
    private final class Options {
        private final Traits one;
        private final Pairing pairing;
        private final List<Integer> candidates = new ArrayList<>();
        private final List<int[]> features = new ArrayList<>();
        private int between;

        Options(Traits one) {
            this.one = one;
            this.pairing = new Pairing(one);
        }

        void add(int c) {
            Traits candidate = traits.get(c);
            Chain chain = chains.get(chainOf[c]);
            if (Pairing.barred(one, candidate, chain)) {
                return;
            }
            boolean first = c == 0 || traits.get(c - 1).sentence() != candidate.sentence();
            candidates.add(c);
            features.add(pairing.features(candidate, chain, between, latest.get(chainOf[c]) == c, first));
            between += Pairing.fits(one, chain) ? 1 : 0;
        }
    }

    /** Whether something behind the head tells more of it: "the mayor of Sirte", "the man who fled". */
    private boolean followed(Phrase phrase) {
        for (int t = phrase.head() + 1;
                t < Math.min(phrase.head() + 4, analysis.tokens().size());
                t++) {
            String relation = token(t).relation();
            if (token(t).head() == phrase.head() && (relation.startsWith("nmod") || relation.startsWith("acl"))
                    || relation.equals("case") && token(token(t).head()).head() == phrase.head()) {
                return true;
            }
        }
        return false;
    }

    /** The choices as they stand where every earlier phrase is in its right chain. */
    List<Choice> choices(int[] entities) {
        List<Choice> choices = new ArrayList<>();
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int i = 0; i < phrases.size(); i++) {
            if (traits.get(i).anaphor().ranked()) {
                choices.add(choice(i));
            }
            enter(i, numbers.computeIfAbsent(entities[i], key -> numbers.size()));
        }
        return choices;
    }

    List<Integer> nearest() {
        List<Integer> nearest = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            nearest.add(traits.get(i).anaphor().ranked() ? nearest(i) : NONE);
            enter(i, i);
        }
        return nearest;
    }

    private int nearest(int i) {
        Traits one = traits.get(i);
        int fitting = NONE;
        for (int c = i - 1; c >= 0; c--) {
            Chain chain = chains.get(chainOf[c]);
            boolean fits = Pairing.fits(one, chain) && !Pairing.barred(one, traits.get(c), chain);
            boolean same =
                    one.anaphor() != Anaphor.DEFINITE || traits.get(c).head().equals(one.head());
            if (fits && same) {
                return c;
            }
            fitting = fits && fitting < 0 ? c : fitting;
        }
        return fitting;
    }

    private Token token(int index) {
        return analysis.tokens().get(index);
    }
}
