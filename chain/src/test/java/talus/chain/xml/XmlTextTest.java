package talus.chain.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTextTest {
    @Test
    void elementsAreIndentedAndClosed() {
        XmlText xml = new XmlText();
        xml.open("a", "x", "1", "y", "2");
        xml.leaf("b");
        xml.text("c", "words");
        xml.close("a");
        assertThat(xml).hasToString("<a x=\"1\" y=\"2\">\n  <b/>\n  <c>words</c>\n</a>\n");
    }

    @Test
    void markupInValuesAndTextIsEscaped() {
        XmlText xml = new XmlText();
        xml.text("t", "a < b & \"c\" > d", "k", "<&\">");
        assertThat(xml).hasToString("<t k=\"&lt;&amp;&quot;&gt;\">a &lt; b &amp; &quot;c&quot; &gt; d</t>\n");
    }

    @Test
    void whatXmlCannotHoldIsReplacedAndPairsOfSurrogatesStay() {
        XmlText xml = new XmlText();
        xml.text("t", "a\u0001b\tc\uD83D\uDE00d\uD83De\uDE00\uFFFE");
        assertThat(xml).hasToString("<t>a\uFFFDb\tc\uD83D\uDE00d\uFFFDe\uFFFD\uFFFD</t>\n");
    }

    @Test
    void whatAnotherWroteIsTakenAsItIs() {
        XmlText xml = new XmlText();
        xml.open("a");
        xml.fragment("<b/>\n");
        xml.close("a");
        assertThat(xml).hasToString("<a>\n<b/>\n</a>\n");
    }
}
