// SPDX-License-Identifier: Apache-2.0
package hearsay.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What words for a party tell of it where nobody knows whom they mean: somebody, a document that speaks, a thing. */
final class Wordings {

    /** Words for somebody, or for many who act as one. */
    private static final Set<String> SOMEBODY =
            Set.of(("side country nation state party group faction delegation leader government people he she they we i"
                            + " you him her them us me who whom both others another anyone anybody someone somebody everyone"
                            + " everybody nobody none one all some many those dozen hundred thousand man woman child ones team city"
                            + " town village band gang crowd mob force unit")
                    .split(" "));

    /** "Fishermen", "policewoman". */
    private static final Pattern PERSONS = Pattern.compile("\\p{L}{3,}(?:men|women|woman)|\\p{L}{4,}sman");

    /** What says, asks, accuses or promises without being anybody, and bodies and people by what they are. */
    private static final Set<String> SPEAKING =
            Set.of(("report statement resolution letter document communique declaration decree order ruling verdict"
                            + " indictment lawsuit complaint suit petition treaty agreement accord deal article editorial newspaper"
                            + " paper broadcast ad advertisement campaign memo note message study review inquiry investigation"
                            + " charter constitution law bill motion draft text caller official member protester voter worker"
                            + " student soldier officer expert analyst critic supporter ally opponent rival community public world"
                            + " committee court council agency organization organisation association institution authority"
                            + " administration ministry department office commission board panel bank company firm union church"
                            + " police army military movement coalition alliance front militant rebel guerrilla gunman crowd mob"
                            + " gang family resident villager citizen refugee migrant prisoner hostage driver passenger sector"
                            + " element base leadership staff crew mission embassy school university deployment intervention"
                            + " operation offensive presence")
                    .split(" "));

    /** What does no deed, whatever the verb says. */
    private static final Set<String> ABSTRACT =
            Set.of(("bout politics option attitude training showing tongue result performance weakness victory defeat"
                            + " loss plan idea policy fact problem crisis news rule increase decrease growth economy price market"
                            + " tax cost debt recession inflation climate weather storm illness disease injury scandal controversy"
                            + " remark comment word speech debate question answer argument rhetoric rating poll number figure lead"
                            + " chance hope fear pressure tension issue matter topic history culture religion tradition technology"
                            + " software music film book story image picture view opinion belief theory system process way style"
                            + " method approach success failure progress change trend pattern stadium street road building money"
                            + " fund budget time day week month year moment season game match race contest election this that what"
                            + " which liar")
                    .split(" "));

    /** Behind one of these a wording tells no more who is meant. */
    private static final Set<String> PREPOSITIONS = Set.of(("of by in from on for at with to who that").split(" "));

    /** Pronouns that may stand for a thing at the head of a sentence. */
    private static final Set<String> THINGS = Set.of(("it this that these which what whatever").split(" "));

    private Wordings() {}

    static boolean thing(String wording) {
        return !acts(wording) && !speaks(wording) && !named(wording);
    }

    static boolean abstraction(String wording) {
        String last = head(wording).toLowerCase(Locale.ROOT);
        return ABSTRACT.contains(last) || last.endsWith("s") && ABSTRACT.contains(last.substring(0, last.length() - 1));
    }

    /** Whether a wording may be a name: its head has a capital and is no pronoun at the head of a sentence. */
    static boolean named(String wording) {
        String head = head(wording);
        return Character.isUpperCase(head.charAt(0)) && !THINGS.contains(head.toLowerCase(Locale.ROOT));
    }

    /** Whether a document speaks, or a body by what it is. */
    static boolean speaks(String wording) {
        String last = head(wording).toLowerCase(Locale.ROOT);
        return SPEAKING.contains(last) || last.endsWith("s") && SPEAKING.contains(last.substring(0, last.length() - 1));
    }

    /** The last word before the first preposition: "a report by the ministry" is a report. */
    static String head(String wording) {
        String[] words = wording.split(" ");
        int last = words.length - 1;
        for (int i = 1; i < words.length; i++) {
            if (PREPOSITIONS.contains(words[i])) {
                last = i - 1;
                break;
            }
        }
        return words[last].isEmpty() ? wording : words[last];
    }

    /** Whether the last word names somebody, though nobody knows whom. */
    static boolean acts(String wording) {
        String last = wording.substring(wording.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return SOMEBODY.contains(last)
                || PERSONS.matcher(last).matches()
                || last.endsWith("s") && SOMEBODY.contains(last.substring(0, last.length() - 1))
                || last.endsWith("ies") && SOMEBODY.contains(last.substring(0, last.length() - 3) + "y");
    }
}
