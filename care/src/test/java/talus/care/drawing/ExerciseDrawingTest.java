package talus.care.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import talus.care.pose.PoseFolder;

class ExerciseDrawingTest {
    private static final int MOST_LETTERS = 60_000;

    @Test
    void everyDrawingIsOneSelfContainedDocumentWithItsTitle() throws Exception {
        for (PoseFolder.Solved solved : PoseFolder.all()) {
            String svg = ExerciseDrawing.svg(solved.file(), solved.poses(), "A title & more");
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
            assertThat(root.getTagName()).isEqualTo("svg");
            assertThat(root.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo("A title & more");
            assertThat(svg.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http", "href", "NaN", "Infinity");
            assertThat(svg.length()).as(solved.name()).isLessThan(MOST_LETTERS);
        }
    }

    @Test
    void noTwoExercisesAreDrawnAlike() {
        Map<String, String> seen = new HashMap<>();
        for (PoseFolder.Solved solved : PoseFolder.all()) {
            String svg = ExerciseDrawing.svg(solved.file(), solved.poses(), "")
                    .replace("close-up-" + solved.name(), "close-up");
            assertThat(seen).as(solved.name()).doesNotContainKey(svg);
            seen.put(svg, solved.name());
        }
    }

    @Test
    void everyMarkOfTheFileIsDrawn() {
        for (PoseFolder.Solved solved : PoseFolder.all()) {
            String svg = ExerciseDrawing.svg(solved.file(), solved.poses(), "");
            int marks = solved.file().marks().size() * (solved.file().closeUp().isPresent() ? 2 : 1);
            assertThat(svg.split("fill-opacity", -1).length - 1)
                    .as(solved.name())
                    .isEqualTo(marks);
        }
    }
}
