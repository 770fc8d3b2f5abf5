// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench.json;

import hearsay.workbench.Version;
import hearsay.workbench.WhoseWord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The versions of an address as values. */
public final class VersionJson {

    private VersionJson() {}

    /** @param versions of one address, the first first; at least one */
    public static Map<String, Object> of(List<Version> versions) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(
                "address",
                versions.get(0).document().address().map(Object::toString).orElse(""));
        fields.put("versions", versions.stream().map(VersionJson::of).toList());
        return fields;
    }

    private static Map<String, Object> of(Version version) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("document", version.document().id().value());
        fields.put("outlet", version.document().outlet());
        fields.put("published", version.document().published().toString());
        fields.put(
                "change",
                version.change().stream()
                        .map(piece -> Map.of("kind", piece.kind().name(), "words", piece.words()))
                        .toList());
        fields.put(
                "withdrawn", version.withdrawn().stream().map(VersionJson::of).toList());
        fields.put("added", version.added().stream().map(VersionJson::of).toList());
        return fields;
    }

    private static Map<String, Object> of(Version.Quoted quoted) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", quoted.claim().id().value());
        fields.put("said", WhoseWord.of(quoted.claim().chain(), quoted.claim().stance()));
        fields.put("content", quoted.content());
        return fields;
    }
}
