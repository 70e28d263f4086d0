package talus.stories;

import static org.assertj.core.api.Assertions.assertThat;

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

    /** What became of a session: sets that were done, and changes of position between them. */
    record Played(int sets, int moves) {}

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

    /** Whether the player waits for a change of position. */
    boolean isMoving() {
        return !isOver() && "moving".equals(page.locator("#player .session").getAttribute("data-phase"));
    }

    /** Goes on where the player waits for a change of position: it says which, its clock stands, and one key is enough. */
    PlayerPage inPlace() {
        if (isMoving()) {
            assertThat(page.locator("#player .notice", said(ScreenMessage.CLOCK_WAITS))
                            .count())
                    .isEqualTo(1);
            assertThat(page.locator("#player .clock").count()).isZero();
            assertThat(Said.button(page, ScreenMessage.READY).evaluate("e => e === document.activeElement"))
                    .isEqualTo(true);
            hand.press(Said.button(page, ScreenMessage.READY));
            awaits("running");
        }
        return this;
    }

    /** Whether another exercise may stand in place of this one. */
    boolean offers(String exercise) {
        return instead(exercise).count() > 0;
    }

    private Locator instead(String exercise) {
        return page.locator("#player .session button", new Page.LocatorOptions().setHasText(exercise));
    }

    /** Does another exercise in place of this one, which begins in another position. */
    PlayerPage swap(String exercise) {
        hand.press(instead(exercise));
        awaits("moving");
        return this;
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
    Played playOn() {
        int sets = 0;
        int moves = 0;
        while (!isOver()) {
            moves += isMoving() ? 1 : 0;
            setDone();
            sets++;
        }
        return new Played(sets, moves);
    }

    boolean isOver() {
        return page.locator("#player .session").count() == 0;
    }

    /** Which set it is, of the whole session. */
    String place() {
        return page.locator("#player .session").getAttribute("data-place");
    }

    private static Page.LocatorOptions said(ScreenMessage text) {
        return new Page.LocatorOptions().setHasText(Words.say(text));
    }

    private boolean isAsking() {
        return !isOver() && "asking".equals(page.locator("#player .session").getAttribute("data-phase"));
    }

    private void awaits(String phase) {
        page.locator("#player .session[data-phase=" + phase + "]").waitFor();
    }
}
