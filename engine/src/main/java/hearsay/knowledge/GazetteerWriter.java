// SPDX-License-Identifier: Apache-2.0
package hearsay.knowledge;

import hearsay.space.Position;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Makes a gazetteer file. Rows are numbered as they come; what lies in a region or district names the row of it, which was
 * added before. Format 1, numbers big-endian:
 *
 * <pre>
 * long  magic            int rows   int names   int skeletons   int bytes of text   int countries (3 letters each)
 * rows, column by column: latitude and longitude in 1e-5 degrees, population, GeoNames id, offset of name, offset of code
 *                        (−1 none), row of region, row of district (−1 none): int; country (−1 none): short;
 *                        kind: byte, and extent: byte, 8 · log2 of tenths of a km
 * names, skeletons:      sorted longs, a 39-bit hash of the folded name over a 24-bit row
 * text:                  length (short) and UTF-8 bytes of each string
 * </pre>
 */
public final class GazetteerWriter {

    static final long MAGIC = 0x4853_4741_5a31_0a00L;
    static final int ROW = 36;

    /** No more rows fit beside the hash of a name. */
    public static final int MOST_ROWS = 1 << 24;

    private final Column latitude = new Column();
    private final Column longitude = new Column();
    private final Column population = new Column();
    private final Column geonames = new Column();
    private final Column name = new Column();
    private final Column code = new Column();
    private final Column region = new Column();
    private final Column district = new Column();
    private final Column country = new Column();
    private final Column shape = new Column();
    private final Keys names = new Keys();
    private final Keys skeletons = new Keys();
    private final Text text = new Text();
    private final Map<String, Integer> countries = new LinkedHashMap<>();
    private final List<String> countryCodes = new ArrayList<>();

    /** What a row says of itself. @param code of a region or district; empty of others @param region a row, or −1 */
    public record Row(
            String name,
            Collection<String> alternates,
            PlaceKind kind,
            String country,
            String code,
            int region,
            int district,
            Position at,
            double extentKm,
            long population,
            long geonames) {}

    /** Adds a row. @return its number @throws IllegalStateException if there are more than {@link #MOST_ROWS} */
    public int add(Row row) {
        int number = latitude.size;
        if (number >= MOST_ROWS) {
            throw new IllegalStateException("a gazetteer holds at most " + MOST_ROWS + " rows");
        }
        latitude.add((int) Math.round(row.at().latitude() * 1e5));
        longitude.add((int) Math.round(row.at().longitude() * 1e5));
        population.add((int) Math.min(Integer.MAX_VALUE, row.population()));
        geonames.add((int) row.geonames());
        name.add(text.add(row.name()));
        code.add(row.code().isEmpty() ? -1 : text.add(row.code()));
        region.add(row.region());
        district.add(row.district());
        country.add(row.country().isEmpty() ? -1 : countryNumber(row.country()));
        shape.add(row.kind().ordinal() << 8 | extent(row.extentKm()));
        index(number, row);
        return number;
    }

    private void index(int number, Row row) {
        TreeSet<String> folded = new TreeSet<>();
        TreeSet<String> bare = new TreeSet<>();
        List<String> all = new ArrayList<>(row.alternates());
        all.add(row.name());
        for (String each : all) {
            folded.add(PlaceNames.fold(each));
            bare.add(PlaceNames.skeleton(each));
        }
        folded.stream().filter(key -> !key.isEmpty()).forEach(key -> names.add(PlaceNames.hash(key), number));
        bare.stream().filter(key -> key.length() > 2).forEach(key -> skeletons.add(PlaceNames.hash(key), number));
    }

    private int countryNumber(String iso3) {
        return countries.computeIfAbsent(iso3, code -> {
            countryCodes.add(code);
            return countryCodes.size() - 1;
        });
    }

    /** Eighths of a doubling over 100 m, 0 … 255. */
    private static int extent(double km) {
        double doublings = StrictMath.log(Math.max(0.1, km) * 10) / StrictMath.log(2);
        return (int) Math.min(255, Math.round(8 * doublings));
    }

    public int rows() {
        return latitude.size;
    }

    /** Writes the file; does not close the stream. */
    public void write(OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to, 1 << 16));
        out.writeLong(MAGIC);
        out.writeInt(rows());
        out.writeInt(names.size);
        out.writeInt(skeletons.size);
        out.writeInt(text.size);
        out.writeInt(countryCodes.size());
        for (String iso3 : countryCodes) {
            out.write(iso3.getBytes(StandardCharsets.US_ASCII));
        }
        for (Column column : List.of(latitude, longitude, population, geonames, name, code, region, district)) {
            for (int i = 0; i < rows(); i++) {
                out.writeInt(column.values[i]);
            }
        }
        for (Column column : List.of(country, shape)) {
            for (int i = 0; i < rows(); i++) {
                out.writeShort(column.values[i]);
            }
        }
        names.write(out);
        skeletons.write(out);
        out.write(text.bytes, 0, text.size);
        out.flush();
    }

    /** A growing list of numbers. */
    private static final class Column {
        private int[] values = new int[1024];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }
    }

    /** Hashes with their rows. */
    private static final class Keys {
        private long[] values = new long[1024];
        private int size;

        void add(long hash, int row) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = hash << 24 | row;
        }

        void write(DataOutputStream out) throws IOException {
            Arrays.sort(values, 0, size);
            for (int i = 0; i < size; i++) {
                out.writeLong(values[i]);
            }
        }
    }

    /** Strings, one after the other. */
    private static final class Text {
        private byte[] bytes = new byte[1 << 16];
        private int size;

        int add(String string) {
            byte[] letters = string.getBytes(StandardCharsets.UTF_8);
            if (letters.length > Short.MAX_VALUE) {
                throw new IllegalArgumentException("a name of " + letters.length + " bytes is none");
            }
            while (size + letters.length + 2 > bytes.length) {
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
            int at = size;
            bytes[size++] = (byte) (letters.length >> 8);
            bytes[size++] = (byte) letters.length;
            System.arraycopy(letters, 0, bytes, size, letters.length);
            size += letters.length;
            return at;
        }
    }
}
