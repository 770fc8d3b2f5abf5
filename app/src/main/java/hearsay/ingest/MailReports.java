// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import hearsay.text.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;

/**
 * The reports of a mail: its own words, and each attachment of a kind that is read, also mails that are handed on, as a report
 * of its own. Where an attachment does not say its outlet or its date, it has the mail's; its address is the mail's with a
 * part behind it (RFC 2392), so that one finds the other.
 */
final class MailReports {

    private static final int DEEPEST = 10;

    private final String path;
    private final Metadata defaults;
    private final List<Taking> takings = new ArrayList<>();

    private MailReports(String path, Metadata defaults) {
        this.path = path;
        this.defaults = defaults;
    }

    static List<Taking> of(String path, byte[] bytes, Metadata defaults) {
        MailReports reports = new MailReports(path, defaults);
        try {
            reports.mail(MailFile.parsed(bytes), path, bytes.length, DEEPEST);
        } catch (Unreadable e) {
            reports.takings.add(new Taking.Refused(InputPlace.file(path), bytes.length, e.reason()));
        }
        return List.copyOf(reports.takings);
    }

    /** A mail that says nothing itself is only what is attached to it. */
    private void mail(Message mail, String at, long bytes, int depth) {
        int before = takings.size();
        if (mail.getBody() instanceof Multipart parts) {
            attached(mail, parts, depth);
        }
        boolean carries = takings.stream().skip(before).anyMatch(Taking.Taken.class::isInstance);
        try {
            Document own = MailFile.document(mail, defaults);
            takings.add(before, new Taking.Taken(InputPlace.file(at), bytes, own));
        } catch (Unreadable e) {
            if (!carries) {
                takings.add(before, new Taking.Refused(InputPlace.file(at), bytes, e.reason()));
            }
        }
    }

    private void attached(Message mail, Multipart parts, int depth) {
        for (Entity part : parts.getBodyParts()) {
            if (depth > 0 && part.getBody() instanceof Multipart inner) {
                attached(mail, inner, depth - 1);
            } else if (depth > 0 && part.getBody() instanceof Message inner) {
                mail(inner, path + "!" + name(part).orElse("mail-" + number()), 0, depth - 1);
            } else if (part.getBody() instanceof SingleBody body && name(part).isPresent()) {
                attachment(mail, part, body, name(part).get());
            }
        }
    }

    private void attachment(Message mail, Entity part, SingleBody body, String name) {
        InputPlace at = InputPlace.file(path + "!" + name);
        FileKind kind = kind(part, name);
        if (kind == FileKind.OTHER) {
            if ("attachment".equalsIgnoreCase(part.getDispositionType())) {
                takings.add(new Taking.PassedOver(at, 0));
            }
            return;
        }
        String id = Optional.ofNullable(part.getHeader().getField("Content-ID"))
                .map(field -> field.getBody().strip().replaceAll("^<|>$", ""))
                .orElse("attachment-" + number());
        Metadata known = Metadata.addressed(
                        Optional.ofNullable(mail.getMessageId()).flatMap(mid -> MailFile.address(mid, id)))
                .or(new Metadata(
                        MailFile.envelope(mail).outlet(),
                        MailFile.envelope(mail).published(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .or(defaults);
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            body.writeTo(bytes);
            takings.add(new Taking.Taken(at, 0, document(kind, bytes.toByteArray(), part.getCharset(), known)));
        } catch (IOException e) {
            takings.add(new Taking.Refused(at, 0, "a broken attachment: " + e.getMessage()));
        } catch (Unreadable e) {
            takings.add(new Taking.Refused(at, 0, e.reason()));
        }
    }

    private static Document document(FileKind kind, byte[] bytes, String charset, Metadata known) throws Unreadable {
        Optional<String> told = Optional.ofNullable(charset).filter(name -> !name.equalsIgnoreCase("us-ascii"));
        return switch (kind) {
            case PAGE -> Page.document(Characters.of(bytes, true, told), known);
            case PDF -> PdfFile.document(bytes, known);
            case WORD -> WordFile.document(bytes, known);
            case MARKDOWN -> Markdown.document(Characters.of(bytes, false, told), known);
            default -> PlainText.document(Characters.of(bytes, false, told), known);
        };
    }

    private int number() {
        return takings.size() + 1;
    }

    /** By the ending of its name, else by what it is said to be. */
    private static FileKind kind(Entity part, String name) {
        FileKind kind = FileKind.of(name);
        if (kind != FileKind.OTHER) {
            return switch (kind) {
                case PAGE, PDF, WORD, TEXT, MARKDOWN -> kind;
                default -> FileKind.OTHER;
            };
        }
        return switch (String.valueOf(part.getMimeType()).toLowerCase(Locale.ROOT)) {
            case "application/pdf" -> FileKind.PDF;
            case "text/html" -> FileKind.PAGE;
            case Intake.WORD -> FileKind.WORD;
            case "text/plain" -> FileKind.TEXT;
            default -> FileKind.OTHER;
        };
    }

    /** What an attachment is called; nothing for a part of the mail's own words. */
    private static Optional<String> name(Entity part) {
        return Optional.ofNullable(part.getFilename())
                .map(name -> name.replaceAll("[/\\\\\\p{Cntrl}]", "_").strip())
                .filter(name -> !name.isEmpty());
    }
}
