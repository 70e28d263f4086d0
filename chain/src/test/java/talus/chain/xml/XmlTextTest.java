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
}
