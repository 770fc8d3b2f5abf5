// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * ECB+ (A. Cybulska and P. Vossen, LREC 2014): folders of topics with one XML file a document, and a list of the sentences
 * whose annotation was checked. Only mentions of events in those sentences are read, negated ones too; mentions that no
 * relation names are alone with their event. The text is made of the tokens with a space between, a line a sentence.
 */
public final class EcbPlus {

    private static final String CHECKED = "ECBplus_coreference_sentences.csv";

    private EcbPlus() {}

    /**
     * All documents under a folder that have a mention in a checked sentence, by topic, then by name.
     *
     * @throws IOException if the list of checked sentences is not there, or a file is none of the corpus
     */
    public static List<GoldHappenings> read(Path folder) throws IOException {
        Set<String> checked = checked(folder.resolve(CHECKED));
        List<GoldHappenings> documents = new ArrayList<>();
        for (Path file : files(folder)) {
            GoldHappenings document = document(file, checked);
            if (!document.mentions().isEmpty()) {
                documents.add(document);
            }
        }
        return List.copyOf(documents);
    }

    /** Lines of topic, document and number of the sentence, such as {@code 1,10ecbplus,3}. */
    private static Set<String> checked(Path file) throws IOException {
        Set<String> checked = new HashSet<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.strip().split(",", -1);
            if (cells.length >= 3) {
                checked.add(cells[0] + "_" + cells[1] + ".xml " + cells[2]);
            }
        }
        return checked;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder, 2)) {
            return inside.filter(file -> file.toString().endsWith(".xml"))
                    .sorted(Comparator.comparing((Path file) -> topic(file).length())
                            .thenComparing(EcbPlus::topic)
                            .thenComparing(file -> file.getFileName().toString()))
                    .toList();
        }
    }

    private static String topic(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, Math.max(0, name.indexOf('_')));
    }

    private static GoldHappenings document(Path file, Set<String> checked) throws IOException {
        Element root = parse(file);
        String name = file.getFileName().toString();
        StringBuilder text = new StringBuilder();
        TreeMap<Integer, List<Span>> sentences = new TreeMap<>();
        Map<String, Integer> words = new HashMap<>();
        Map<String, Integer> sentenceOf = new HashMap<>();
        for (Element token : all(root, "token")) {
            int sentence = Integer.parseInt(token.getAttribute("sentence"));
            String form = token.getTextContent().strip();
            if (form.isEmpty()) {
                continue;
            }
            text.append(text.length() == 0 ? "" : sentences.containsKey(sentence) ? " " : "\n");
            sentences
                    .computeIfAbsent(sentence, none -> new ArrayList<>())
                    .add(new Span(text.length(), text.length() + form.length()));
            text.append(form);
            words.put(token.getAttribute("t_id"), words.size());
            sentenceOf.put(token.getAttribute("t_id"), sentence);
        }
        Map<String, String> events = events(root);
        List<GoldHappenings.Mention> mentions = new ArrayList<>();
        for (Element markable : all(root, "*")) {
            if (!markable.getTagName().contains("ACTION")) {
                continue;
            }
            List<String> tokens = all(markable, "token_anchor").stream()
                    .map(anchor -> anchor.getAttribute("t_id"))
                    .filter(words::containsKey)
                    .toList();
            if (!tokens.isEmpty() && checked.contains(name + " " + sentenceOf.get(tokens.get(0)))) {
                String id = markable.getAttribute("m_id");
                mentions.add(new GoldHappenings.Mention(
                        tokens.stream()
                                .map(token -> words.getOrDefault(token, 0))
                                .sorted()
                                .toList(),
                        events.getOrDefault(id, name + " " + id)));
            }
        }
        mentions.sort(Comparator.comparing(
                        (GoldHappenings.Mention mention) -> mention.words().get(0))
                .thenComparing(mention -> mention.words().size())
                .thenComparing(GoldHappenings.Mention::event));
        return new GoldHappenings(topic(file), name, text.toString(), List.copyOf(sentences.values()), mentions);
    }

    /** Relations across documents carry the name of the event; those inside of one are named after it. */
    private static Map<String, String> events(Element root) {
        Map<String, String> events = new HashMap<>();
        for (Element relation : all(root, "*")) {
            boolean across = relation.getTagName().equals("CROSS_DOC_COREF");
            if (across || relation.getTagName().equals("INTRA_DOC_COREF")) {
                String event = across
                        ? relation.getAttribute("note")
                        : root.getAttribute("doc_name") + " relation " + relation.getAttribute("r_id");
                all(relation, "source").forEach(source -> events.put(source.getAttribute("m_id"), event));
            }
        }
        return events;
    }

    private static Element parse(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + ": not a document of ECB+: " + e.getMessage(), e);
        }
    }

    private static List<Element> all(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
