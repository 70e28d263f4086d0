package talus.care.strip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import talus.care.content.PlainSpeech;

/** The strip as a printer gets it, read back from its text. */
class WallStripTest {
    /** The text has three decimals of a millimetre. */
    private static final double ROUNDING_MM = 0.0005;

    @ParameterizedTest
    @EnumSource(Paper.class)
    void oneUnitOfTheDrawingIsOneMillimetreOfThePaper(Paper paper) throws Exception {
        Element svg = svg(paper);
        String[] box = svg.getAttribute("viewBox").split(" ");
        assertThat(svg.getAttribute("width")).isEqualTo(box[2] + "mm");
        assertThat(svg.getAttribute("height")).isEqualTo(box[3] + "mm");
        assertThat(Double.parseDouble(box[2])).isEqualTo(paper.widthMm());
        assertThat(Double.parseDouble(box[3])).isEqualTo(paper.heightMm());
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void everyTickStandsAtItsDistanceFromTheEdgeThatGoesToTheWall(Paper paper) throws Exception {
        Map<String, Element> byId = byId(svg(paper));
        double zero = y(the(byId, "zero"));
        byId.forEach((id, element) -> {
            if (id.startsWith("mm-")) {
                assertThat(y(element) - zero).isCloseTo(number(id, "mm-"), within(2 * ROUNDING_MM));
            } else if (id.startsWith("eighth-")) {
                assertThat(y(element) - zero).isCloseTo(number(id, "eighth-") * 25.4 / 8, within(2 * ROUNDING_MM));
            }
        });
        assertThat(byId.keySet()).contains("mm-200", "eighth-64");
        assertThat(y(the(byId, "mark-4")) - zero).isCloseTo(101.6, within(2 * ROUNDING_MM));
        assertThat(y(the(byId, "mark-5")) - zero).isCloseTo(127.0, within(2 * ROUNDING_MM));
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void aBankCardAndTenCentimetresCheckThePrint(Paper paper) throws Exception {
        Map<String, Element> byId = byId(svg(paper));
        Element card = the(byId, "card");
        assertThat(card.getAttribute("width")).isEqualTo("85.6");
        assertThat(card.getAttribute("height")).isEqualTo("53.98");
        Element line = the(byId, "ten-cm");
        assertThat(Double.parseDouble(line.getAttribute("x2")) - Double.parseDouble(line.getAttribute("x1")))
                .isEqualTo(100);
    }

    /** Printers leave about 5 mm blank; only the line that is cut may reach the edges. */
    @ParameterizedTest
    @EnumSource(Paper.class)
    void allElseStaysOffTheBlankMarginOfPrinters(Paper paper) throws Exception {
        byId(svg(paper)).forEach((id, element) -> {
            if (!id.equals("zero") && element.getTagName().equals("line")) {
                for (String name : List.of("x1", "x2")) {
                    assertThat(Double.parseDouble(element.getAttribute(name)))
                            .as(id)
                            .isBetween(8.0, paper.widthMm() - 8);
                }
                for (String name : List.of("y1", "y2")) {
                    assertThat(Double.parseDouble(element.getAttribute(name)))
                            .as(id)
                            .isBetween(8.0, paper.heightMm() - 8);
                }
            }
        });
        NodeList texts = svg(paper).getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            assertThat(Double.parseDouble(((Element) texts.item(i)).getAttribute("y")))
                    .isLessThan(paper.heightMm() - 8);
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void thePageIsAsLargeAsThePaperAndAsksNobodyForAnything(Paper paper) {
        String page = WallStrip.page(paper);
        assertThat(page).contains("@page{size:").contains(WallStrip.svg(paper));
        assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http", "url(", "<script");
    }

    @Test
    void itsWordsAreEasyToReadAndHoldNoAvoidedWord() {
        List<String> texts =
                Arrays.stream(StripMessage.values()).map(StripMessage::template).toList();
        PlainSpeech.assertEasyToRead(
                texts.stream().filter(text -> text.endsWith(".")).toList());
        PlainSpeech.assertNoAvoidedWord(texts);
    }

    private static Element the(Map<String, Element> byId, String id) {
        Element element = byId.get(id);
        if (element == null) {
            throw new AssertionError("there is no element " + id);
        }
        return element;
    }

    private static double y(Element line) {
        assertThat(line.getAttribute("y1")).isEqualTo(line.getAttribute("y2"));
        return Double.parseDouble(line.getAttribute("y1"));
    }

    private static int number(String id, String before) {
        return Integer.parseInt(id.substring(before.length()));
    }

    private static Element svg(Paper paper) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(WallStrip.svg(paper))));
        return document.getDocumentElement();
    }

    private static Map<String, Element> byId(Element svg) {
        Map<String, Element> byId = new HashMap<>();
        NodeList all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.hasAttribute("id")) {
                byId.put(element.getAttribute("id"), element);
            }
        }
        return byId;
    }
}
