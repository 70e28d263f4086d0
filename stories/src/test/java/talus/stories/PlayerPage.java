package talus.stories;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import talus.care.event.Region;
import talus.care.screen.ScreenMessage;
import talus.chain.report.words.Words;

/** A session being played. */
record PlayerPage(Page page, Hand hand) {
    PlayerPage begin() {
        hand.press(Said.button(page, ScreenMessage.BEGIN));
        awaits("running");
        return this;
    }

    /** The set is over before its time is: told to be done, and how it was when that is asked. */
    PlayerPage setDone() {
        inPlace();
        String before = place();
        hand.press(Said.button(page, ScreenMessage.SET_DONE));
        page.waitForFunction(
                "before => { const s = document.querySelector('#player .session');"
                        + " return !s || s.dataset.phase === 'asking' || s.dataset.place !== before; }",
                before);
        if (isAsking()) {
            hand.press(page.getByRole(
                    AriaRole.BUTTON,
                    new Page.GetByRoleOptions()
                            .setName(Words.say(ScreenMessage.JUST_RIGHT))
                            .setExact(true)));
            page.waitForFunction(
                    "before => { const s = document.querySelector('#player .session');"
                            + " return !s || (s.dataset.phase !== 'asking' && s.dataset.place !== before); }",
                    before);
        }
        return this;
    }

    /** Goes on where the player waits for a change of position. */
    private void inPlace() {
        if ("moving".equals(page.locator("#player .session").getAttribute("data-phase"))) {
            hand.press(Said.button(page, ScreenMessage.READY));
            awaits("running");
        }
    }

    /** Says that it hurts, and is asked where and how much. */
    PlayerPage saysItHurts() {
        hand.press(Said.button(page, ScreenMessage.IT_HURTS));
        awaits("hurting");
        return this;
    }

    /** Tells where and how much, the side as the set has it. */
    PlayerPage tells(Region region, int discomfort) {
        hand.press(page.locator("#hurt-region input[value=" + region.word() + "]"));
        hand.press(page.locator("#hurt-much input[value='" + discomfort + "']"));
        hand.press(Said.button(page, ScreenMessage.SAVE));
        page.locator("#player .session[data-phase=hurting]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return this;
    }

    /** Says that it hurts and no more. */
    PlayerPage hurts() {
        String before = place();
        saysItHurts();
        hand.press(Said.button(page, ScreenMessage.JUST_STOP));
        page.waitForFunction("before => document.querySelector('#player .session')?.dataset.place !== before", before);
        return this;
    }

    /** All that is left of the session. */
    int playOn() {
        int sets = 0;
        while (!isOver()) {
            setDone();
            sets++;
        }
        return sets;
    }

    boolean isOver() {
        return page.locator("#player .session").count() == 0;
    }

    /** Which set it is, of the whole session. */
    String place() {
        return page.locator("#player .session").getAttribute("data-place");
    }

    private boolean isAsking() {
        return !isOver() && "asking".equals(page.locator("#player .session").getAttribute("data-phase"));
    }

    private void awaits(String phase) {
        page.locator("#player .session[data-phase=" + phase + "]").waitFor();
    }
}
