// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import hearsay.text.Document;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A report as PDF: the text that stands in it, lines joined to paragraphs, a word cut at a line's end put together. Pictures
 * of text are not read. When the file was made says nothing of when the report was published.
 */
final class PdfFile {

    private static final String LINE = "\u0001";

    private PdfFile() {}

    static Document document(byte[] bytes, Metadata defaults) throws Unreadable {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator(LINE);
            stripper.setParagraphEnd("\n\n");
            stripper.setPageEnd("\n\n");
            Optional<String> title = Optional.ofNullable(
                            pdf.getDocumentInformation().getTitle())
                    .map(String::strip)
                    .filter(words -> !words.isEmpty());
            String body = paragraphs(stripper.getText(pdf));
            if (body.isBlank()) {
                throw new Unreadable("no text in it, perhaps pictures of text: " + pdf.getNumberOfPages() + " pages");
            }
            FrontMatter front = FrontMatter.split(body);
            return PlainText.complete(
                    front, front.body(), Metadata.titled(title).or(defaults));
        } catch (InvalidPasswordException e) {
            throw new Unreadable("a PDF that is locked by a password");
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException e) {
            throw new Unreadable("a broken PDF: " + e.getMessage());
        }
    }

    private static String paragraphs(String text) {
        return text.replaceAll("(?<=\\p{Ll})-" + LINE + "(?=\\p{Ll})", "")
                .replaceAll("[ \\t]*" + LINE + "+[ \\t]*", " ")
                .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
