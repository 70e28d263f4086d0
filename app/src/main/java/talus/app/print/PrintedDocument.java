package talus.app.print;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A page as a tree, with what the printing library lacks worked in: it knows no {@code paint-order}, so in groups that paint the line before
 * the area each shape is there twice, first as a line and then as an area.
 */
final class PrintedDocument {
    private static final String DOCTYPE = "<!DOCTYPE html>";

    private PrintedDocument() {}

    static Document of(String html) throws IOException {
        String xml = html.startsWith(DOCTYPE) ? html.substring(DOCTYPE.length()) : html;
        Document document = parse(xml.strip());
        List<Element> groups = new ArrayList<>();
        collect(document.getDocumentElement(), groups);
        groups.forEach(PrintedDocument::lineFirst);
        return document;
    }

    private static Document parse(String xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException("html: no well-formed XML", e);
        }
    }

    private static void collect(Element element, List<Element> groups) {
        if (element.getAttribute("paint-order").equals("stroke")) {
            groups.add(element);
        }
        for (Element child : children(element)) {
            collect(child, groups);
        }
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static void lineFirst(Element group) {
        for (Element shape : children(group)) {
            if (!shape.getAttribute("fill").equals("none")) {
                Element line = (Element) shape.cloneNode(true);
                line.setAttribute("fill", "none");
                group.insertBefore(line, shape);
                shape.setAttribute("stroke", "none");
            }
        }
    }
}
