// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The inventories of the model's heads, in the order of their outputs, and the transition scores of the attribution head.
 * They travel in the model file's metadata.
 *
 * @param lemma {@link EditScript}s
 * @param entity B- and I- of each entity type, and O
 * @param role B- and I- of each {@link Role}, and O
 * @param transitions score of one role label following another, row by row; the last row is the start of a paragraph
 */
public record Labels(
        List<String> upos,
        List<String> xpos,
        List<String> lemma,
        List<String> relation,
        List<String> entity,
        List<String> role,
        float[][] transitions) {

    public Labels {
        upos = List.copyOf(upos);
        xpos = List.copyOf(xpos);
        lemma = List.copyOf(lemma);
        relation = List.copyOf(relation);
        entity = List.copyOf(entity);
        role = List.copyOf(role);
        if (transitions.length != role.size() + 1) {
            throw new IllegalArgumentException(
                    "transitions: " + transitions.length + " rows, wanted " + (role.size() + 1));
        }
    }

    /** O, then B- and I- of each name. */
    public static List<String> bio(List<String> names) {
        List<String> labels = new ArrayList<>(List.of("O"));
        names.forEach(name -> labels.addAll(List.of("B-" + name, "I-" + name)));
        return labels;
    }

    /** The same labels with other transitions. */
    public Labels with(float[][] others) {
        return new Labels(upos, xpos, lemma, relation, entity, role, others);
    }

    /** As the model file keeps it: one entry per head, labels separated by newlines. */
    public Map<String, String> metadata() {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("upos", String.join("\n", upos));
        metadata.put("xpos", String.join("\n", xpos));
        metadata.put("lemma", String.join("\n", lemma));
        metadata.put("relation", String.join("\n", relation));
        metadata.put("entity", String.join("\n", entity));
        metadata.put("role", String.join("\n", role));
        StringBuilder rows = new StringBuilder();
        for (float[] row : transitions) {
            rows.append(Arrays.toString(row), 1, Arrays.toString(row).length() - 1)
                    .append("\n");
        }
        metadata.put("transitions", rows.toString());
        return metadata;
    }

    /** @throws IllegalArgumentException naming the entry that is missing */
    public static Labels of(Map<String, String> metadata) {
        return new Labels(
                list(metadata, "upos"),
                list(metadata, "xpos"),
                list(metadata, "lemma"),
                list(metadata, "relation"),
                list(metadata, "entity"),
                list(metadata, "role"),
                list(metadata, "transitions").stream().map(Labels::row).toArray(float[][]::new));
    }

    private static List<String> list(Map<String, String> metadata, String key) {
        String value = metadata.get(key);
        if (value == null) {
            throw new IllegalArgumentException("the reading model lacks its metadata entry \"" + key + "\"");
        }
        return List.of(value.strip().split("\n"));
    }

    private static float[] row(String line) {
        String[] cells = line.split(",");
        float[] row = new float[cells.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = Float.parseFloat(cells[i].strip());
        }
        return row;
    }
}
