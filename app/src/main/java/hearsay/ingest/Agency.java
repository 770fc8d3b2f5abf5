// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Agencies whose name in a byline means that the report is theirs: "Reuters Staff", "AFP in Cairo", "Jane Doe, Associated
 * Press". Only such names count here as hardly mean anything else; which agency a name means is the reader's to say.
 */
final class Agency {

    private static final String NAME = "(?<name>Reuters|REUTERS|Thomson Reuters|The Associated Press|Associated Press"
            + "|ASSOCIATED PRESS|AP|AFP|Agence France[- ]Presse|dpa|DPA|Deutsche Presse-Agentur|TASS|ITAR-TASS|Interfax"
            + "|RIA Novosti|Sputnik|Xinhua|XINHUA|Kyodo(?: News)?|Jiji Press|Yonhap|KCNA|PTI|Press Trust of India|ANI|IANS"
            + "|Indo-Asian News Service|APP|Associated Press of Pakistan|Anadolu(?: Agency)?|MENA|WAFA|SANA|Petra|WAM|KUNA"
            + "|Saudi Press Agency|SPA|IRNA|ISNA|Tasnim|EFE|ANSA|Belga|PA|PA Media|Press Association|The Canadian Press"
            + "|Canadian Press|AAP|Australian Associated Press|UPI|Bloomberg(?: News)?|Bernama|Antara|Ukrinform|UNIAN|LANA"
            + "|Voice of America|VOA|RFE/RL|Deutsche Welle|NAN|News Agency of Nigeria|Panapress)";

    private static final String TAIL = "(?: (?:Staff|staff|News Agency|news agency|news service|Newsroom|wire|Wire))?";

    /** The agency alone, or somebody of it. */
    private static final Pattern BYLINE = Pattern.compile(
            "(?:(?:By|BY|by|From|Source|SOURCE|Credit|Author):? +)?(?:(?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}?(?:\\p{Lu}[\\p{L}'’-]+)"
                    + " ?(?:,|\\||/|–|-|•|·|\\() ?(?:in [\\p{L} ]{2,30}, )?(?:of |for )?(?:[Tt]he )?)?"
                    + NAME + TAIL
                    + "\\)?(?:,? (?:in|at) \\p{Lu}[\\p{L} ,.'’-]{1,40}|, \\p{Lu}[\\p{L} .'’-]{1,30})?\\.?");

    private Agency() {}

    /** The agency that a byline names as the report's. Where it only helped ("Staff and agencies") nothing is said. */
    static Optional<String> ofByline(String byline) {
        Matcher matcher = BYLINE.matcher(byline.strip().replaceAll("[\\s\\u00a0]+", " "));
        return matcher.matches() ? Optional.of(matcher.group("name")) : Optional.empty();
    }

    /** The first that one of the bylines names, if all others name somebody of it, or there is only one. */
    static Optional<String> ofBylines(List<String> bylines) {
        return bylines.stream()
                .distinct()
                .flatMap(byline -> ofByline(byline).stream())
                .findFirst();
    }
}
