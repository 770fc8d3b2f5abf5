// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.EditionId;
import hearsay.claims.Reading;
import hearsay.knowledge.Edition;
import hearsay.reading.Reader;
import hearsay.text.Document;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The edition that travels with the program. Its files and its model are opened when they are first needed, and once. */
public final class BundledRoom implements ReadingRoom {

    private final Optional<Path> gazetteer;
    private @Nullable Edition edition;
    private @Nullable Reader reader;

    /** The edition as it is. */
    public BundledRoom() {
        this(Optional.empty());
    }

    /** The edition with an imported gazetteer in place of its own, if one is given. */
    public BundledRoom(Optional<Path> gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public EditionId edition() {
        return opened().id();
    }

    @Override
    public void prepare() {
        Thread loading = new Thread(this::reader, "loading the model");
        loading.setDaemon(true);
        loading.start();
    }

    @Override
    public Reading read(Document document) {
        return reader().read(document);
    }

    private synchronized Edition opened() {
        Edition open =
                edition == null ? gazetteer.map(ImportedGazetteer::edition).orElseGet(Edition::bundled) : edition;
        edition = open;
        return open;
    }

    private synchronized Reader reader() {
        Reader built = reader == null ? Reader.of(opened()) : reader;
        reader = built;
        return built;
    }
}
