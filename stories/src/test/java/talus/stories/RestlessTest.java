package talus.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Worker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import talus.chain.report.words.PageMessage;

/** Things change while others are still being worked out: what comes to rest is always the answer to what is set. */
@ExtendWith(InBrowser.class)
class RestlessTest {
    private static ChainPage example(Visit visit) {
        return visit.start().showAnExample(new Hand.Mouse(visit.page())).waitForTheBody();
    }

    private static void press(Page page, PageMessage slider, int times) {
        new Hand.Mouse(page).more(Said.slider(page, slider), times);
    }

    private static void assertTrue(ChainPage chain) {
        assertThat(chain.rest().waitForTheBody().table())
                .isEqualTo(OnTheJvm.of(chain.scenario()).table());
    }

    @Test
    void answersThatComeLateChangeNothing(App app) {
        try (Visit visit = app.visit(Screen.DESKTOP)) {
            Gate gate = Gate.before(visit.page());
            ChainPage chain = example(visit);
            String before = chain.readout();
            List<List<String>> first = chain.table();
            overtaken(chain, gate);
            overtakenBeside(chain, gate);
            stepAfterGoingBack(chain, gate, before);
            anotherPerson(chain, gate, first);
        }
    }

    /** The parts of one change come after the next change was made. */
    private static void overtaken(ChainPage chain, Gate gate) {
        gate.hold("squat").hold("ways");
        press(chain.page(), PageMessage.GAIN_LEFT, 1);
        gate.awaits("squat", 1).awaits("ways", 1);
        press(chain.page(), PageMessage.GAIN_LEFT, 1);
        gate.open();
        assertTrue(chain);
    }

    /** The freer body of one change is solved when the next change is made already. */
    private static void overtakenBeside(ChainPage chain, Gate gate) {
        gate.hold("freerPath");
        press(chain.page(), PageMessage.LOAD, 1);
        gate.awaits("freerPath", 1);
        press(chain.page(), PageMessage.LOAD, 1);
        gate.open();
        assertTrue(chain);
        chain.backToMyNumbers(new Hand.Mouse(chain.page()));
        assertTrue(chain);
    }

    private static void stepAfterGoingBack(ChainPage chain, Gate gate, String before) {
        gate.hold("step");
        press(chain.page(), PageMessage.GAIN_LEFT, 1);
        gate.awaits("step", 1);
        chain.backToMyNumbers(new Hand.Mouse(chain.page()));
        gate.open();
        assertTrue(chain);
        assertThat(chain.readout()).isEqualTo(before);
    }

    /** Other numbers are typed while something is worked out for the first. */
    private static void anotherPerson(ChainPage chain, Gate gate, List<List<String>> first) {
        Page page = chain.page();
        gate.hold("squat");
        press(page, PageMessage.GAIN_LEFT, 1);
        gate.awaits("squat", 1);
        Hand hand = new Hand.Mouse(page);
        hand.press(Said.link(page, PageMessage.STEP_NUMBERS));
        new NumbersPage(page)
                .type(hand, PageMessage.HEIGHT, "180")
                .type(hand, PageMessage.MASS, "80")
                .show(hand)
                .seeTheChainWhen(hand, gate::open);
        assertTrue(chain);
        assertThat(chain.table()).isNotEqualTo(first);
    }

    @Test
    void aChangeBeforeTheBodyIsDrawnIsFollowed(App app) {
        try (Visit visit = app.visit(Screen.DESKTOP)) {
            Gate gate = Gate.before(visit.page());
            visit.open("");
            gate.hold("ownPath").hold("openLive");
            Said.button(visit.page(), PageMessage.START_EXAMPLE).click();
            gate.awaits("ownPath", 1).awaits("openLive", 1);
            press(visit.page(), PageMessage.GAIN_LEFT, 2);
            gate.open();
            assertTrue(new ChainPage(visit.page()));
        }
    }

    @Test
    void anEngineThatBreaksIsReplaced(App app) {
        try (Visit visit = app.visit(Screen.DESKTOP)) {
            ChainPage chain = example(visit);
            for (Worker worker : visit.page().workers()) {
                worker.evaluate("() => { setTimeout(() => { throw new Error('broken by a story'); }); }");
            }
            visit.page().waitForCondition(() -> visit.page().workers().isEmpty());
            press(visit.page(), PageMessage.GAIN_LEFT, 2);
            assertTrue(chain);
            // what is followed live is opened anew as well
            press(visit.page(), PageMessage.GAIN_LEFT, 1);
            assertTrue(chain);
        }
    }

    @Test
    void twoPagesDoNotDisturbEachOther(App app) {
        try (Visit one = app.visit(Screen.DESKTOP);
                Visit other = app.visit(Screen.DESKTOP)) {
            ChainPage first = example(one);
            ChainPage second = example(other);
            press(one.page(), PageMessage.GAIN_LEFT, 3);
            press(other.page(), PageMessage.GAIN_RIGHT, 1);
            assertTrue(first);
            assertTrue(second);
            one.assertQuiet();
            other.assertQuiet();
        }
    }
}
