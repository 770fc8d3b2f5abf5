// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis.coreference;

import hearsay.analysis.Analysis;
import hearsay.analysis.Sentence;
import hearsay.analysis.Token;
import hearsay.analysis.Upos;
import hearsay.analysis.coreference.Traits.Anaphor;
import hearsay.analysis.coreference.Traits.Article;
import hearsay.analysis.coreference.Traits.Form;
import hearsay.analysis.coreference.Traits.Gender;
import hearsay.analysis.coreference.Traits.Nature;
import hearsay.analysis.coreference.Traits.Number;
import hearsay.analysis.coreference.Traits.Place;
import hearsay.claims.EntityType;
import hearsay.claims.Mention;
import hearsay.text.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the traits of the phrases of one text. */
final class TraitReader {

    private static final Map<String, Anaphor> PRONOUNS = new HashMap<>();

    static {
        List.of("he", "him", "his", "himself").forEach(word -> PRONOUNS.put(word, Anaphor.HE));
        List.of("she", "her", "hers", "herself").forEach(word -> PRONOUNS.put(word, Anaphor.SHE));
        List.of("it", "its", "itself").forEach(word -> PRONOUNS.put(word, Anaphor.IT));
        List.of("they", "them", "their", "theirs", "themselves", "themself")
                .forEach(word -> PRONOUNS.put(word, Anaphor.THEY));
        List.of("who", "whom", "which", "whose").forEach(word -> PRONOUNS.put(word, Anaphor.RELATIVE));
    }

    /** Titles as they are shortened, without their stops. */
    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("gen", "general"),
            Map.entry("col", "colonel"),
            Map.entry("maj", "major"),
            Map.entry("capt", "captain"),
            Map.entry("lt", "lieutenant"),
            Map.entry("sgt", "sergeant"),
            Map.entry("adm", "admiral"),
            Map.entry("brig", "brigadier"),
            Map.entry("cmdr", "commander"),
            Map.entry("sen", "senator"),
            Map.entry("rep", "representative"),
            Map.entry("gov", "governor"),
            Map.entry("pres", "president"),
            Map.entry("prof", "professor"),
            Map.entry("dr", "doctor"),
            Map.entry("rev", "reverend"),
            Map.entry("amb", "ambassador"));

    private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "these", "those");
    private static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "add",
            "announce",
            "claim",
            "report",
            "warn",
            "state",
            "deny",
            "confirm",
            "insist",
            "argue",
            "explain",
            "note",
            "declare",
            "write",
            "ask",
            "reply",
            "believe",
            "think",
            "suggest",
            "admit",
            "stress");
    private static final Set<String> DULL =
            Set.of("the", "a", "an", "this", "that", "these", "those", "'s", "’s", ",", "-");

    private final Analysis analysis;
    private final NounKinds kinds;
    private final int[] sentences;
    private final int[] quotations;
    private final EntityType[] marked;
    private final boolean[] joined;

    TraitReader(Analysis analysis, List<Span> quotations, NounKinds kinds) {
        this.analysis = analysis;
        this.kinds = kinds;
        int size = analysis.tokens().size();
        this.sentences = new int[size];
        for (int s = 0; s < analysis.sentences().size(); s++) {
            Sentence sentence = analysis.sentences().get(s);
            Arrays.fill(sentences, sentence.from(), sentence.to(), s);
        }
        this.quotations = new int[size];
        this.marked = new EntityType[size];
        this.joined = new boolean[size];
        quotations(quotations);
        mentions();
    }

    private void quotations(List<Span> spans) {
        Arrays.fill(quotations, -1);
        int token = 0;
        for (int q = 0; q < spans.size(); q++) {
            token = q > 0 && spans.get(q).start() < spans.get(q - 1).start() ? 0 : token;
            while (token < quotations.length && start(token) < spans.get(q).start()) {
                token++;
            }
            while (token < quotations.length && start(token) < spans.get(q).end()) {
                quotations[token] = quotations[token] < 0 ? q : quotations[token];
                token++;
            }
        }
    }

    private void mentions() {
        int token = 0;
        for (Mention mention : analysis.mentions()) {
            while (token < marked.length && start(token) < mention.span().end()) {
                if (start(token) >= mention.span().start()) {
                    marked[token] = mention.type();
                }
                token++;
            }
        }
        for (Token one : analysis.tokens()) {
            if (one.relation().equals("conj")) {
                joined[one.head()] = true;
            }
        }
    }

    private int start(int token) {
        return token(token).span().start();
    }

    private Token token(int index) {
        return analysis.tokens().get(index);
    }

    Traits read(Phrase phrase) {
        Token head = token(phrase.head());
        String lemma = lemma(phrase.head());
        Form form = form(head);
        Article article = article(analysis, phrase);
        Anaphor anaphor = anaphor(form, head, article);
        Nature nature = nature(phrase, form, anaphor, lemma);
        return new Traits(
                phrase,
                sentences[phrase.head()],
                quotations[phrase.head()],
                form,
                anaphor,
                form == Form.PRONOUN ? head.form().toLowerCase(Locale.ROOT) : lemma,
                words(phrase),
                nature,
                number(phrase, anaphor, nature),
                gender(phrase, anaphor, lemma),
                place(phrase.head()),
                article,
                head.head(),
                nested(phrase.head()),
                speaks(phrase.head()));
    }

    /** How a phrase takes up another, by its own words. */
    static Anaphor anaphor(Analysis analysis, Phrase phrase) {
        Token head = analysis.tokens().get(phrase.head());
        return anaphor(form(head), head, article(analysis, phrase));
    }

    private static Form form(Token head) {
        return head.upos() == Upos.PRON ? Form.PRONOUN : head.upos() == Upos.PROPN ? Form.NAME : Form.NOUN;
    }

    private static Anaphor anaphor(Form form, Token head, Article article) {
        if (form == Form.PRONOUN) {
            Anaphor found = PRONOUNS.getOrDefault(head.form().toLowerCase(Locale.ROOT), Anaphor.NONE);
            return head.relation().equals("expl") ? Anaphor.NONE : found;
        }
        boolean definite = article == Article.THE || article == Article.THIS;
        return definite && form == Form.NOUN ? Anaphor.DEFINITE : Anaphor.NONE;
    }

    private static Article article(Analysis analysis, Phrase phrase) {
        String first = analysis.tokens().get(phrase.from()).form().toLowerCase(Locale.ROOT);
        if (first.equals("the")) {
            return Article.THE;
        }
        if (DEMONSTRATIVES.contains(first) && phrase.to() - phrase.from() > 1) {
            return Article.THIS;
        }
        if (first.equals("a") || first.equals("an")) {
            return Article.A;
        }
        boolean owned =
                analysis.tokens().get(phrase.from()).relation().equals("nmod:poss") && phrase.to() - phrase.from() > 1;
        return owned ? Article.OWNED : Article.NONE;
    }

    private Nature nature(Phrase phrase, Form form, Anaphor anaphor, String lemma) {
        if (form == Form.PRONOUN) {
            return switch (anaphor) {
                case HE, SHE -> Nature.PERSON;
                case IT -> Nature.THING;
                default -> Nature.OPEN;
            };
        }
        EntityType type = marked[phrase.head()];
        if (type == null) {
            Nature known = kinds.nature(lemma);
            return form == Form.NAME && known == Nature.THING ? Nature.OPEN : known;
        }
        return switch (type) {
            case PERSON, GROUP -> Nature.PERSON;
            case ROLE -> Nature.PERSON;
            case ORGANISATION -> Nature.BODY;
            case PLACE, FACILITY -> Nature.PLACE;
            case MILITARY -> kinds.nature(lemma) == Nature.BODY ? Nature.BODY : Nature.THING;
            case EVENT -> Nature.THING;
        };
    }

    private Number number(Phrase phrase, Anaphor anaphor, Nature nature) {
        if (anaphor == Anaphor.THEY || joined[phrase.head()]) {
            return Number.MANY;
        }
        String xpos = token(phrase.head()).xpos();
        if (xpos.equals("NNS") || xpos.equals("NNPS") || lemma(phrase.head()).equals("people")) {
            return Number.MANY;
        }
        return nature == Nature.BODY ? Number.EITHER : Number.ONE;
    }

    private Gender gender(Phrase phrase, Anaphor anaphor, String lemma) {
        if (anaphor == Anaphor.HE || anaphor == Anaphor.SHE) {
            return anaphor == Anaphor.HE ? Gender.HE : Gender.SHE;
        }
        Gender gender = kinds.gender(lemma);
        for (int i = phrase.from(); i < phrase.to() && gender == Gender.OPEN; i++) {
            if (token(i).relation().equals("nmod:desc") || token(i).relation().equals("compound")) {
                gender = kinds.gender(lemma(i).replace(".", ""));
            }
        }
        for (int i = phrase.from(); i < phrase.to() && gender == Gender.OPEN; i++) {
            if (marked[i] == EntityType.PERSON
                    && (i == 0 || marked[i - 1] != EntityType.PERSON || i == phrase.from())) {
                gender = kinds.name(token(i).form());
            }
        }
        return gender;
    }

    private Place place(int head) {
        String relation = token(head).relation();
        return switch (relation) {
            case "nsubj", "nsubj:pass", "csubj", "nsubj:outer" -> Place.SUBJECT;
            case "obj", "iobj" -> Place.OBJECT;
            case "nmod:poss" -> Place.OWNER;
            case "appos" -> Place.APPOSED;
            case "conj" -> Place.JOINED;
            case "obl", "obl:agent", "nmod", "obl:unmarked", "nmod:unmarked" -> Place.OBLIQUE;
            default -> Place.OTHER;
        };
    }

    private boolean nested(int head) {
        String relation = token(head).relation();
        return relation.startsWith("nmod") || relation.equals("compound") || relation.equals("appos");
    }

    private boolean speaks(int head) {
        return token(head).relation().startsWith("nsubj")
                && SAYING.contains(lemma(token(head).head()));
    }

    private Set<String> words(Phrase phrase) {
        Set<String> words = new HashSet<>();
        int last = Math.min(phrase.to(), phrase.head() + 6);
        for (int i = phrase.from(); i < last; i++) {
            String word = lemma(i);
            if (i != phrase.head() && !DULL.contains(word) && token(i).upos() != Upos.ADP) {
                String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
                words.add(TITLES.getOrDefault(bare, word));
            }
        }
        return words;
    }

    private String lemma(int token) {
        return token(token).lemma().toLowerCase(Locale.ROOT);
    }
}
