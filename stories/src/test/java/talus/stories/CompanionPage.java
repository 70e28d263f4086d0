package talus.stories;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import talus.care.screen.ScreenMessage;
import talus.chain.report.words.Message;
import talus.chain.report.words.PageMessage;

/** The companion's pages, worked by a hand. */
record CompanionPage(Page page, Hand hand) {
    /** From measured ankles to the first day: nothing is the matter. */
    static CompanionPage begin(Visit visit, Hand hand) {
        visit.start()
                .knowMyNumbers(hand)
                .woman(hand)
                .type(hand, PageMessage.AGE, "41")
                .type(hand, PageMessage.HEIGHT, "168cm")
                .type(hand, PageMessage.MASS, "66")
                .type(hand, PageMessage.WALL_LEFT, "6")
                .type(hand, PageMessage.WALL_RIGHT, "11")
                .show(hand);
        CompanionPage companion = new CompanionPage(visit.page(), hand);
        return companion
                .press(PageMessage.KEEP_AND_PLAN)
                .sees(ScreenMessage.SAFETY)
                .press(ScreenMessage.NONE_OF_THESE)
                .sees(ScreenMessage.CONDITIONS)
                .press(ScreenMessage.NOTHING_HOLDS)
                .sees(ScreenMessage.TODAY);
    }

    /** Waits for the page with this title. */
    CompanionPage sees(Message title) {
        Said.heading(page, title).waitFor();
        return this;
    }

    CompanionPage press(Message button) {
        hand.press(Said.button(page, button));
        return this;
    }

    CompanionPage follow(Message link) {
        hand.press(Said.link(page, link).first());
        return this;
    }

    /** Ticks, chooses, or gives a number on a scale. */
    CompanionPage choose(String field, String value) {
        hand.press(page.locator("#screen input[name='" + field + "'][value='" + value + "']"));
        return this;
    }

    CompanionPage type(String field, String text) {
        hand.type(page.locator("#screen input[name='" + field + "']"), text);
        return this;
    }

    boolean offers(Message link) {
        return Said.link(page, link).count() > 0;
    }

    /** The exercises of the day. */
    List<String> exercises() {
        return page.locator("#screen .exercise h3").allTextContents();
    }

    /** All that is read on the page. */
    String text() {
        return page.locator("#screen").innerText();
    }

    /** What this device keeps, as JSON Lines. */
    String log() {
        return (String) page.evaluate("async () => {"
                + " const { openDiary } = await import('./diary.js');"
                + " const diary = await openDiary();"
                + " await diary.sync();"
                + " return diary.text(); }");
    }

    PlayerPage start() {
        return follow(ScreenMessage.START_SESSION).player();
    }

    PlayerPage player() {
        Locator session = page.locator("#player .session");
        session.waitFor();
        return new PlayerPage(page, hand);
    }
}
