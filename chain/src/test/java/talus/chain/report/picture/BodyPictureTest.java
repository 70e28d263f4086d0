package talus.chain.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Sides;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.LoadPosition;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Seat;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.Task;
import talus.chain.contract.scenario.Wedge;
import talus.chain.contract.scenario.Wedges;
import talus.chain.report.HandMade;
import talus.chain.report.words.CheckMessage;
import talus.chain.report.words.Words;

class BodyPictureTest {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> elements(Document document) {
        NodeList nodes = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Result of(Scenario scenario, HandMade.Posture posture) {
        return HandMade.result(
                scenario,
                List.of(HandMade.converged(StrategyName.HEELS_DOWN, 4, posture)),
                Optional.of(StrategyName.HEELS_DOWN),
                Optional.of(HandMade.converged(StrategyName.HEELS_DOWN, 3, HandMade.FREE)));
    }

    @Test
    void theDocumentIsWellFormedAndDescribed() throws Exception {
        Document document = parsed(BodyPicture.svg(HandMade.result()));
        Element root = document.getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("svg");
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("talus-title talus-desc");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Squat, thighs level");
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .contains("left shin leans 25 degrees, the right 31", "pale outline", "low back 14");
    }

    @Test
    void nothingOutsideTheDocumentIsAskedFor() throws Exception {
        for (Element element : elements(parsed(BodyPicture.svg(HandMade.result())))) {
            assertThat(element.getTagName()).isNotIn("image", "script", "style", "foreignObject", "a");
            String href = element.getAttribute("href");
            assertThat(href.isEmpty() || href.startsWith("#")).as(href).isTrue();
        }
    }

    @Test
    void everyReferenceHasItsTarget() throws Exception {
        List<Element> elements = elements(parsed(BodyPicture.svg(HandMade.result())));
        List<String> ids = elements.stream()
                .map(e -> e.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        for (Element element : elements) {
            String href = element.getAttribute("href");
            if (!href.isEmpty()) {
                assertThat(ids).contains(href.substring(1));
            }
            String mask = element.getAttribute("mask");
            if (!mask.isEmpty()) {
                assertThat(ids).contains(mask.substring("url(#".length(), mask.length() - 1));
            }
        }
    }

    @Test
    void theSentenceOnBentBacksIsInThePicture() throws Exception {
        String texts = parsed(BodyPicture.svg(HandMade.result()))
                .getDocumentElement()
                .getTextContent()
                .replaceAll("\\s+", " ");
        assertThat(texts).contains(Words.say(CheckMessage.BACKS_BEND));
    }

    @Test
    void theSameResultGivesTheSamePicture() {
        assertThat(BodyPicture.svg(HandMade.result())).isEqualTo(BodyPicture.svg(HandMade.result()));
    }

    @Test
    void theShorterAnkleIsSeenFromItsSide() {
        assertThat(BodyPicture.svg(HandMade.result())).contains("From the left");
    }

    @Test
    void theTitleSaysHowDeepItIs() {
        Strategy higher = HandMade.converged(
                StrategyName.SHALLOWER,
                4,
                new HandMade.Posture(new Sides(15, 15), 14, 27, 24, new Sides(0, 0), new Sides(6, 6)));
        Result r = HandMade.result(
                HandMade.scenario(), List.of(higher), Optional.of(StrategyName.SHALLOWER), Optional.empty());
        assertThat(BodyPicture.svg(r))
                .contains("Squat, thighs 14\u00b0 above level", "As deep as these ankles allow")
                .doesNotContain("thighs level");
    }

    @Test
    void bothLegsAreSeenFromTheSideAndTheFarOneIsNamed() throws Exception {
        String svg = BodyPicture.svg(HandMade.result());
        assertThat(svg).contains("right leg, drawn 10 cm ahead", "25\u00b0", "31\u00b0");
        assertThat(elements(parsed(svg)).stream()
                        .filter(e -> e.getAttribute("fill").equals(Palette.FAR)))
                .hasSizeGreaterThan(3);
    }

    @Test
    void aTextIsBrokenBetweenItsWords() {
        assertThat(Marks.lines("one two three", 7)).containsExactly("one two", "three");
        assertThat(Marks.lines("abcdefgh ij", 4)).containsExactly("abcd", "efgh", "ij");
        assertThat(Marks.lines("short", 7)).containsExactly("short");
    }

    @Test
    void withoutAReferenceOneBodyIsDrawn() {
        Result r = HandMade.result();
        String svg = BodyPicture.svg(HandMade.result(r.scenario(), r.strategies(), r.preferred(), Optional.empty()));
        assertThat(svg).doesNotContain("talus-more").doesNotContain("reer ankles");
    }

    @Test
    void withoutAPostureThePictureSaysSo() throws Exception {
        String svg =
                BodyPicture.svg(HandMade.result(HandMade.scenario(), List.of(), Optional.empty(), Optional.empty()));
        parsed(svg);
        assertThat(svg).contains("No posture was found");
    }

    @Test
    void loadsWedgesAndSeatsAreDrawn() throws Exception {
        Scenario plain = HandMade.scenario();
        int paths = elements(parsed(BodyPicture.svg(of(plain, HandMade.STIFF)))).size();
        for (LoadPosition position : LoadPosition.ALL) {
            Setting setting = plain.task().setting().withArms(new Arms.Load(60, position));
            Scenario loaded = plain.withTask(plain.task().withSetting(setting));
            assertThat(elements(parsed(BodyPicture.svg(of(loaded, HandMade.STIFF))))
                            .size())
                    .as(position.word())
                    .isGreaterThan(paths);
        }
        Setting wedged = plain.task().setting().withWedges(new Wedges(new Wedge.HeelHeight(0.03), new Wedge.None()));
        Scenario onWedge = plain.withTask(plain.task().withSetting(wedged));
        assertThat(elements(parsed(BodyPicture.svg(of(onWedge, HandMade.STIFF))))
                        .size())
                .isEqualTo(paths + 1);
        Scenario rise = plain.withTask(new Task.SitToStand(new Seat(0.45, 0.1), Setting.USUAL));
        assertThat(elements(parsed(BodyPicture.svg(of(rise, HandMade.STIFF)))).size())
                .isEqualTo(paths + 2);
    }

    /** Outlines may leave a panel a little at the extremes of posture, but never the picture. */
    @Property(tries = 200, seed = "20261121")
    void anyPostureStaysInsideThePicture(
            @ForAll @DoubleRange(min = -5, max = 45) double leftShin,
            @ForAll @DoubleRange(min = -5, max = 45) double rightShin,
            @ForAll @DoubleRange(min = -35, max = 88) double thigh,
            @ForAll @DoubleRange(min = -20, max = 60) double pelvis,
            @ForAll @DoubleRange(min = -25, max = 50) double lumbar,
            @ForAll @DoubleRange(min = 0, max = 0.12) double heel)
            throws Exception {
        HandMade.Posture posture = new HandMade.Posture(
                new Sides(leftShin, rightShin), thigh, pelvis, lumbar, new Sides(heel, 0), new Sides(3, 3));
        Document document = parsed(BodyPicture.svg(of(HandMade.scenario(), posture)));
        for (Element path : elements(document)) {
            if (path.getTagName().equals("path")) {
                assertInside(path.getAttribute("d"));
            }
        }
    }

    private static void assertInside(String data) {
        // arcs hold radii and flags between their points: only the points are looked at
        String points = data.replaceAll("A\\S+ \\S+ \\S+ \\S+ \\S+ ", "L");
        Matcher numbers = NUMBER.matcher(points);
        boolean x = true;
        while (numbers.find()) {
            double value = Double.parseDouble(numbers.group());
            assertThat(value).as(data).isBetween(0.0, (double) (x ? BodyPicture.WIDTH : BodyPicture.HEIGHT));
            x = !x;
        }
    }
}
