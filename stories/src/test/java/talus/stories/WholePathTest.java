package talus.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.report.words.PageMessage;

/** From the first page to the squat with a slider moved, in three ways; the page shows the numbers of the JVM's engine. */
@ExtendWith(InBrowser.class)
class WholePathTest {
    @Test
    void byMouse(App app) {
        try (Visit visit = app.visit(Screen.DESKTOP)) {
            wholePath(visit, new Hand.Mouse(visit.page()));
        }
    }

    @Test
    void byKeyboardAlone(App app) {
        try (Visit visit = app.visit(Screen.DESKTOP)) {
            wholePath(visit, new Hand.Keyboard(visit.page()));
        }
    }

    @Test
    void onAPhone(App app) {
        try (Visit visit = app.visit(Screen.PHONE)) {
            wholePath(visit, new Hand.Finger(visit.page()));
        }
    }

    private static void wholePath(Visit visit, Hand hand) {
        AnklesPage ankles = visit.start()
                .knowMyNumbers(hand)
                .woman(hand)
                .type(hand, PageMessage.AGE, "41")
                .type(hand, PageMessage.HEIGHT, "168cm")
                .type(hand, PageMessage.MASS, "66")
                .type(hand, PageMessage.WALL_LEFT, "0.06 m")
                .type(hand, PageMessage.WALL_RIGHT, "11")
                .show(hand);
        assertThat(ankles.title()).startsWith(AnklesPage.name());
        ChainPage chain = ankles.seeTheChain(hand);
        JsonObject own = chain.scenario();
        assertThat(leftM(own)).isEqualTo(0.06);
        OnTheJvm answer = OnTheJvm.of(own);
        assertThat(chain.table()).isEqualTo(answer.table());
        assertThat(ankles.text()).contains(answer.limits());

        chain.more(hand, PageMessage.GAIN_LEFT, 2);
        JsonObject gained = chain.scenario();
        assertThat(leftM(gained)).isGreaterThan(0.06);
        assertThat(chain.table()).isEqualTo(OnTheJvm.of(gained).table()).isNotEqualTo(answer.table());

        chain.backToMyNumbers(hand);
        assertThat(chain.table()).isEqualTo(answer.table());
        visit.assertQuiet();
    }

    private static double leftM(JsonObject scenario) {
        JsonObject ankles = (JsonObject) scenario.get("ankles").orElseThrow();
        JsonObject left = (JsonObject) ankles.get("left").orElseThrow();
        return ((JsonNumber) left.get("wallDistanceM").orElseThrow()).value();
    }
}
