// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {

    @TempDir
    Path folder;

    @Test
    void readsTextFilesInDepthAndCountsWordsBetweenSpace() throws IOException {
        Files.createDirectories(folder.resolve("inner"));
        Files.writeString(folder.resolve("a.txt"), " Boats  sank,\nthey said. ");
        Files.writeString(folder.resolve("inner/b.txt"), "Rain");
        Files.writeString(folder.resolve("empty.txt"), " \n");
        Files.writeString(folder.resolve("notes.md"), "not an article");
        List<Document> documents = Articles.read(folder);
        assertThat(documents).extracting(Document::text).containsExactly(" Boats  sank,\nthey said. ", "Rain");
        assertThat(Articles.words(documents)).isEqualTo(5);
    }

    @Test
    void refusesAFolderWithoutArticles() {
        assertThatThrownBy(() -> Articles.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no .txt files");
    }

    @Test
    void aCrewDoesEachPieceOnce() throws InterruptedException {
        AtomicIntegerArray done = new AtomicIntegerArray(100);
        Set<String> hands = ConcurrentHashMap.newKeySet();
        Crew.seconds(2, 100, piece -> {
            done.incrementAndGet(piece);
            hands.add(Thread.currentThread().getName());
        });
        for (int i = 0; i < 100; i++) {
            assertThat(done.get(i)).isOne();
        }
        assertThat(hands).hasSizeBetween(1, 2);
    }

    @Test
    void aFaultOfAPieceIsAFaultOfTheWork() {
        assertThatThrownBy(() -> Crew.seconds(2, 3, piece -> {
                    throw new ArithmeticException("piece " + piece);
                }))
                .hasRootCauseInstanceOf(ArithmeticException.class);
    }
}
