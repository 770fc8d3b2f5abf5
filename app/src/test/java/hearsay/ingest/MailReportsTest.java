// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail and what is attached to it. */
class MailReportsTest {

    private static final String HEAD = """
            From: Press Office <press@harbour.example>
            Date: Tue, 14 Mar 2017 08:30:00 +0200
            Message-ID: <42/a@harbour.example>
            Subject: The port
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=XX

            """;

    @TempDir
    private Path folder;

    @Test
    void eachAttachmentIsAReportOfItsOwn() throws IOException {
        String inner = "From: Mayor <mayor@town.example>\nDate: Mon, 13 Mar 2017 10:00:00 +0000\nSubject: Fwd\n"
                + "Message-ID: <7@town.example>\n\nThe mayor said that the road was closed.\n";
        List<Taking> takings = take(HEAD
                + part("text/plain", "", "See the statements that are attached.")
                + attached("application/pdf", "statement.pdf", pdf("The ministry denied the report on Tuesday."))
                + attached(
                        "text/html",
                        "page.html",
                        ("<html><head><meta property='og:site_name' content='Coast Radio'></head><body><article><p>The"
                                        + " harbour master said that the port was open again on Tuesday.</p></article></body></html>")
                                .getBytes(StandardCharsets.UTF_8))
                + attached("image/jpeg", "photo.jpg", new byte[] {1, 2, 3})
                + attached("application/pdf", "../broken.pdf", new byte[] {1, 2, 3})
                + part("message/rfc822", "", inner)
                + "--XX--\n");
        assertThat(takings.stream().map(MailReportsTest::told))
                .containsExactly(
                        "mail.eml: Press Office 2017-03-14 mid:42%2Fa@harbour.example: See the statements that are"
                                + " attached.",
                        "mail.eml!statement.pdf: Press Office 2017-03-14"
                                + " mid:42%2Fa@harbour.example/attachment-1: The ministry denied the report on"
                                + " Tuesday.",
                        "mail.eml!page.html: Coast Radio 2017-03-14 mid:42%2Fa@harbour.example/attachment-2: The"
                                + " harbour master said that the port was open again on Tuesday.",
                        "mail.eml!photo.jpg: passed over",
                        "mail.eml!.._broken.pdf: refused",
                        "mail.eml!mail-5: Mayor 2017-03-13 mid:7@town.example: The mayor said that the road was"
                                + " closed.");
    }

    @Test
    void aMailWithoutWordsIsWhatIsAttachedToIt() throws IOException {
        byte[] note = "The port is open, the harbour master said.\n".getBytes(StandardCharsets.UTF_8);
        assertThat(
                        take(HEAD + part("text/plain", "", "") + attached("text/plain", "note.txt", note) + "--XX--\n")
                                .stream()
                                .map(MailReportsTest::told))
                .singleElement()
                .asString()
                .startsWith("mail.eml!note.txt: Press Office");
        assertThat(take(HEAD + part("text/plain", "", "") + "--XX--\n").stream().map(MailReportsTest::told))
                .containsExactly("mail.eml: refused");
    }

    private List<Taking> take(String mail) throws IOException {
        Path file = Files.writeString(folder.resolve("mail.eml"), mail.replace("\n", "\r\n"));
        try (Stream<Taking> takings = Intake.with(Defaults.NONE).take(file)) {
            return takings.toList();
        }
    }

    private static String told(Taking taking) {
        String at = Path.of(taking.at().path()).getFileName() + ": ";
        if (taking instanceof Taking.Taken taken) {
            String[] paragraphs = taken.document().text().split("\n\n");
            return at + taken.document().outlet() + " "
                    + taken.document().published().toLocalDate() + " "
                    + taken.document().address().map(Object::toString).orElse("-") + ": "
                    + paragraphs[paragraphs.length - 1].strip();
        }
        return at + (taking instanceof Taking.PassedOver ? "passed over" : "refused");
    }

    private static String part(String type, String header, String body) {
        return "--XX\nContent-Type: " + type + "; charset=utf-8\n" + header + "\n" + body + "\n";
    }

    private static String attached(String type, String name, byte[] bytes) {
        return part(
                type,
                "Content-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=\"" + name + "\"\n",
                Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(bytes));
    }

    private static byte[] pdf(String words) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(60, 700);
                content.showText(words);
                content.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
