package talus.stories;

import com.microsoft.playwright.Page;
import talus.chain.report.words.CheckMessage;
import talus.chain.report.words.PageMessage;
import talus.chain.report.words.Words;

/** What both ankles have. */
record AnklesPage(Page page) {
    AnklesPage {
        page.locator("#ankles .headline").waitFor();
    }

    String title() {
        return page.title();
    }

    static String name() {
        return Words.say(CheckMessage.ANKLES);
    }

    String text() {
        return page.locator("#ankles").innerText();
    }

    /** Something happens before the page is there. */
    ChainPage seeTheChainWhen(Hand hand, Runnable meanwhile) {
        hand.press(Said.link(page, PageMessage.SEE_CHAIN));
        meanwhile.run();
        return new ChainPage(page);
    }

    ChainPage seeTheChain(Hand hand) {
        hand.press(Said.link(page, PageMessage.SEE_CHAIN));
        return new ChainPage(page);
    }
}
