// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import picocli.CommandLine.Option;

/** How a command writes for spreadsheets and for maps. */
final class Taken {

    @Option(names = "--csv", description = "Print a table for spreadsheets (RFC 4180).")
    private boolean csv;

    @Option(names = "--geojson", description = "Print the places that are named, for maps (GeoJSON, RFC 7946).")
    private boolean geojson;

    boolean csv() {
        return csv;
    }

    boolean geojson() {
        return geojson;
    }
}
