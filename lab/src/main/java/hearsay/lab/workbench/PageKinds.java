// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.workbench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each kind of page of the workbench, with some of that kind: of what is large first, of what is filtered, of what lies deep. */
final class PageKinds {

    private static final String QUESTION = "Will Russia send forces into Libya within 90 days?";

    private PageKinds() {}

    /** Asks a question too, so that there is one. */
    static Map<String, List<String>> of(Caller caller) {
        String question = caller.post("/ask", Map.of("q", QUESTION, "asof", "2017-03-27"));
        String deep = after(caller.page("/claims.json"));
        String furtherBriefs = after(caller.page("/propositions.json?order=newest"));
        List<String> contested = caller.ids("/propositions.json?order=contested");
        List<String> newest = caller.ids("/propositions.json?order=newest");
        List<String> reports = caller.ids("/documents.json");
        List<String> claims = caller.ids("/claims.json");
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put("home", List.of("/"));
        kinds.put(
                "propositions",
                List.of(
                        "/propositions",
                        "/propositions?order=newest",
                        "/propositions?order=urgent",
                        "/propositions?order=newest&after=" + furtherBriefs));
        kinds.put(
                "propositions.sifted",
                List.of(
                        "/propositions?actor=haftar",
                        "/propositions?order=newest&type=MOBILIZE&stance=deny",
                        "/propositions?order=newest&q=troops",
                        "/propositions?order=newest&place=benghazi&when=2017"));
        kinds.put("proposition", starting("/proposition/", contested, newest));
        kinds.put("claims", List.of("/claims", "/claims?after=" + deep));
        kinds.put(
                "claims.sifted",
                List.of(
                        "/claims?stance=deny",
                        "/claims?holder=haftar",
                        "/claims?q=troops",
                        "/claims?actor=haftar&place=tobruk",
                        "/claims?outlet=reuters",
                        "/claims?holder=nobody+of+this+name"));
        kinds.put("claim", starting("/claim/", claims));
        kinds.put(
                "why",
                starting("/claim/", claims).stream().map(path -> path + "/why").toList());
        kinds.put("documents", List.of("/documents", "/documents?q=troops"));
        kinds.put("document", starting("/document/", reports));
        kinds.put("map", List.of("/map"));
        kinds.put(
                "map.sifted",
                List.of(
                        "/map?actor=haftar",
                        "/map?stance=deny",
                        "/map?since=2018-01-01&until=2018-02-01",
                        "/map?q=troops",
                        "/map?place=nowhere+at+all"));
        kinds.put("timeline", List.of("/timeline"));
        kinds.put(
                "timeline.sifted",
                List.of(
                        "/timeline?actor=haftar",
                        "/timeline?stance=deny",
                        "/timeline?since=2018-01-01&until=2018-02-01&when=2018",
                        "/timeline?q=troops"));
        kinds.put("sources", List.of("/sources", "/sources?q=a"));
        kinds.put("source", List.of("/sources/one?name=Reuters", "/sources/one?name=Harbour+Daily"));
        kinds.put("withdrawal", List.of("/sources/withdrawal?name=Reuters", "/sources/withdrawal?name=Harbour+Daily"));
        kinds.put("search", List.of("/search?q=hafta", "/search?q=russian+troops", "/search?q=t&brief=1"));
        kinds.put("questions", List.of("/questions", "/track-record"));
        kinds.put("question", List.of(question, question + "/brief"));
        kinds.put("ask", List.of("/ask?q=" + Caller.encoded(QUESTION)));
        kinds.put("rulings", List.of("/rulings"));
        kinds.put("dossiers", List.of("/dossiers"));
        return kinds;
    }

    @SafeVarargs
    private static List<String> starting(String path, List<String>... ids) {
        return java.util.stream.Stream.of(ids)
                .flatMap(some -> java.util.stream.Stream.of(some.get(0), some.get(some.size() / 2)))
                .map(id -> path + id)
                .toList();
    }

    private static String after(String data) {
        return Caller.encoded(data.replaceFirst("(?s).*\"after\":\"([^\"]+)\".*", "$1"));
    }
}
