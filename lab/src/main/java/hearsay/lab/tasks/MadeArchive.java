// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Random;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** An archive of the web (WARC 1.1) of pages made up for measuring: every page another report, with what stands around one. */
final class MadeArchive {

    private static final String[] WORDS =
            ("the harbour master said that ships convoy port officials denied reports of a strike on the"
                            + " northern road residents heard fire at night while an army spokesman declined to comment")
                    .split(" ");

    private final Random random;

    private MadeArchive(long seed) {
        random = new Random(seed);
    }

    /** @param kilobytes how large a page is, about */
    static void write(Path file, int pages, int kilobytes) throws IOException {
        boolean packed = file.toString().endsWith(".gz");
        try (WarcWriter writer = new WarcWriter(
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                packed ? WarcCompression.GZIP : WarcCompression.NONE)) {
            for (int page = 0; page < pages; page++) {
                byte[] html = new MadeArchive(page).page(page, kilobytes).getBytes(StandardCharsets.UTF_8);
                writer.write(new WarcResponse.Builder(URI.create("https://outlet.example/" + page))
                        .date(Instant.EPOCH.plusSeconds(page))
                        .body(new HttpResponse.Builder(200, "OK")
                                .body(MediaType.parse("text/html;charset=utf-8"), html)
                                .build())
                        .build());
            }
        }
    }

    private String page(int number, int kilobytes) {
        StringBuilder html = new StringBuilder("<!doctype html><html lang=\"en\"><head><title>Report ")
                .append(number)
                .append(
                        "</title><meta property=\"og:site_name\" content=\"Harbour Daily\"><meta"
                                + " property=\"article:published_time\" content=\"2020-04-30T10:00:00Z\"></head><body><nav><ul>");
        for (int i = 0; i < 12; i++) {
            html.append("<li><a href=\"/")
                    .append(i)
                    .append("\">Section ")
                    .append(i)
                    .append("</a></li>");
        }
        html.append("</ul></nav><main><article><h1>Report ").append(number).append("</h1>");
        while (html.length() < 1000 * kilobytes) {
            html.append("<p>").append(sentence()).append(' ').append(sentence()).append("</p>");
        }
        return html.append(
                        "</article></main><aside><h2>Read more</h2><ul><li><a href=\"/9\">Another report of the day</a></li>"
                                + "</ul></aside><footer>All rights reserved.</footer></body></html>")
                .toString();
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder("On Sunday");
        for (int i = 0; i < 18; i++) {
            sentence.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return sentence.append('.').toString();
    }
}
