// SPDX-License-Identifier: Apache-2.0
package hearsay.knowledge;

import hearsay.space.Position;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A gazetteer file in memory, as {@link GazetteerWriter} writes it: read in place, nothing is unpacked. */
final class GazetteerFile {

    private static final PlaceKind[] KINDS = PlaceKind.values();
    private static final int INTS = 8;

    private final ByteBuffer bytes;
    private final int rows;
    private final int names;
    private final int skeletons;
    private final String[] countries;
    private final int atRows;
    private final int atNames;
    private final int atSkeletons;
    private final int atText;

    /** @throws IllegalArgumentException if these bytes are no gazetteer, or one of another format, or cut short */
    GazetteerFile(String file, byte[] content) {
        bytes = ByteBuffer.wrap(content);
        if (content.length < 28 || bytes.getLong(0) != GazetteerWriter.MAGIC) {
            throw new IllegalArgumentException(file + ": not a gazetteer of format 1");
        }
        rows = bytes.getInt(8);
        names = bytes.getInt(12);
        skeletons = bytes.getInt(16);
        countries = new String[bytes.getInt(24)];
        for (int i = 0; i < countries.length; i++) {
            countries[i] = new String(content, 28 + 3 * i, 3, StandardCharsets.US_ASCII);
        }
        atRows = 28 + 3 * countries.length;
        atNames = atRows + GazetteerWriter.ROW * rows;
        atSkeletons = atNames + Long.BYTES * names;
        atText = atSkeletons + Long.BYTES * skeletons;
        long whole = (long) atText + bytes.getInt(20);
        if (content.length != whole) {
            throw new IllegalArgumentException(file + ": has " + content.length + " bytes, should have " + whole);
        }
    }

    int rows() {
        return rows;
    }

    /** Rows that bear a name, folded. */
    List<Integer> named(String folded) {
        return rows(atNames, names, PlaceNames.hash(folded));
    }

    boolean isNamed(String folded) {
        long hash = PlaceNames.hash(folded);
        int at = first(atNames, names, hash);
        return at < names && key(atNames, at) >>> 24 == hash;
    }

    List<Integer> ofSkeleton(String skeleton) {
        return rows(atSkeletons, skeletons, PlaceNames.hash(skeleton));
    }

    /** The row with a GeoNames id. */
    OptionalInt byGeonames(long id) {
        return IntStream.range(0, rows).filter(row -> cell(row, 3) == (int) id).findFirst();
    }

    private List<Integer> rows(int section, int size, long hash) {
        List<Integer> found = new ArrayList<>();
        for (int i = first(section, size, hash); i < size && key(section, i) >>> 24 == hash; i++) {
            found.add((int) (key(section, i) & 0xff_ffff));
        }
        return found;
    }

    private int first(int section, int size, long hash) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (key(section, middle) >>> 24 < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long key(int section, int index) {
        return bytes.getLong(section + Long.BYTES * index);
    }

    private int cell(int row, int column) {
        return bytes.getInt(atRows + Integer.BYTES * (rows * column + row));
    }

    private String text(int offset) {
        int length = bytes.getShort(atText + offset);
        return new String(bytes.array(), atText + offset + 2, length, StandardCharsets.UTF_8);
    }

    private String code(int row) {
        return row < 0 || cell(row, 5) < 0 ? "" : text(cell(row, 5));
    }

    GazetteerEntry entry(int row) {
        int atShorts = atRows + Integer.BYTES * INTS * rows;
        int country = bytes.getShort(atShorts + Short.BYTES * row);
        int shape = bytes.getShort(atShorts + Short.BYTES * (rows + row));
        PlaceKind kind = KINDS[shape >> 8];
        int extent = shape & 0xff;
        long id = cell(row, 3) & 0xffff_ffffL;
        return new GazetteerEntry(
                row,
                text(cell(row, 4)),
                kind,
                country < 0 ? "" : countries[country],
                kind == PlaceKind.REGION ? code(row) : code(cell(row, 6)),
                kind == PlaceKind.DISTRICT ? code(row) : code(cell(row, 7)),
                new Position(cell(row, 0) / 1e5, cell(row, 1) / 1e5),
                StrictMath.pow(2, extent / 8.0) / 10,
                cell(row, 2),
                id == 0 ? Optional.empty() : Optional.of(id));
    }
}
