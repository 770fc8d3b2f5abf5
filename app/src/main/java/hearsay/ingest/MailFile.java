// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import hearsay.text.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
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
 * headline, the date that of the mail, with its zone; its address is that of RFC 2392, {@code mid:}. What is attached are reports
 * of their own: see {@link MailReports}.
 */
final class MailFile {

    private static final int DEEPEST = 10;

    private MailFile() {}

    static Message parsed(byte[] bytes) throws Unreadable {
        try {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
            return builder.parseMessage(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new Unreadable("a broken mail: " + e.getMessage());
        }
    }

    static Document document(Message mail, Metadata defaults) throws Unreadable {
        try {
            Optional<String> plain = part(mail, "text/plain", DEEPEST);
            Optional<String> body = plain.isPresent()
                    ? plain.map(MailFile::unsigned)
                    : part(mail, "text/html", DEEPEST)
                            .map(html -> MainText.of(html).text());
            return Metadata.titled(Optional.ofNullable(mail.getSubject()).filter(words -> !words.isBlank()))
                    .or(envelope(mail))
                    .or(defaults)
                    .document(body.orElse(""));
        } catch (IOException e) {
            throw new Unreadable("a broken mail: " + e.getMessage());
        }
    }

    /** What holds of the mail and of all that is attached to it: sender, date and address. */
    static Metadata envelope(Message mail) {
        return new Metadata(
                sender(mail),
                Optional.ofNullable(mail.getHeader().getField("Date"))
                        .map(field -> field.getBody().replaceAll("\\s*\\([^)]*\\)", ""))
                        .flatMap(PublicationDate::parse),
                Optional.ofNullable(mail.getMessageId()).flatMap(id -> address(id, "")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** RFC 2392. @param part that is meant; empty for the mail. @return nothing where the mail's id cannot be written so */
    static Optional<URI> address(String id, String part) {
        String plain = id.strip().replaceAll("^<|>$", "").replace("%", "%25").replace("/", "%2F");
        return plain.isEmpty()
                ? Optional.empty()
                : Addresses.parse("mid:" + plain + (part.isEmpty() ? "" : "/" + part));
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
