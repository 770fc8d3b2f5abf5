// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import hearsay.text.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * A report as a mail (RFC 5322, MIME): its plain text, or else its HTML. The sender's name is the outlet, the subject the
 * headline, the date that of the mail, with its zone. What is attached is not read.
 */
final class MailFile {

    private static final int DEEPEST = 10;

    private MailFile() {}

    static Document document(byte[] bytes, Metadata defaults) throws Unreadable {
        try {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
            Message mail = builder.parseMessage(new ByteArrayInputStream(bytes));
            Optional<String> plain = part(mail, "text/plain", DEEPEST);
            Optional<String> body = plain.isPresent()
                    ? plain.map(MailFile::unsigned)
                    : part(mail, "text/html", DEEPEST)
                            .map(html -> MainText.of(html).text());
            Metadata found = new Metadata(
                    sender(mail),
                    Optional.ofNullable(mail.getHeader().getField("Date"))
                            .map(field -> field.getBody().replaceAll("\\s*\\([^)]*\\)", ""))
                            .flatMap(PublicationDate::parse),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.ofNullable(mail.getSubject()).filter(words -> !words.isBlank()));
            return found.or(defaults).document(body.orElse(""));
        } catch (IOException e) {
            throw new Unreadable("a broken mail: " + e.getMessage());
        }
    }

    private static Optional<String> sender(Message mail) {
        return Optional.ofNullable(mail.getFrom())
                .filter(senders -> !senders.isEmpty())
                .map(senders -> senders.get(0))
                .map(MailFile::name)
                .filter(name -> !name.isBlank());
    }

    private static String name(Mailbox sender) {
        return Optional.ofNullable(sender.getName()).orElse(sender.getAddress()).strip();
    }

    private static Optional<String> part(Entity entity, String type, int depth) throws IOException, Unreadable {
        if (depth == 0) {
            return Optional.empty();
        }
        if (entity.getBody() instanceof Multipart parts) {
            for (Entity part : parts.getBodyParts()) {
                Optional<String> found = part(part, type, depth - 1);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
        if (attached
                || !type.equals(String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT))
                || !(entity.getBody() instanceof SingleBody single)) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        single.writeTo(bytes);
        String text =
                Characters.of(bytes.toByteArray(), type.equals("text/html"), Optional.ofNullable(entity.getCharset()));
        boolean flowed = entity.getHeader().getField("Content-Type") instanceof ContentTypeField field
                && "flowed".equalsIgnoreCase(field.getParameter("format"));
        return Optional.of(flowed ? joined(text) : text);
    }

    /** Lines that end with a space go on in the next (RFC 3676); the space before From and quotation marks is taken off. */
    private static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            String plain = line.startsWith(" ") ? line.substring(1) : line;
            joined.append(plain).append(plain.endsWith(" ") && !plain.equals("-- ") ? "" : "\n");
        }
        return joined.toString();
    }

    /** Without the signature (RFC 3676, section 4.3). */
    private static String unsigned(String text) {
        int end = text.indexOf("\n-- \n");
        return end > 0 ? text.substring(0, end) : text;
    }
}
