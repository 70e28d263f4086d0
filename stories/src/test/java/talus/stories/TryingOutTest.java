package talus.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import talus.chain.contract.result.StrategyName;
import talus.chain.report.words.ChangeMessage;
import talus.chain.report.words.PageMessage;
import talus.chain.report.words.UnitSystem;

/** What people try out on the example: another side, another way, a heel raised, the body before it. */
@ExtendWith(InBrowser.class)
class TryingOutTest {
    private static final String WHOLE_WAY_DOWN = "100";

    @Test
    void whatIsTriedOutIsSeenAndPlayed(App app) {
        try (Visit visit = app.visit(Screen.DESKTOP)) {
            Page page = visit.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            Hand hand = new Hand.Mouse(page);
            ChainPage chain = visit.start().showAnExample(hand).waitForTheBody();
            theLiftedHeelIsNear(chain, hand);
            anotherWayIsPlayed(chain, hand);
            oneHeelIsRaised(chain, hand);
            theBodyBeforeItIsShown(chain, hand);
            visit.assertAccessible("a chain with things tried out");
            visit.assertQuiet();
        }
    }

    /** The example's left heel lifts; the right side can be chosen and is kept. */
    private static void theLiftedHeelIsNear(ChainPage chain, Hand hand) {
        assertThat(chain.isPressed(PageMessage.VIEW_LEFT)).isTrue();
        byte[] left = chain.picture();
        hand.press(chain.view(PageMessage.VIEW_RIGHT));
        assertThat(chain.isPressed(PageMessage.VIEW_RIGHT)).isTrue();
        assertThat(chain.isPressed(PageMessage.VIEW_LEFT)).isFalse();
        assertThat(chain.picture()).isNotEqualTo(left);
    }

    /** Not the way that the model takes. */
    private static void anotherWayIsPlayed(ChainPage chain, Hand hand) {
        String taken = chain.readout();
        hand.press(chain.way(ChangeMessage.HEELS_DOWN));
        String trunk = UnitSystem.degrees(OnTheJvm.of(chain.scenario()).trunkDeg(StrategyName.HEELS_DOWN));
        chain.page().waitForCondition(() -> !chain.readout().equals(taken));
        assertThat(chain.readout()).contains(trunk);
        assertThat(chain.way(ChangeMessage.HEELS_DOWN).getAttribute("aria-pressed"))
                .isEqualTo("true");
        Locator moment = Said.slider(chain.page(), PageMessage.MOMENT);
        assertThat(moment.inputValue()).isEqualTo(WHOLE_WAY_DOWN);
        hand.press(Said.button(chain.page(), PageMessage.PLAY));
        chain.page().waitForCondition(() -> !moment.inputValue().equals(WHOLE_WAY_DOWN));
        hand.press(Said.button(chain.page(), PageMessage.PAUSE));
        Said.button(chain.page(), PageMessage.PLAY).waitFor();
        assertThat(chain.isPressed(PageMessage.VIEW_RIGHT)).isTrue();
    }

    private static void oneHeelIsRaised(ChainPage chain, Hand hand) {
        assertThat(chain.before().isEnabled()).isFalse();
        chain.more(hand, PageMessage.WEDGE_LEFT, 4);
        OnTheJvm raised = OnTheJvm.of(chain.scenario());
        assertThat(raised.heelRaisedM()).containsExactly(0.02, 0.0);
        assertThat(chain.table()).isEqualTo(raised.table());
    }

    private static void theBodyBeforeItIsShown(ChainPage chain, Hand hand) {
        chain.waitForTheBody();
        byte[] without = chain.picture();
        assertThat(chain.picture()).isEqualTo(without);
        hand.press(chain.before());
        chain.page().waitForCondition(() -> !Arrays.equals(chain.picture(), without));
        assertThat(chain.before().isChecked()).isTrue();
    }
}
