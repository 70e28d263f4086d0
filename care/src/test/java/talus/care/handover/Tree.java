package talus.care.handover;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page read as XML by a parser that is not ours. */
record Tree(Element root) {
    static Tree of(String html) {
        try {
            String xml = html.substring(html.indexOf("<html"));
            return new Tree(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("no well-formed XML", e);
        }
    }

    /** All elements of a name, in order. */
    List<Element> all(String name) {
        return all(root, name);
    }

    static List<Element> all(Element of, String name) {
        NodeList found = of.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The charts whose title is this. */
    Element chart(String title) {
        return all("svg").stream()
                .filter(svg -> svg.getAttribute("aria-label").startsWith(title + ": "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no chart " + title));
    }

    /** The texts of a table's rows, the head first. */
    List<List<String>> table(String caption) {
        Element table = all("table").stream()
                .filter(one -> all(one, "caption").getFirst().getTextContent().startsWith(caption))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + caption));
        return all(table, "tr").stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>();
                    for (var node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
                        if (node instanceof Element cell) {
                            cells.add(cell.getTextContent());
                        }
                    }
                    return cells;
                })
                .toList();
    }
}
