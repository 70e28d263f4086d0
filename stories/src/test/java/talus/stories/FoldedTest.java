package talus.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import talus.chain.report.words.PageMessage;
import talus.chain.report.words.Words;

/** The chain where all stands in one column: the squat first, and long parts behind their titles. */
@ExtendWith(InBrowser.class)
class FoldedTest {
    /** Of a phone that is 844 high; letters differ in width from one device to the next. */
    private static final int MOST_SCREENS = 6;

    @Test
    void onAPhoneTheSquatComesFirstAndNothingThatWaitsIsLost(App app) {
        try (Visit visit = app.visit(Screen.PHONE)) {
            Hand.Finger finger = new Hand.Finger(visit.page());
            ChainPage chain = visit.start().showAnExample(finger).waitForTheBody();
            assertThat(chain.top("canvas")).isLessThan(chain.top(".try-side .control"));
            assertThat(chain.top(".try-side .control")).isLessThan(chain.top(".fold"));
            assertThat(chain.height()).isLessThan(MOST_SCREENS * 844);
            Hand.Keyboard keyboard = new Hand.Keyboard(visit.page());
            for (Locator part : chain.folded()) {
                assertThat(part.getAttribute("open")).isNull();
                keyboard.press(part.locator("summary").first());
                assertThat(part.getAttribute("open")).isNotNull();
            }
            chain.rest();
            visit.page().locator("#chain .engineer table").first().waitFor();
            finger.press(chain.folded().getFirst().locator("button.number").first());
            Locator meaning = visit.page().getByText(Words.say(PageMessage.MEANS_DEMAND));
            meaning.waitFor();
            finger.press(Said.button(visit.page(), PageMessage.CLOSE));
            visit.picture("chain-opened");
            visit.assertFits("an opened chain");
            visit.assertAccessible("an opened chain");
            visit.assertQuiet();
        }
    }

    @Test
    void onADesktopTheTasksComeFirstAndOnlyTheEngineersNumbersWait(App app) {
        try (Visit visit = app.visit(Screen.DESKTOP)) {
            ChainPage chain = visit.start().showAnExample(new Hand.Mouse(visit.page()));
            assertThat(chain.top(".margin-rows")).isLessThan(chain.top("canvas"));
            assertThat(chain.folded())
                    .singleElement()
                    .satisfies(part -> assertThat(part.innerText()).contains(Words.say(PageMessage.ENGINEER)));
        }
    }
}
