package talus.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How a person works the page. */
sealed interface Hand {
    /** Follows a link, presses a button, chooses. */
    void press(Locator thing);

    /** Types into a field. */
    void type(Locator field, String text);

    /** Moves a slider by steps to the right. */
    void more(Locator slider, int steps);

    /** With the mouse; sliders are moved by their buttons. */
    record Mouse(Page page) implements Hand {
        @Override
        public void press(Locator thing) {
            thing.click();
        }

        @Override
        public void type(Locator field, String text) {
            field.click();
            field.fill(text);
        }

        @Override
        public void more(Locator slider, int steps) {
            Locator button = slider.locator("xpath=ancestor::*[contains(@class, 'control')][1]//button[last()]");
            for (int i = 0; i < steps; i++) {
                button.click();
            }
        }
    }

    /** With a finger. */
    record Finger(Page page) implements Hand {
        @Override
        public void press(Locator thing) {
            thing.tap();
        }

        @Override
        public void type(Locator field, String text) {
            field.tap();
            field.fill(text);
        }

        @Override
        public void more(Locator slider, int steps) {
            Locator button = slider.locator("xpath=ancestor::*[contains(@class, 'control')][1]//button[last()]");
            for (int i = 0; i < steps; i++) {
                button.tap();
            }
        }
    }

    /** With the keyboard alone: whatever is used is first reached by the tabulator. */
    record Keyboard(Page page) implements Hand {
        /** More stops than any page has. */
        private static final int STOPS = 120;

        @Override
        public void press(Locator thing) {
            if (isRadio(thing)) {
                choose(thing);
            } else {
                reach(thing);
                page.keyboard().press(isTick(thing) ? "Space" : "Enter");
            }
        }

        /** Of a group the tabulator reaches one, and the arrows lead to the others. */
        private void choose(Locator radio) {
            Locator first = page.locator("input[type=radio][name='" + radio.getAttribute("name") + "']")
                    .first();
            reach(first);
            page.keyboard().press("Space");
            for (int i = 0; i < STOPS && !radio.isChecked(); i++) {
                page.keyboard().press("ArrowRight");
            }
        }

        @Override
        public void type(Locator field, String text) {
            reach(field);
            page.keyboard().press("Control+A");
            page.keyboard().type(text);
        }

        @Override
        public void more(Locator slider, int steps) {
            reach(slider);
            for (int i = 0; i < steps; i++) {
                page.keyboard().press("ArrowRight");
            }
        }

        private void reach(Locator thing) {
            thing.waitFor();
            for (int i = 0; i < STOPS; i++) {
                if (hasFocus(thing)) {
                    assertThat((Boolean) thing.evaluate(
                                    "e => getComputedStyle(e).outlineStyle !== 'none' || e.matches('.visually-hidden')"
                                            + " || getComputedStyle(e.nextElementSibling ?? e).outlineStyle !== 'none'"
                                            + " || getComputedStyle(e).boxShadow !== 'none'"))
                            .as("the focus is seen on " + thing)
                            .isTrue();
                    return;
                }
                page.keyboard().press("Tab");
            }
            throw new AssertionError("the tabulator does not reach " + thing);
        }

        private static boolean hasFocus(Locator thing) {
            return (Boolean) thing.evaluate("e => e === document.activeElement");
        }

        private static boolean isTick(Locator thing) {
            return (Boolean) thing.evaluate("e => e.type === 'checkbox'");
        }

        private static boolean isRadio(Locator thing) {
            return (Boolean) thing.evaluate("e => e.type === 'radio'");
        }
    }
}
