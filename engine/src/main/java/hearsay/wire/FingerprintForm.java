// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.claims.Fingerprint;
import hearsay.claims.SenseVector;
import hearsay.claims.Shingle;
import hearsay.text.Span;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The fingerprint inside a reading. Shingles stand in one string: base64 (RFC 4648) of 16 bytes each, big-endian: hash, start,
 * end. A vector is base64 of its components, one byte each.
 */
final class FingerprintForm {

    private static final int SHINGLE_BYTES = Long.BYTES + 2 * Integer.BYTES;

    private FingerprintForm() {}

    static ObjectNode write(Fingerprint fingerprint) {
        ObjectNode object = Json.object().put("shingles", packed(fingerprint.shingles()));
        ArrayNode senses = object.putArray("senses");
        fingerprint.senses().forEach(sense -> senses.add(write(sense)));
        return object;
    }

    static Fingerprint read(Field field) {
        field.allow("shingles", "senses");
        return new Fingerprint(
                shingles(field.get("shingles")), field.get("senses").list(FingerprintForm::sense));
    }

    static String packed(List<Shingle> shingles) {
        ByteBuffer bytes = ByteBuffer.allocate(shingles.size() * SHINGLE_BYTES);
        shingles.forEach(shingle -> bytes.putLong(shingle.hash())
                .putInt(shingle.at().start())
                .putInt(shingle.at().end()));
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    static List<Shingle> shingles(Field field) {
        ByteBuffer bytes = ByteBuffer.wrap(bytes(field));
        if (bytes.remaining() % SHINGLE_BYTES != 0) {
            throw field.misfit("wanted " + SHINGLE_BYTES + " bytes a shingle, found " + bytes.remaining() + " bytes");
        }
        List<Shingle> shingles = new ArrayList<>(bytes.remaining() / SHINGLE_BYTES);
        while (bytes.hasRemaining()) {
            shingles.add(field.make(() -> new Shingle(bytes.getLong(), new Span(bytes.getInt(), bytes.getInt()))));
        }
        return shingles;
    }

    static ObjectNode write(SenseVector sense) {
        ObjectNode object = Json.object();
        object.set("span", Spans.write(sense.span()));
        return object.put("vector", Base64.getEncoder().encodeToString(sense.components()));
    }

    static SenseVector sense(Field field) {
        field.allow("span", "vector");
        byte[] components = bytes(field.get("vector"));
        return field.make(() -> new SenseVector(field.get("span").span(), components));
    }

    private static byte[] bytes(Field field) {
        return field.make(() -> Base64.getDecoder().decode(field.text()));
    }
}
