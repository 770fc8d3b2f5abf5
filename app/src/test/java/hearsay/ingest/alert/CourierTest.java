// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.ingest.Feed;
import hearsay.ingest.custody.Custody;
import hearsay.ingest.fetch.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** Words of strangers on their way out, and servers and programs that take them badly. */
@Timeout(60)
class CourierTest {

    private static final Instant NOW = Instant.parse("2020-05-01T12:00:00Z");
    private static final String HOSTILE =
            "Bad\r\nBcc: all@harbour.example\r\n\r\n=?utf-8?Q?x?= ]]></title><entry>\n  <entry> & \"q\" \u0000\u0008\uFFFE 𝄞é\ud800";

    @TempDir
    private Path folder;

    @Test
    void hostileWordsAddNoLineToAMail() throws Exception {
        MailDrop.tell(List.of(folder.toString(), "a@harbour.example"), news(HOSTILE, 1));
        MailDrop.tell(List.of(folder.toString(), "a@harbour.example"), news(HOSTILE, 1));
        try (var files = Files.list(folder)) {
            List<Path> mails = files.toList();
            assertThat(mails).as("the same news is the same mail").hasSize(1);
            byte[] bytes = Files.readAllBytes(mails.get(0));
            String raw = new String(bytes, StandardCharsets.US_ASCII);
            assertThat(raw.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(78));
            assertThat(raw).doesNotContain("Bcc").matches("(?s)(?:[^\\r\\n]*\\r\\n)*");
            Message mail = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(bytes));
            assertThat(mail.getSubject())
                    .startsWith("desk: Bad  Bcc: all@harbour.example")
                    .contains("𝄞é");
            assertThat(mail.getBcc()).isNull();
            assertThat(mail.getDate()).isEqualTo(NOW);
            assertThat(new String(((TextBody) mail.getBody()).getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("text 0");
        }
    }

    @Test
    void aFeedIsValidAtomWhateverIsInIt() throws Exception {
        Path file = folder.resolve("a.atom");
        FeedFile.tell(file, news(HOSTILE, 3));
        FeedFile.tell(file, news("second", 2));
        FeedFile.tell(file, news(HOSTILE, 3));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Document atom = factory.newDocumentBuilder().parse(file.toFile());
        String space = "http://www.w3.org/2005/Atom";
        assertThat(atom.getDocumentElement().getNamespaceURI()).isEqualTo(space);
        assertThat(atom.getElementsByTagNameNS(space, "entry").getLength()).isEqualTo(5);
        for (String child : List.of("id", "title", "updated")) {
            assertThat(atom.getElementsByTagNameNS(space, child).getLength())
                    .as(child)
                    .isEqualTo(6);
        }
        assertThat(IntStream.range(0, 6)
                        .mapToObj(i ->
                                atom.getElementsByTagNameNS(space, "id").item(i).getTextContent()))
                .doesNotHaveDuplicates()
                .allMatch(id ->
                        id.matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-3[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
        assertThat(atom.getElementsByTagNameNS(space, "title").item(1).getTextContent())
                .contains("]]></title><entry>")
                .contains("𝄞é");
        Feed read = Feed.of(Files.readString(file), Optional.empty()).orElseThrow();
        assertThat(read.entries()).hasSize(5);
        assertThat(read.entries().get(0).address()).contains(URI.create("https://harbour.example/?a=1&b=2"));
    }

    @Test
    void aFeedHoldsTheNewestHundredAndLeavesStrangersFilesAlone() throws Exception {
        Path file = folder.resolve("a.atom");
        FeedFile.tell(file, news("first", 80));
        FeedFile.tell(file, news("second", 60));
        String feed = Files.readString(file);
        assertThat(feed.split("<entry>", -1)).hasSize(101);
        assertThat(feed.indexOf("second 59")).isBetween(0, feed.indexOf("second 0"));
        assertThat(feed).contains("first 79<").doesNotContain("first 39<");
        Path theirs = Files.writeString(folder.resolve("theirs.xml"), "<feed>mine</feed>");
        assertThatThrownBy(() -> FeedFile.tell(theirs, news("x", 1))).hasMessageContaining("left as it is");
        assertThat(theirs).hasContent("<feed>mine</feed>");
    }

    @Test
    void aProgramThatHangsOrPrintsWithoutEndIsEnded() {
        CommandRun hasty = new CommandRun(Duration.ofSeconds(2));
        assertThatThrownBy(() -> hasty.tell(List.of("sh", "-c", "sleep 60 & sleep 60"), news("x", 1)))
                .isInstanceOf(Undelivered.class)
                .hasMessageContaining("not done after 2 s");
        assertThatThrownBy(() -> new CommandRun(Duration.ofSeconds(30)).tell(List.of("yes"), news("x", 1)))
                .hasMessageContaining("prints without end");
    }

    @Test
    void aProgramThatReadsNothingIsNoHindrance() throws Exception {
        CommandRun.USUAL.tell(List.of("true"), news("x".repeat(300_000), 1));
    }

    @Test
    void aServerThatDripsOrSendsWithoutEndIsNamed() throws Exception {
        assertThat(posted("HTTP/1.1 200 OK\r\nX: ", 100))
                .hasValueSatisfying(r -> assertThat(r).startsWith("too slow"));
        assertThat(posted("HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(200_000), 0))
                .hasValueSatisfying(r -> assertThat(r).startsWith("too large"));
        assertThat(posted("no http\r\n\r\n", 0)).isPresent();
        assertThat(posted("HTTP/1.1 204 No Content\r\n\r\n", 0)).isEmpty();
    }

    private Optional<String> posted(String answer, int drops) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            Thread thread = new Thread(() -> answer(server, answer, drops));
            thread.setDaemon(true);
            thread.start();
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            Channel channel = Channel.of(Channel.Kind.WEBHOOK, List.of(address), NOW);
            Alert alert =
                    new Alert("desk", NOW, "/claims?q=x", Set.of("127.0.0.1"), List.of(channel), Optional.empty());
            Alerts alerts = new Alerts(folder.resolve("alerts.jsonl"));
            alerts.remove("desk");
            alerts.add(alert);
            Told told = Told.of(Custody.open(folder));
            Limits limits = new Limits(100_000, Duration.ofSeconds(2), Duration.ofSeconds(1), 0);
            Optional<String> failed = new Courier(alerts, told, limits).deliver(alert, channel, news("x", 1), NOW);
            assertThat(alerts.all().get(0).channels().get(0).failures()).isEqualTo(failed.isPresent() ? 1 : 0);
            return failed;
        }
    }

    private static void answer(ServerSocket server, String answer, int drops) {
        try (Socket socket = server.accept();
                OutputStream out = socket.getOutputStream()) {
            assertThat(socket.getInputStream().read(new byte[8192])).isPositive();
            out.write(answer.getBytes(StandardCharsets.ISO_8859_1));
            for (int i = 0; i < drops; i++) {
                out.write('x');
                out.flush();
                Thread.sleep(100);
            }
        } catch (IOException e) {
            return; // the other end has had enough
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static News news(String title, int items) {
        List<News.Item> all = IntStream.range(0, items)
                .mapToObj(i -> new News.Item(
                        title.hashCode() + "-" + i,
                        items == 1 ? title : title + " " + i,
                        "text " + i,
                        Optional.of(URI.create("https://harbour.example/?a=1&b=2"))))
                .toList();
        List<String> keys = all.stream().map(News.Item::key).toList();
        return new News("desk", News.id("desk", keys), NOW, all, "{\"title\":\"" + title + "\"}");
    }
}
