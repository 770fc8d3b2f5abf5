// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A report with the names on the map that it holds. */
public record GoldPlaces(Document document, List<GoldToponym> toponyms) {

    public GoldPlaces {
        toponyms = List.copyOf(toponyms);
    }

    /**
     * All reports at a path: an XML file of the format of LGL, or a folder of brat files.
     *
     * @throws IOException naming the file, if it is of no such format, or a span does not hold the words it says
     */
    public static List<GoldPlaces> read(Path path) throws IOException {
        return Files.isDirectory(path) ? PlacesBrat.read(path) : PlacesXml.read(path);
    }
}
